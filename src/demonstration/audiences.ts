import type { DemonstrationAudience } from './types'

export const audiences: DemonstrationAudience[] = [
  { key: 'nguoi-dan', name: 'Người dân' },
  { key: 'gia-dinh-nguoi-than', name: 'Gia đình, người thân' },
  { key: 'cha-me-hoc-sinh', name: 'Cha mẹ học sinh' },
  { key: 'nguoi-cao-tuoi', name: 'Người cao tuổi' },
  { key: 'phu-nu', name: 'Phụ nữ' },
  { key: 'tre-em', name: 'Trẻ em' },
  { key: 'hoc-sinh', name: 'Học sinh' },
  { key: 'giao-vien', name: 'Giáo viên' },
  { key: 'cong-nhan', name: 'Công nhân' },
  { key: 'nguoi-lao-dong', name: 'Người lao động' },
  { key: 'nhan-vien-van-phong', name: 'Nhân viên văn phòng' },
  { key: 'can-bo-cong-chuc-vien-chuc', name: 'Cán bộ, công chức, viên chức' },
  { key: 'dang-vien', name: 'Đảng viên' },
  { key: 'doanh-nghiep', name: 'Doanh nghiệp' },
]
