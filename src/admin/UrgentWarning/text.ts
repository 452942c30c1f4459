/** Every word of the form for urgent warnings. */
import type { DraftField } from './draft'

const MISSING = {
  title: 'Hãy nhập tiêu đề.',
  happening: 'Hãy viết chuyện gì đang xảy ra.',
  steps: 'Hãy ghi ít nhất một việc người dân cần làm ngay.',
  hotlines: 'Hãy chọn ít nhất một đường dây nóng.',
} as const

export const URGENT_TEXT = {
  title: 'Cảnh báo khẩn',
  introOfReleaser:
    'Viết ngắn, phát ngay. Cảnh báo công khai tức thì; người thứ hai phải xem lại trong 24 giờ.',
  introOfWriter:
    'Viết ngắn rồi gửi duyệt. Biên tập viên có quyền phát khẩn sẽ phát ngay cho mọi người.',
  notWriter:
    'Chỉ cán bộ truyền thông và biên tập viên của một cơ quan viết được cảnh báo khẩn. Nếu bạn cần, hãy liên hệ người quản trị của cơ quan.',

  fields: {
    title: 'Tiêu đề',
    happening: 'Chuyện gì đang xảy ra',
    steps: 'Việc cần làm ngay',
    hotlines: 'Đường dây nóng đang có hiệu lực',
    audiences: 'Đối tượng',
    scamForms: 'Thủ đoạn',
    directives: 'Văn bản chỉ đạo',
  } satisfies Record<DraftField, string>,
  hints: {
    title: 'Một câu nói rõ ai bị lừa bằng cách nào.',
    happening: 'Hai ba câu: kẻ gian xưng là ai, nói gì, đòi gì.',
    steps: 'Mỗi ô một việc, việc quan trọng nhất trước.',
    hotlines: 'Bỏ chọn số nào không liên quan.',
  },
  required: '(bắt buộc)',
  missing: MISSING,
  step: (number: number) => `Việc ${number}`,
  addStep: 'Thêm việc',
  removeStep: (number: number) => `Bỏ việc ${number}`,
  filter: (label: string) => `Tìm trong ${label.toLocaleLowerCase('vi')}`,
  filterHint: 'Gõ vài chữ để tìm, không cần dấu.',
  noChoice: 'Chưa có mục nào trong danh sách này.',
  noHotline: 'Không có số nào có hiệu lực hôm nay. Hãy báo người quản trị bổ sung đường dây nóng.',
  noMatch: 'Không có mục nào khớp.',
  chosen: (count: number) => (count === 0 ? 'chưa chọn' : `đã chọn ${count}`),
  preview: 'Người dân sẽ thấy',

  release: 'Phát ngay',
  submit: 'Gửi duyệt',
  releasing: 'Đang phát …',
  submitting: 'Đang gửi …',
  kept: 'Nội dung bạn đã gõ vẫn còn nguyên ở đây. Sửa xong, hãy bấm lại.',
  savedAs: (version: number) => `Đã lưu thành bản nháp ${version}, chưa công khai.`,
  restored: 'Nội dung gõ dở lần trước đã được giữ lại.',
  startAfresh: 'Xóa và viết lại',

  released: 'Đã phát cảnh báo khẩn',
  publicAfter: (seconds: string) => `Công khai sau ${seconds} giây, tại địa chỉ:`,
  notSeenYet:
    'Đã phát, nhưng máy này chưa thấy bản công khai. Hãy mở địa chỉ dưới đây sau ít giây:',
  submitted: 'Đã gửi duyệt',
  submittedNote:
    'Hãy gọi cho biên tập viên có quyền phát khẩn: cảnh báo chờ ở trang chủ của người đó.',
  openInStudio: 'Mở trang soạn thảo',
  recall: 'Thu hồi',
  recalled: 'Đã thu hồi cảnh báo này.',
  another: 'Viết cảnh báo khác',
}
