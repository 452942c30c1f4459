/** The words of the document that are not of any one route. */
import type { Tag } from './routes'

export const INTRODUCTION = `API chỉ đọc, phiên bản 1, cho cổng thông tin, loa truyền thanh và các chương trình khác.

- Chỉ có nội dung đang công khai vào lúc hỏi, theo ngày Việt Nam. Nội dung đã gỡ trả lời 410: hãy gỡ bản sao đang đăng.
- Mọi địa chỉ nhận GET và HEAD; phương thức khác nhận 405 với mã method-not-allowed. Địa chỉ không có nhận 404 với mã unknown-route.
- Yêu cầu không đọc được nhận 400 với mã malformed-request, 431 với mã headers-too-large (trên 16 KB) hoặc 408 với mã request-timeout, rồi kết nối được đóng.
- Gửi lại ETag trong If-None-Match: nếu chưa có gì đổi, câu trả lời là 304 và không có nội dung.
- Không cần khóa để đọc. Cổng thông tin có khóa gửi Authorization: Bearer cg_… và được gọi nhiều lần hơn.
- Số lần được gọi và số lần còn lại ở RateLimit-Policy và RateLimit; quá số lần thì nhận 429 và số giây cần đợi ở Retry-After.
- Lỗi theo RFC 9457 với code ổn định; tham số không có trong tài liệu này nhận 400.
- Trường mới có thể được thêm trong phiên bản 1: hãy bỏ qua trường mà chương trình không biết.`

export const TAG_TEXTS: Readonly<Record<Tag, string>> = {
  content: 'Tài liệu, chiến dịch, văn bản chỉ đạo',
  following: 'Theo dõi và nhúng',
  references: 'Danh mục mà nội dung dẫn đến',
  files: 'Tệp',
  server: 'Máy chủ và tài liệu hướng dẫn',
}

export const STATUS_TEXTS: Readonly<Record<number, string>> = {
  200: 'Có nội dung.',
  206: 'Phần được hỏi.',
  304: 'Chưa có gì đổi: hãy dùng bản đã có.',
  400: 'Câu hỏi sai.',
  401: 'Khóa thiếu hoặc không dùng được.',
  403: 'Khóa không có quyền.',
  404: 'Không có nội dung này.',
  410: 'Nội dung đã từng công khai và đã được gỡ.',
  414: 'Địa chỉ quá dài.',
  431: 'Địa chỉ và các dòng đầu quá dài.',
  416: 'Tệp không có phần được hỏi.',
  429: 'Đã gọi quá số lần cho phép.',
  500: 'Hệ thống gặp lỗi.',
  503: 'Hệ thống chưa sẵn sàng hoặc đang bận.',
}

export const WEBHOOK_TEXTS = {
  changed: 'Một nội dung xuất hiện, đổi hoặc bị gỡ.',
  test: 'Tin gửi thử của người quản trị.',
  description:
    'Theo Standard Webhooks. Hãy kiểm tra chữ ký trên nguyên văn nội dung nhận được, bỏ tin cũ quá 5 phút, bỏ tin có webhook-id đã xử lý, rồi trả lời 2xx trong 10 giây. Tin đến theo thứ tự; tin sau chỉ được gửi khi tin trước đã được nhận hoặc đã quá một ngày.',
  id: 'Mã của tin, giữ nguyên khi gửi lại; trùng với id của thay đổi trong /api/v1/changes.',
  timestamp: 'Giây Unix lúc gửi.',
  signature:
    'v1, và Base64 của HMAC-SHA256 trên "webhook-id.webhook-timestamp.nội dung" với khóa whsec_…; có hai chữ ký cách nhau dấu cách khi đang đổi khóa.',
  taken: 'Đã nhận.',
  refused:
    'Chưa nhận, kể cả 3xx: tin được gửi lại, thưa dần, trong một ngày. Retry-After được tôn trọng.',
} as const
