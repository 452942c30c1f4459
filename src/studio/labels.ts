/** Vietnamese words for the codes of the domain (design §2), said once for the whole studio. */
import type { ChangeType } from '#src/domain/changes/documentChanges'
import type {
  Access,
  Availability,
  CitationRelation,
  MaterialKind,
  ReleasedCollection,
} from '#src/domain/release'

export const MATERIAL_KIND_LABELS: Record<MaterialKind, string> = {
  article: 'Bài viết',
  infographic: 'Đồ họa thông tin',
  warning: 'Cảnh báo',
  'loudspeaker-script': 'Bài phát thanh',
  leaflet: 'Tờ rơi',
  video: 'Video',
  audio: 'Âm thanh',
}

/** By ISO 639 code: the languages that materials are written in here, Vietnamese first. */
export const LANGUAGE_LABELS: Record<string, string> = {
  vi: 'Tiếng Việt',
  en: 'Tiếng Anh',
  hmn: 'Tiếng H’Mông',
  tyz: 'Tiếng Tày',
  nut: 'Tiếng Nùng',
  blt: 'Tiếng Thái',
  mtq: 'Tiếng Mường',
  ium: 'Tiếng Dao',
  km: 'Tiếng Khmer',
  cjm: 'Tiếng Chăm',
  jra: 'Tiếng Gia Rai',
  rad: 'Tiếng Ê Đê',
  bdq: 'Tiếng Ba Na',
  sed: 'Tiếng Xơ Đăng',
  kpm: 'Tiếng Cơ Ho',
  zh: 'Tiếng Trung',
  lo: 'Tiếng Lào',
}

/** The code itself where the list does not know it. */
export const languageLabel = (code: string): string => LANGUAGE_LABELS[code] ?? code

export const AVAILABILITY_LABELS: Record<Availability, string> = {
  always: 'Luôn hiển thị sau khi phát hành',
  own: 'Theo thời gian riêng của tài liệu',
  campaigns: 'Theo thời gian của chiến dịch',
}

export const ACCESS_LABELS: Record<Access, string> = {
  public: 'Mọi người',
  keyed: 'Chỉ cổng thông tin có khóa',
  internal: 'Không ai (hệ thống dùng)',
}

export const RELATION_LABELS: Record<CitationRelation, string> = {
  received: 'Nhận được',
  implements: 'Thực hiện',
  'directed-by': 'Theo chỉ đạo',
  attaches: 'Gửi kèm',
  replaces: 'Thay thế',
  amends: 'Sửa đổi, bổ sung',
}

export const COLLECTION_LABELS: Record<ReleasedCollection, string> = {
  materials: 'Tài liệu tuyên truyền',
  campaigns: 'Chiến dịch',
  directives: 'Văn bản chỉ đạo',
  agencies: 'Cơ quan, đơn vị',
  audiences: 'Đối tượng tuyên truyền',
  'scam-forms': 'Thủ đoạn lừa đảo',
  hotlines: 'Đường dây nóng',
  portals: 'Cổng thông tin',
}

/** What happens to a document in public. */
export const CHANGE_TYPE_LABELS: Record<ChangeType, string> = {
  released: 'Phát hành lần đầu',
  updated: 'Có bản mới',
  opened: 'Đến thời gian, mở ra',
  withdrawn: 'Thu hồi',
  replaced: 'Thay thế',
  closed: 'Hết thời gian, đóng lại',
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

export const DISPATCH_FORMAT_LABELS = { txt: 'Văn bản thường', docx: 'Word', pdf: 'PDF' } as const

/** How a directive came to be here. */
export const DIRECTIVE_SOURCE_LABELS = {
  dispatch: 'Nhập từ tệp',
  scan: 'Bản quét, cần nhập tay',
  stub: 'Mới chỉ được viện dẫn',
} as const
export type DirectiveSource = keyof typeof DIRECTIVE_SOURCE_LABELS
