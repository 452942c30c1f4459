/** Vietnamese words for the codes of the domain (design §2), said once for the whole studio. */
import type { Availability, CitationRelation, MaterialKind } from '#src/domain/release'

export const MATERIAL_KIND_LABELS: Record<MaterialKind, string> = {
  article: 'Bài viết',
  infographic: 'Đồ họa thông tin',
  warning: 'Cảnh báo',
  'loudspeaker-script': 'Bài phát thanh',
  leaflet: 'Tờ rơi',
  video: 'Video',
  audio: 'Âm thanh',
}

export const AVAILABILITY_LABELS: Record<Availability, string> = {
  always: 'Luôn hiển thị sau khi phát hành',
  own: 'Theo thời gian riêng của tài liệu',
  campaigns: 'Theo thời gian của chiến dịch',
}

export const RELATION_LABELS: Record<CitationRelation, string> = {
  received: 'Nhận được',
  implements: 'Thực hiện',
  'directed-by': 'Theo chỉ đạo',
  attaches: 'Gửi kèm',
  replaces: 'Thay thế',
  amends: 'Sửa đổi, bổ sung',
}

/** Types of documents by their slug, in the order in which an officer meets them. */
export const DOC_TYPE_LABELS: Record<string, string> = {
  'cong-van': 'Công văn',
  'chi-thi': 'Chỉ thị',
  'ke-hoach': 'Kế hoạch',
  'quyet-dinh': 'Quyết định',
  'thong-bao': 'Thông báo',
  'huong-dan': 'Hướng dẫn',
  'chuong-trinh': 'Chương trình',
  'cong-dien': 'Công điện',
  'nghi-quyet': 'Nghị quyết',
  'nghi-dinh': 'Nghị định',
  'thong-tu': 'Thông tư',
  'thong-tu-lien-tich': 'Thông tư liên tịch',
  luat: 'Luật',
  'phap-lenh': 'Pháp lệnh',
  'quy-che': 'Quy chế',
  'quy-dinh': 'Quy định',
  'thong-cao': 'Thông cáo',
  'phuong-an': 'Phương án',
  'de-an': 'Đề án',
  'du-an': 'Dự án',
  'bao-cao': 'Báo cáo',
  'bien-ban': 'Biên bản',
  'to-trinh': 'Tờ trình',
  'hop-dong': 'Hợp đồng',
  'ban-ghi-nho': 'Bản ghi nhớ',
  'ban-thoa-thuan': 'Bản thỏa thuận',
  'giay-uy-quyen': 'Giấy ủy quyền',
  'giay-moi': 'Giấy mời',
  'giay-gioi-thieu': 'Giấy giới thiệu',
  'giay-nghi-phep': 'Giấy nghỉ phép',
  'phieu-gui': 'Phiếu gửi',
  'phieu-chuyen': 'Phiếu chuyển',
  'phieu-bao': 'Phiếu báo',
}

export const AGENCY_KIND_LABELS = {
  'trung-uong': 'Trung ương',
  bo: 'Bộ, cơ quan ngang bộ',
  tinh: 'Ủy ban nhân dân tỉnh, thành phố',
  so: 'Sở, ban, ngành tỉnh',
  'cong-an-tinh': 'Công an tỉnh',
  huyen: 'Ủy ban nhân dân huyện, quận',
  'phong-huyen': 'Phòng của huyện, quận',
  xa: 'Ủy ban nhân dân xã, phường',
  'su-nghiep': 'Đơn vị sự nghiệp',
  'bao-chi': 'Báo, đài',
  'truong-hoc': 'Trường học',
  dang: 'Cơ quan đảng',
  khac: 'Cơ quan khác',
} as const
