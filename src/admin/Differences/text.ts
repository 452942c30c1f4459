/** Every word of the page of differences. */
import type { WorkflowCollection } from '#src/domain/release'
import type { FieldName } from '#src/studio/differences/fields'

const FIELDS: Record<FieldName, string> = {
  title: 'Tiêu đề',
  summary: 'Tóm tắt',
  body: 'Nội dung',
  textEquivalent: 'Nội dung chữ của hình, lời của video, âm thanh',
  kind: 'Loại tài liệu',
  language: 'Ngôn ngữ',
  steps: 'Việc cần làm ngay',
  urgent: 'Cảnh báo khẩn',
  hotlines: 'Đường dây nóng',
  files: 'Hình và tệp',
  mandates: 'Văn bản chỉ đạo',
  campaigns: 'Chiến dịch',
  windows: 'Thời gian hiển thị',
  agency: 'Cơ quan phụ trách',
  licence: 'Giấy phép sử dụng',
  attribution: 'Ghi nguồn',
  access: 'Ai lấy được',
  scamForms: 'Hình thức lừa đảo',
  audiences: 'Đối tượng tuyên truyền',
  topics: 'Chủ đề',
  translationOf: 'Bản dịch của',
  subject: 'Trích yếu',
  documentNumber: 'Số, ký hiệu',
  docType: 'Loại văn bản',
  issuer: 'Cơ quan ban hành',
  issuedOn: 'Ngày ban hành',
  citations: 'Căn cứ, thực hiện',
}

const NOUNS: Record<WorkflowCollection, string> = {
  materials: 'tài liệu',
  campaigns: 'chiến dịch',
  directives: 'văn bản chỉ đạo',
}

export const DIFFERENCES_TEXT = {
  title: 'Khác biệt giữa bản công khai và bản hiện tại',
  versions: (publicVersion: number, currentVersion: number) =>
    `Bản ${publicVersion} đang công khai, so với bản ${currentVersion} hiện tại.`,
  same: 'Bản hiện tại chính là bản đang công khai, không có gì khác.',
  noDifference: 'Hai bản giống hệt nhau ở mọi phần mà công chúng thấy.',
  notPublic:
    'Chưa có bản nào đang công khai để so sánh. Hãy xem bản hiện tại ở trang soạn thảo hoặc bản xem trước.',
  back: (collection: WorkflowCollection) => `Về trang soạn thảo ${NOUNS[collection]}`,
  legend: 'Cách đọc',
  removed: 'bỏ đi',
  added: 'thêm vào',
  removedLead: 'Bỏ: ',
  addedLead: 'Thêm: ',
  field: (name: FieldName) => FIELDS[name],
  unchanged: 'Không đổi',
  publicSide: 'Đang công khai',
  currentSide: 'Bản hiện tại',
  noFiles: 'Không có hình hay tệp nào.',
  reordered: 'Chỉ đổi thứ tự; thứ tự mới:',
  alt: 'Mô tả',
  noAlt: 'chưa có',
  openFile: (name: string) => `Mở tệp ${name}`,
}
