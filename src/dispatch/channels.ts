/** Hình thức, kênh tuyên truyền: where a duty is to be seen or heard, as the text names it. */
import { NAMED_BODY } from './agencyNames'
import { TO_DO } from './audiencePhrase'
import { MEDIUM, MEETING, NO_CHANNEL } from './channelHeads'
import { DEEDS } from './deeds'
import { cleanPhrase } from './lines'
import { phraseLength } from './nounPhrase'
import { PERSON } from './peopleWords'
import { sentencesOf } from './sentences'

const LEAD =
  '(?:trên|lên|thông qua|qua|bằng|vào (?=(?:các )?(?:nhóm|group|ứng dụng|bản tin|trang|fanpage|phiếu|các buổi|cuộc họp|sinh hoạt|tiết|giờ|hộp thư))|trong (?=(?:các )?(?:nhóm|group|ứng dụng|bản tin|trang|fanpage|phiếu|buổi|cuộc họp|kỳ họp|tuần sinh|sinh hoạt|tiết|giờ|chuyên mục|lễ|thánh lễ|phiên|ngày hội|hộp thư))|(?:tại|ở) (?=(?:các )?(?:bảng|màn hình|trang|cổng thông|fanpage|buổi|cuộc họp|kỳ họp|sinh hoạt|ngày hội|tiết|giờ|phiên|hội nghị đầu|lễ|diễn đàn))|[Đđ]ăng (?=(?:[Tt]rang|[Cc]ổng|[Ff]anpage|[Zz]alo|[Ff]acebook)(?!\\p{L}))|[Gg]ửi (?=tin nhắn (?:SMS|Zalo|CSKH|\\p{Lu}))|[Ss]ử dụng (?=(?:các )?(?:xe|loa|băng|màn hình|pa|áp phích))|[Tt]reo (?=(?:băng|pa)[- ]?(?:rôn|nô) trước)|định hướng|(?:lợi thế|ưu thế|sức mạnh) của(?: các(?= nền tảng))?)(?: (?:cả|các|những|hệ thống các)(?= (?:[Cc]ổng|[Tt]rang tin|[Tt]rang thông|phương tiện|[Bb]áo|loa)))?'
const FIRST = new RegExp(`(?:(?<!\\p{L})${LEAD} ?|^)(${MEDIUM})`, 'gu')
/** What hangs; not a deed of its own: "treo băng rôn, tuyên truyền tại chợ". */
const GAP = `(?:\\([^()]{0,80}\\)|(?!, (?:${DEEDS})(?!\\p{L})| và (?:${DEEDS})(?!\\p{L}))[^.;:()]){0,120}?`
/** Notices hang at places, whatever those are: "dán áp phích tại cổng chính, nhà vệ sinh công cộng". */
const HUNG = new RegExp(
  `(?<!\\p{L})(?:[Nn]iêm yết|[Dd]án|[Tt]reo|[Tt]rưng bày|[Cc]ông khai(?=[^.;:()]{0,120} tại (?:trụ sở|bảng|nhà (?:văn hóa|sinh hoạt)|bộ phận|hội trường))|[Đđ]ặt(?= (?:\\d+ )?(?:standee|pa|áp phích|bảng|banner|băng|tờ)))(?!\\p{L})(?! (?:băng|pa)[- ]?(?:rôn|nô) trước)${GAP} (?:tại|ở|trước) ((?:\\d{1,3}% )?\\p{L}+)`,
  'gu',
)
const AND = '(?:, ?|; | và | hoặc |, và )(?:(?:trên|qua|tại|ở|lên|thông qua) )?(?:những )?'
const BY_COMMA = '(?:, | và | hoặc |, và )(?:(?:trên|qua|tại|ở|lên|thông qua) )?'
const NEXT = new RegExp(`^${AND}(${MEDIUM})`, 'u')
/** In a row of channels, or of places, what follows is another one, whatever its noun. */
const NEXT_OF_ANY_NOUN = new RegExp(`^${BY_COMMA}(?!(?:${DEEDS}|${TO_DO})(?!\\p{L}))(\\p{L}+)`, 'u')
const NEXT_PLACE = new RegExp(`^${BY_COMMA}(?!(?:${DEEDS})(?!\\p{L}))(\\p{L}+)`, 'u')
const MOST_WORDS_OF_ANY = 7
/** Where such a phrase surely ends; a deed behind it makes it somebody who acts. */
const ENDS_PHRASE =
  /^(?: ?[,;.:)(]| ?$| (?:và|hoặc|để|cho|nhằm|trước|từ|trong|vào|về|theo|đến|tới|với|mỗi|ít nhất|tối thiểu|thời gian|trên địa bàn|\d))/u
const LEVEL =
  '(?:các )?(?:cấp )?(?:tỉnh|huyện|xã|phường|quận|thị xã|thị trấn|làng|thôn|bản|buôn|ấp|xóm|khóm|khu vực|chi hội|tổ dân phố|khu phố|khu dân cư|thành phố|cơ sở|trường|đặc khu|sở|ngành|chi đoàn)'
/** "xã, phường, thị trấn": a row of levels is one owner. */
const MORE_LEVELS = new RegExp(
  `(?<=(?:${LEVEL}|tất cả))(?:(?:, | và )${LEVEL}(?=[,.;:)]|$| (?:và|trước|từ|ít nhất|tối thiểu|vào|mỗi|để|trong|cho|tới|đến|nhằm|trên địa bàn|\\d)))+(?: trên địa bàn(?: \\p{Ll}+)?)?`,
  'uy',
)
/** "Sở Giáo dục và Đào tạo", "Trung tâm Văn hóa, Thể thao và Du lịch": the name goes on. */
const REST_OF_NAME = new RegExp(
  `^(?:, | và | - )(?=\\p{Lu}\\p{Ll})(?!${NAMED_BODY}|${MEDIUM})`,
  'u',
)
const OWNER_WITH_REST =
  /(?<!\p{L})(?:Sở|Bộ|Phòng|Ban|Trung tâm|Đài|Cục|Báo|Tạp chí|Viện|Vụ) [^,;]{2,40}$/u
/** "trên báo" in "cảnh báo", "trên trang trại": words that belong to something else. */
const GENERIC =
  /^(?:mạng xã hội|truyền hình|[Zz]alo|[Ff]acebook|tin nhắn|ứng dụng|các ứng dụng|mạng|cuộc gọi)$/u
/** What is to be inspected on a channel, or is done there by others, is not announced there. */
const OTHERWISE =
  /(?<!Ban )quản lý|giám sát|kiểm tra|rà soát|ngăn chặn|lợi dụng|gỡ|xử lý|xóa|tháo|(?<!(?:điện thoại|đường dây nóng|số|mã QR) )tiếp nhận|(?<!(?:viết|tin|bài|sự) )phản ánh|báo cáo(?! viên)|liên hệ|trao đổi|đăng ký|xác nhận|(?<!\p{L})(?:không(?! gian)|chưa|(?<!địa )chỉ(?! đạo| thị| huy| tiêu| số| dẫn| định| tay)|(?<!(?:người|hộ|khách|tổ) )(?:vay|mua|nộp)|làm quen|kết bạn|phát tán|lan truyền|tung tin|xuất hiện)(?= )/giu
const ANNOUNCED =
  /(?<!không (?:được )?)(?:đăng(?! ký| nhập)|(?<!\p{L})phát(?! hiện| triển| sinh| tán)|gửi|nhắn|thông (?:báo|tin|điệp)|tuyên truyền|truyền thông|phổ biến|cảnh báo|khuyến cáo|công (?:khai|bố)|niêm yết|treo|dán|chạy|chiếu|đọc|chia sẻ|đưa|cập nhật|giới thiệu|chuyên (?:mục|trang|đề)|lan tỏa|quảng bá|trả lời|nhắc|ghim|truyền tải|lồng ghép|nói chuyện|hướng dẫn|tập huấn|quán triệt|vận động|tư vấn|kêu gọi|phát động|cam kết)/giu
const BEHIND_COMMA = /, (?:thông qua|qua|trên|bằng) (?:các )?$/u
/** "lừa đảo qua mạng xã hội": a manner of the deed before it. */
const MANNER =
  /(?:lừa đảo|giao dịch|mua bán|bán hàng|vay|vay tiền|thanh toán|tin giả|hoạt động|thủ đoạn|khai báo|đăng ký|làm quen|việc làm|đánh bạc|cá cược|sai lệch|độc|dịch vụ|tội phạm|quảng cáo|tương tác) $/u

export function channelsIn(text: string): string[] {
  return [...new Set(sentencesOf(text).flatMap(channelsOfSentence))]
}

interface Row {
  at: number
  head: string
  isHung: boolean
}

function channelsOfSentence(sentence: string): string[] {
  const found: string[] = []
  let end = 0
  for (const row of rowsOf(sentence)) {
    if (row.at < end || isOtherwise(sentence, row)) continue
    const channels: string[] = []
    const behind = takeRow(sentence, row, channels)
    // At the beginning of a sentence a row of channels is all there is; else "Báo …" is who acts.
    if (row.at === 0 && cleanPhrase(sentence.slice(behind)) !== '') continue
    found.push(...channels)
    end = behind
  }
  return found
}

function rowsOf(sentence: string): Row[] {
  const rowsAt = (pattern: RegExp, isHung: boolean): Row[] =>
    [...sentence.matchAll(pattern)].map((match) => ({
      at: match.index + match[0].length - (match[1] ?? '').length,
      head: match[1] ?? '',
      isHung,
    }))
  return [...rowsAt(HUNG, true), ...rowsAt(FIRST, false)].sort((a, b) => a.at - b.at)
}

/** Adds the channels of a row to `found` and gives the index behind the last of them. */
function takeRow(sentence: string, { at, head, isHung }: Row, found: string[]): number {
  let start = at
  let length = head.length
  for (;;) {
    const phrase = channelAt(sentence.slice(start), length, isHung)
    if (phrase === '') return start + length
    found.push(phrase)
    const end = start + phrase.length
    const rest = sentence.slice(end, end + 200)
    const more = NEXT.exec(rest) ?? anyNounIn(rest, isHung)
    if (!more?.[1]) return end
    start = end + more[0].length - more[1].length
    length = more[1].length
  }
}

/** The next of a row, of a noun that no list has: where its end is sure and nobody acts in it. */
function anyNounIn(rest: string, isHung: boolean): RegExpExecArray | null {
  const more = (isHung ? NEXT_PLACE : NEXT_OF_ANY_NOUN).exec(rest)
  if (!more?.[1]) return null
  const text = rest.slice(more[0].length - more[1].length)
  if (NO_CHANNEL.test(text) || (!isHung && PERSON.test(text))) return null
  const phrase = channelAt(text, more[1].length, isHung)
  const isShort = phrase !== '' && phrase.split(' ').length <= MOST_WORDS_OF_ANY
  return isShort && ENDS_PHRASE.test(text.slice(phrase.length)) ? more : null
}

/** The channel at the beginning of `text`, with whose it is or where it stands; empty where its end is not sure. */
function channelAt(text: string, headLength: number, isHung: boolean): string {
  let length = phraseLength(text, headLength)
  for (let more = length; more > 0;) {
    const isName = OWNER_WITH_REST.test(text.slice(0, length))
    const joint = isName ? REST_OF_NAME.exec(text.slice(length))?.[0].length : undefined
    more = joint ? phraseLength(text.slice(length + joint), 1) : 0
    if (more > 0) length += (joint ?? 0) + more
  }
  if (length === 0) return ''
  // "cầu treo", "quầy tiếp đón": behind a place nothing is done that is over at once.
  if (isHung) length += SHORT_DEED.exec(text.slice(length, length + 30))?.[0].length ?? 0
  const levels = levelsAt(text, length)
  return text.slice(0, length + levels).trimEnd()
}

const SHORT_DEED = new RegExp(`^ ?(?:${DEEDS})(?: đón)?(?=[,;.)]|$)`, 'u')

function levelsAt(text: string, at: number): number {
  const window = text.slice(Math.max(0, at - 30), at + 120)
  const from = Math.min(at, 30)
  MORE_LEVELS.lastIndex = from
  return MORE_LEVELS.exec(window)?.[0].length ?? 0
}

function isOtherwise(sentence: string, { at, head }: Row): boolean {
  const clauseStart = sentence.lastIndexOf(';', at) + 1
  const before = sentence.slice(clauseStart, at).replace(/[“"][^”"]*[”"]/gu, '')
  if (/có hành vi/u.test(before)) return true
  // Behind a comma the manner of the whole clause follows: "…, thông qua ứng dụng".
  if (!BEHIND_COMMA.test(before) && isLeftToOthers(before)) return true
  if (MEETING.test(sentence.slice(at, at + 30))) return before.search(ANNOUNCED) < 0
  if (!GENERIC.test(sentence.slice(at, at + phraseLength(sentence.slice(at), head.length))))
    return false
  const isTold = before.search(ANNOUNCED) >= 0
  return !isTold || MANNER.test(before.replace(/(?:trên|qua|bằng|lên|thông qua)(?: các)? $/u, ''))
}

/** The last deed is of another kind, or what is announced is said of its object: "quản lý nội dung đăng trên". */
function isLeftToOthers(before: string): boolean {
  // In mid-clause a capital belongs to a name: "Văn phòng Đăng ký đất đai".
  const last = [...before.matchAll(OTHERWISE)]
    .filter(({ 0: word, index }) => index === 0 || /^\p{Ll}/u.test(word))
    .at(-1)
  if (!last) return false
  const behind = before.slice(last.index + last[0].length)
  const joint = behind.search(/[,;.] | và | để /u)
  return joint < 0 || behind.slice(joint).search(ANNOUNCED) < 0
}
