import type { DemonstrationAudience } from './types'

export const audiences: DemonstrationAudience[] = [
  { key: 'nguoi-dan', name: 'Người dân' },
  { key: 'gia-dinh-nguoi-than', name: 'Gia đình, người thân' },
  { key: 'cha-me-hoc-sinh', name: 'Cha mẹ học sinh' },
  { key: 'nguoi-cao-tuoi', name: 'Người cao tuổi' },
  { key: 'phu-nu', name: 'Phụ nữ' },
  { key: 'tre-em', name: 'Trẻ em' },
  { key: 'hoc-sinh', name: 'Học sinh' },
  { key: 'sinh-vien', name: 'Sinh viên' },
  { key: 'giao-vien', name: 'Giáo viên' },
  { key: 'cong-nhan', name: 'Công nhân' },
  { key: 'nguoi-lao-dong', name: 'Người lao động' },
  { key: 'nhan-vien-van-phong', name: 'Nhân viên văn phòng' },
  { key: 'can-bo-cong-chuc-vien-chuc', name: 'Cán bộ, công chức, viên chức' },
  { key: 'dang-vien', name: 'Đảng viên' },
  { key: 'doanh-nghiep', name: 'Doanh nghiệp' },
  { key: 'nguoi-benh-nguoi-nha', name: 'Người bệnh, người nhà người bệnh' },
  { key: 'dong-bao-dan-toc-thieu-so', name: 'Đồng bào dân tộc thiểu số' },
  { key: 'nguoi-nuoc-ngoai', name: 'Người nước ngoài đang ở Việt Nam' },
  { key: 'nguoi-ban-hang-truc-tuyen', name: 'Người mua bán trực tuyến' },
]
