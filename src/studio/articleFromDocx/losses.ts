/** What a .docx had and the article has not, or has otherwise: named, so that nothing is lost in silence. */
import { LOSS_CODES, type LossCode, type Losses } from './article'

const SENTENCES: Record<LossCode, (count: number) => string> = {
  table: (n) => `${n} bảng đã thành các dòng chữ, mỗi hàng một đoạn. Hãy xem lại cách trình bày.`,
  'nested-table': (n) => `${n} bảng nằm trong bảng khác đã nhập chung vào ô chứa nó.`,
  'deep-heading': (n) => `${n} đề mục cấp sâu đã thành đề mục cấp nhỏ nhất của trình soạn thảo.`,
  'text-box': (n) => `${n} khung chữ đã thành đoạn văn thường. Hãy xem lại vị trí.`,
  footnote: (n) => `${n} chú thích cuối trang không được đưa vào. Hãy chép vào bài nếu cần.`,
  comment: (n) => `${n} nhận xét bên lề không được đưa vào.`,
  'tracked-change': () =>
    'Tệp đang theo dõi thay đổi: đã lấy như khi chấp nhận tất cả. Hãy xem lại chỗ đã xóa.',
  'header-footer': () => 'Chữ ở đầu trang, chân trang không được đưa vào.',
  chart: (n) =>
    `${n} biểu đồ không được đưa vào. Hãy lưu biểu đồ thành hình rồi thêm vào tài liệu.`,
  'smart-art': (n) => `${n} sơ đồ SmartArt không được đưa vào. Hãy lưu thành hình rồi thêm vào.`,
  formula: (n) => `${n} công thức chỉ còn phần chữ. Hãy xem lại.`,
  'embedded-object': (n) => `${n} tệp nhúng (Excel, PDF …) chỉ còn hình xem trước, nếu có.`,
  'embedded-part': (n) => `${n} phần nhúng từ tệp khác không được đưa vào.`,
  'linked-picture': (n) =>
    `${n} hình nằm ngoài tệp Word nên không lấy được. Hãy thêm hình vào tài liệu.`,
  'missing-picture': (n) => `${n} hình bị thiếu trong tệp Word. Hãy thêm hình vào tài liệu.`,
  'too-many-pictures': (n) =>
    `${n} hình cuối không được lấy vì tệp có quá nhiều hình (tối đa 60 hình, 40 MB).`,
  'struck-through': (n) =>
    `${n} chỗ chữ gạch ngang đã thành chữ thường. Hãy xem có cần bỏ đi không.`,
  'raised-or-lowered': (n) => `${n} chỗ chữ nâng cao hoặc hạ thấp (m², H₂O) đã thành chữ thường.`,
  symbol: (n) => `${n} ký hiệu vẽ bằng phông chữ riêng không đọc được.`,
  'internal-link': (n) => `${n} liên kết trong nội bộ tệp Word đã thành chữ thường.`,
  'unsafe-link': (n) =>
    `${n} liên kết không phải địa chỉ web, thư hoặc điện thoại đã thành chữ thường.`,
}

export const lossSentences = (losses: Losses): string[] =>
  LOSS_CODES.flatMap((code) => {
    const count = losses[code] ?? 0
    return count > 0 ? [SENTENCES[code](count)] : []
  })
