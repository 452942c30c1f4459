/** Every word of the preview page. */
import type { PreviewedVersion } from '#src/studio/preview/version'
import type { PreviewedCollection } from '#src/studio/preview/content'
import { WORKFLOW_TEXT } from '../text'

const NOUNS: Record<PreviewedCollection, string> = {
  materials: 'tài liệu',
  campaigns: 'chiến dịch',
}
const DECIMAL = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

export const PREVIEW_TEXT = {
  title: (collection: PreviewedCollection) => `Xem trước ${NOUNS[collection]}`,
  intro:
    'Nội dung như trang của xã, phường, như trên điện thoại và như bài đọc loa. Chỉ người đã đăng nhập và có quyền đọc bản này thấy trang này.',
  notPublic: 'Bản xem trước – chưa công khai',
  isPublic: 'Bản đang công khai',
  noLongerPublic: 'Bản xem trước – không còn công khai',
  version: (version: number) => `Bản ${version}`,
  state: (state: PreviewedVersion['state']) =>
    state === 'old' ? 'Bản cũ, đã có bản mới hơn' : WORKFLOW_TEXT.states[state],
  otherVersions: 'Xem bản khác',
  currentVersion: (version: number) => `Bản ${version} (hiện tại)`,
  publicVersion: (version: number) => `Bản ${version} (đang công khai)`,
  backToForm: 'Về trang soạn thảo',

  tabs: 'Cách xem',
  page: 'Trang của xã, phường',
  phone: 'Trên điện thoại',
  loudspeaker: 'Bài đọc loa',

  untitled: '(chưa có tiêu đề)',
  emptyBody: 'Chưa có nội dung. Hãy viết phần nội dung của tài liệu.',
  urgent: 'Cảnh báo khẩn',
  steps: 'Việc cần làm ngay',
  hotlines: 'Gọi, nhắn tin cho ai',
  call: 'Gọi',
  sms: 'Nhắn tin',
  smsForm: (form: string) => `, soạn: ${form}`,
  textEquivalent: 'Nội dung chữ của hình, lời của video, âm thanh',
  about: 'Về nội dung này',
  mandates: 'Văn bản chỉ đạo',
  noMandate: 'Chưa gắn với văn bản chỉ đạo nào. Hãy chọn văn bản mà tài liệu thực hiện.',
  hiddenForNow: ' (hiện không công khai nên trang công khai không có dòng này)',
  campaigns: 'Chiến dịch',
  windows: 'Thời gian hiển thị',
  always: 'Từ khi phát hành, không có ngày đóng.',
  noWindow: 'Chưa có đợt nào. Hãy thêm thời gian ở trang soạn thảo.',
  agency: 'Cơ quan phụ trách',
  licence: 'Giấy phép sử dụng',
  attribution: 'Nguồn',
  noAlt: 'Hình chưa có mô tả cho người không xem được.',
  openFile: (name: string) => `Mở tệp ${name}`,

  readingTime: (minutes: number, syllables: number) =>
    `Đọc hết khoảng ${minutes < 0.1 ? 'vài giây' : `${DECIMAL.format(minutes)} phút`}: ${syllables} tiếng, mỗi phút chừng 180 tiếng.`,
  loudspeakerHint:
    'Số, ngày và chữ viết tắt được viết ra như khi đọc. Hãy đọc thử một lượt: máy có thể đọc sai tên riêng và từ lạ.',
  nothingToRead: 'Chưa có chữ nào để đọc. Hãy viết phần nội dung của tài liệu.',

  link: 'Xem trước',
  linkHint: 'Mở ở thẻ mới: trang của xã, phường; điện thoại; bài đọc loa.',
  saveFirst: 'Lưu bản nháp rồi mới xem trước được.',
  unsaved: 'Có thay đổi chưa lưu: bản xem trước là bản đã lưu gần nhất.',
}
