/** Noun phrases of running text: a head that is known, and what belongs to it up to a stop. */
import { DEEDS, WHOLE_WORDS } from './deeds'

/** A longer phrase has most likely swallowed a clause: where it ends is not sure. */
const MOST_WORDS = 14
const LONGEST = 180

/** Compounds in which a word that is a deed elsewhere is a part of a noun. */
const COMPOUNDS =
  /(?:công|quy|chương|hành|giáo|lộ) trình|tuyên truyền (?:viên|lưu động)|báo cáo viên|cộng tác viên|hướng dẫn viên|sân vận động|phát (?:thanh|triển)|giao (?:dịch|thông|thương)|tiếp nhận và trả kết quả|một cửa|thông báo (?:của|chung)|khám(?: bệnh)?,? chữa bệnh|phổ biến,? giáo dục pháp luật|tổ chức(?= (?:chính trị|xã hội|kinh tế|tín dụng|tôn giáo|đoàn thể))|người (?:lao động|nộp thuế|bệnh|sử dụng|tham gia|mua|bán|vay|nhận|học|dùng|chăm sóc|hưởng|thụ hưởng|điều khiển)|học tập|(?:đầu|cuối|giữa|toàn) khóa|giúp việc|(?:quán|nhà|bếp|thức|đồ|món|cửa hàng|khách sạn) ăn|việc làm|làm việc|buôn bán|bán hàng|chăm sóc|đơn vị quản lý|dịch vụ|bảo trợ|hỗ trợ|(?<=phương tiện )vận chuyển|(?<=cơ sở )(?:sản xuất|kinh doanh|chế biến)|chính thức|không dây|ra vào|(?:bưu|phiếu) gửi|không gian|neo đơn|tự do|là (?:cá nhân|người|hộ)|từ \d{1,3} tuổi trở lên|không thường xuyên/gu

const WORDS_WITH_DEEDS = new RegExp(`(?<!\\p{L})(?:${WHOLE_WORDS})(?!\\p{L})`, 'gu')

/** A deed right behind such a noun says what it is for: "bàn tiếp nhận", "màn hình chờ", "xe tuyên truyền". */
const MADE_FOR =
  '[Đđ]ội|[Tt]ổ|[Bb]an|[Pp]hòng|[Tt]rung tâm|[Nn]hóm|[Ll]ớp|xe|(?<!địa )bàn|nơi|điểm|quầy|cụm|trạm|khu|khu vực|bộ phận|bảng|màn hình|hệ thống|phần mềm|cổng|cửa|nhà|buổi|cuộc|kênh|tổng đài|đường dây|thư|phiếu|trang|chuyên mục|mục'
const CIRCUMSTANCES =
  'để|nhằm|theo|về|thông qua|từ|khi|nếu|phải|cần|như|đến|tới|vào|cùng|qua|lên|bằng|với|mỗi|ngày(?= \\d)|quý [IV\\d]|lúc|(?:sáng|chiều|tối) (?:thứ|ngày|chủ)|vào|thời lượng|hằng|hàng (?:ngày|tuần|tháng)|ít nhất|tối thiểu|ngay|liên tục|nội dung|những|nhất là|đặc biệt là|phục vụ công tác|do(?! X)|hoặc|trước(?! (?:cổng|cửa|trụ sở|sảnh|nhà))|trên(?! (?:địa bàn|tàu|xe))|trong(?! (?:độ tuổi|khoang|phòng|toa|thang|lớp|trường|bệnh viện|chợ|khu|nhà|ngành|tỉnh|xã|phường|huyện|đơn vị|vùng))'
const COUNTED = '\\d{1,4} ?(?:lần|buổi|lượt|kỳ|tin|bài|ngày|giờ|phút|số|%)'
const STOP = new RegExp(
  `[:;!?()“”"]|\\.(?![a-z\\d])|,(?!\\d)| và | hay | \\d+\\/\\p{Lu}|(?<!\\p{L})(?:${DEEDS}|${CIRCUMSTANCES}|${COUNTED})(?!\\p{L})`,
  'gu',
)
const QUOTED = /^["“][^"”]{1,60}["”]/u
/** "tin nhắn thương hiệu (SMS Brandname)", but neither "(02 lần/ngày)" nor "(gửi kèm)". */
const ABBREVIATED = /^\((?=\p{Lu})(?![^()]*(?:kèm|lần|ngày))[^()]{1,30}\)/u

const PURPOSE = new RegExp(
  `(?<=(?<!\\p{L})(?:${MADE_FOR}|chờ) )(?!(?<=bàn )giao)(?!(?:không|chưa|được|bị|là|đã|đang|sẽ|cho|gửi)(?!\\p{L}))(?:${DEEDS})(?!\\p{L})`,
  'gu',
)

const COMMON = [COMPOUNDS, WORDS_WITH_DEEDS]
const masked = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce(
    (words, pattern) => words.replace(pattern, (part) => part.replace(/[\p{L},]/gu, 'X')),
    text,
  )

/**
 * Length of the phrase at the beginning of `text` whose head takes `headLength` characters; 0 where its
 * end is not sure. `alsoStops`, a global pattern, adds words with which it is over.
 */
export function phraseLength(text: string, headLength: number, alsoStops?: RegExp): number {
  const window = text.slice(0, LONGEST)
  // What people do is never what they are made for.
  const words = masked(window, alsoStops ? COMMON : [...COMMON, PURPOSE])
  STOP.lastIndex = headLength
  const stop = STOP.exec(words)
  const sooner = alsoStops ? searchFrom(words, alsoStops, headLength) : -1
  const at = Math.min(stop?.index ?? words.length, sooner < 0 ? words.length : sooner)
  if (at === LONGEST) return 0
  const end = at + bracketed(window.slice(at))
  const phrase = window.slice(0, end).trimEnd()
  return phrase.split(' ').length > MOST_WORDS ? 0 : phrase.length
}

function searchFrom(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}

const bracketed = (rest: string): number =>
  (QUOTED.exec(rest) ?? ABBREVIATED.exec(rest))?.[0].length ?? 0
