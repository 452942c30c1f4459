/** Every word of the page that uploads many files. */
import type { MaterialKind } from '#src/domain/release'
import { MATERIAL_KIND_LABELS } from '#src/studio/labels'

export const TEXT = {
  title: 'Tải lên hàng loạt',
  intro:
    'Thả hình, PDF, âm thanh, video và bài viết Word vào đây. Mỗi tệp thành một tài liệu nháp, kèm danh sách những gì còn thiếu trước khi phát hành.',
  notForYou:
    'Trang này dành cho cán bộ truyền thông và biên tập viên của một cơ quan. Hãy nhờ người quản trị nếu bạn cần tải tài liệu lên.',

  drop: {
    title: 'Chọn tệp',
    label: 'Thả tệp vào đây, hoặc',
    button: 'Chọn tệp trên máy',
    hint: 'Tối đa 200 tệp một lượt, mỗi tệp không quá 50 MB: .jpg, .png, .webp, .gif, .pdf, .mp3, .ogg, .mp4, .webm, .docx.',
    turnedAway: (names: readonly string[]) =>
      `Mỗi lượt tối đa 200 tệp. Chưa thêm ${names.length} tệp: ${listed(names)}. Hãy thêm các tệp này khi lượt hiện tại xong.`,
  },

  settings: {
    title: 'Thông tin chung cho cả lượt',
    hint: 'Áp dụng cho các tệp tải lên từ lúc này. Chọn trước khi thả tệp.',
    campaigns: 'Chiến dịch',
    directives: 'Văn bản chỉ đạo',
    audiences: 'Đối tượng tuyên truyền',
    scamForms: 'Thủ đoạn lừa đảo',
    topics: 'Chủ đề',
    chosen: (count: number) => (count === 0 ? 'chưa chọn' : `${count} đã chọn`),
    search: (name: string) => `Tìm ${name.toLocaleLowerCase('vi')}`,
    searching: 'Đang tìm …',
    none: 'Không tìm thấy. Hãy thử từ khác.',
    remove: (name: string) => `Bỏ chọn ${name}`,
  },

  list: {
    title: 'Các tệp của lượt này',
    empty: 'Chưa có tệp nào. Tệp vừa thả sẽ hiện ở đây cùng tiến độ.',
    summary: ({ total, done, open, problems }: Counts) =>
      [
        `${done}/${total} tệp đã thành bản nháp`,
        open > 0 ? `${open} tệp đang chờ hoặc đang tải` : '',
        problems > 0 ? `${problems} tệp cần xem lại` : '',
      ]
        .filter(Boolean)
        .join('; ') + '.',
    toProblem: 'Đến tệp cần xem lại đầu tiên',
    clear: 'Cất các tệp đã xong',
    retryAll: 'Thử lại các tệp chưa tải được',
    cancelAll: 'Hủy các tệp đang chờ',
  },

  status: {
    waiting: 'Đang chờ đến lượt',
    sending: (percent: number) => `Đang tải lên ${percent}%`,
    working: 'Đang đọc tệp và tạo bản nháp …',
    cancelled: 'Đã hủy. Tệp này chưa được lưu.',
    lost: 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại; tệp vẫn còn ở đây.',
  },
  cancel: 'Hủy',
  retry: 'Thử lại',
  remove: 'Bỏ khỏi danh sách',
  forFile: (action: string, name: string) => `${action}: ${name}`,

  draft: {
    open: 'Mở tài liệu',
    title: 'Tiêu đề',
    kind: 'Loại tài liệu',
    alt: 'Mô tả cho người không xem được',
    altOf: (name: string) => `Mô tả hình ${name}`,
    words: {
      infographic: 'Nội dung chữ của hình',
      other: 'Lời của video, âm thanh',
      picture: 'Nội dung chữ của hình',
    },
    mostlyText: 'Hình này chủ yếu là chữ: hãy chép lại đầy đủ nội dung chữ.',
    save: 'Lưu',
    saving: 'Đang lưu …',
    saved: 'Đã lưu.',
    unsaved: 'Có thay đổi chưa lưu.',
    lacks: 'Còn thiếu trước khi phát hành',
    advice: 'Nên bổ sung',
    complete: 'Đủ để gửi duyệt.',
    notes: 'Cần xem lại',
  },
} as const

export const KIND_OPTIONS = Object.entries(MATERIAL_KIND_LABELS) as [MaterialKind, string][]

export interface Counts {
  total: number
  done: number
  open: number
  problems: number
}

const MOST_NAMES = 5

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ')
  return names.length > MOST_NAMES ? `${shown} …` : shown
}

const MEGABYTE = 1024 * 1024

/** "3,4 MB", "12 byte". */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`
  const isLarge = bytes >= MEGABYTE
  const value = isLarge ? bytes / MEGABYTE : bytes / 1024
  const shown = value.toLocaleString('vi', { maximumFractionDigits: isLarge ? 1 : 0 })
  return `${shown} ${isLarge ? 'MB' : 'KB'}`
}
