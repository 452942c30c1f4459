/** Đối tượng tuyên truyền: the people that a duty is to reach, as the text names them. */
import { DEEDS } from './deeds'
import { phraseLength } from './nounPhrase'
import { BEGINS_WITH_MEMBER, BEGINS_WITH_PUBLIC, PERSON, STAFF_OR_KIN } from './peopleWords'

const LEADS =
  '(?<!liên quan |dẫn )đến(?: gặp)?|tới|cho|(?<![Kk]hông )để|[Kk]huyến cáo|[Cc]ảnh báo|[Vv]ận động|[Hh]ướng dẫn|[Nn]hắc nhở|[Nn]hắc|[Gg]iúp|[Kk]êu gọi|[Qq]uán triệt|[Đđ]ộng viên|bảo đảm|(?:[Pp]hổ biến|[Tt]uyên truyền|rộng rãi|sâu rộng) trong|(?:nói chuyện|chuyên đề|đối thoại|gặp gỡ|[Zz]alo) với|(?:trách nhiệm|nhận thức|ý thức|cảnh giác) của|cũng như|hướng (?:tới|vào)|[Cc]hú (?:ý|trọng)(?: đến)?|quan tâm(?: đến)?'
const COLLECTIVE = '(?:toàn thể|toàn bộ|tất cả|đội ngũ|các tầng lớp|từng|mỗi|\\d{2,3}%(?: số)?) '
const LEAD = new RegExp(`(?<!\\p{L})(?:${LEADS}) (?:${COLLECTIVE}){0,2}`, 'gu')
/** "tiểu thương các chợ", "công nhân tại các khu công nghiệp": where they work or live is a part of who they are. */
const PLACES_OF_PEOPLE =
  'chợ|khu|cụm|nhà trọ|xóm trọ|làng|thôn|bản|ấp|buôn|xã|phường|huyện|trường|lớp|cơ sở|doanh nghiệp|công ty|nhà máy|trang trại|bến|tôn giáo|tòa|chung cư|đảo'
const OF_PLACES = ` (?:${PLACES_OF_PEOPLE})(?!\\p{L})`
const AT_HOME = ` (?:nhà(?= |[,.;]|$)(?! (?:trường|văn hóa))|các (?:khu|chợ|nhà trọ|xóm trọ|trang trại)|vùng|trọ|chợ|nước ngoài|khu (?:công nghiệp|nhà trọ|trọ))(?!\\p{L})`
/** What people are to do, or what they are to know, right behind the noun for them. */
const TO_DO = new RegExp(
  `^ (?:biết|nắm|hiểu|nhận|cảnh giác|cài|nộp|mặc|đi(?! (?:biển|làm|lao động|học|xa|rừng|rẫy|chợ|lễ))|xem|đọc|tránh|phòng|chống|không|chưa|tự(?! do)|hãy|nên|được|có thể|dùng|mua|bán|khai|tố|trình|giữ|thay|đổi|đeo|uống|ăn|rửa|nhớ|nghe|tin|kiểm|xác|liên|thoát|tắt|dọn|đưa|học(?! (?:sinh|viên))|thường(?! xuyên)|yên|phát|đề|cách|một|các(?!${OF_PLACES})|những|mọi|số|nội(?! trú)|phương|quy|hiện|tại(?!${AT_HOME})|ở(?! tất cả|${AT_HOME})|này|nói|nêu|lúc|mất|hưởng ứng|chung|ủng|đóng|góp|rút|tiếp|nâng|ứng|chủ động|sẵn|hạn|tuyệt|từ bỏ|bỏ|đặt|tải|quét|bấm|truy|kỹ|biện|thông|lợi|kịp|tốt|gửi|sau|gặp|chọn|lựa|vứt|nhằm|dễ|thay đổi|phản|ký|cam|dự|tham|${DEEDS})(?!\\p{L})`,
  'u',
)
/** Words that make fewer people of them, or say what is done with them: whom is not sure then. */
const QUALIFIED =
  /^ (?:là|có|bị|đang|đã|chưa|nghỉ|vay|thuê(?! trọ)|ra|trang bị|mở|ký|sử dụng|dùng)(?!\p{L})/u
/** The whole people is never a part of it: "nhân dân mở lối thoát nạn". */
const BEGINS_WITH_PEOPLE = /^[Nn]hân dân$/u
/** "hộ nghèo đang vay vốn": whom exactly is not sure. */
const NARROWER = /^ (?:đang|có|bị)(?!\p{L})/u
const STOPS = new RegExp(`(?<=\\p{L}) (?:tại(?!${AT_HOME})|ở(?! tất cả|${AT_HOME})|trên(?! địa bàn)|bị|được|không|chưa|phải|hay|tự(?! do)|hiểu|biết|nắm|cách|kỹ năng|(?<!tất cả )các(?!${OF_PLACES})|những|cũng|đi(?! (?:biển|làm|lao động|học|xa|rừng|rẫy|chợ|lễ))|cảnh giác|trước|nêu|tham gia|sử dụng|dùng|cài|chấp|xem|nghe|đọc|chỉ|nên|hãy|luôn|đều|vẫn|còn|chủ động)(?!\\p{L})`, 'gu') // prettier-ignore
/** "đồng bào dân tộc Dao, Tày": names of peoples in a row are one group. */
const PEOPLES =
  /(?<=(?:[Đđ]ồng bào|bà con|dân tộc|người)(?: dân tộc)? \p{Lu}\p{L}*)(?:(?:, | và )\p{Lu}\p{L}*(?!\p{L}))+/uy
/** "chủ nuôi chó, mèo": a single word more of what they have. */
/** "vùng sâu, vùng xa", "ven sông, ven suối": one place of theirs in several words. */
const MORE_PLACES =
  /^(?:(?:, | và )(?:vùng (?:xa|cao|biên giới|khó khăn|hải đảo|biển)|ven \p{Ll}+|biên giới|hải đảo)(?!\p{L}))+/u
const ONE_MORE = /^, \p{Ll}\p{L}*(?=[;,.]|$)/u
const JOINT = /^(?:, nhất là |, đặc biệt là |, trong đó có |, | và | hoặc )(?:các tầng lớp )?/u
const TOLD =
  /tuyên truyền|phổ biến|thông (?:tin|báo|điệp)|cảnh báo|khuyến cáo|hướng dẫn|tư vấn|tập huấn|bồi dưỡng|gửi|nhắn|phát|(?<!\p{L})in(?!\p{L})|đọc|nói|truyền thông|trang bị|giới thiệu|nhắc|cung cấp|giải (?:thích|đáp)|cấp (?:phát|tờ|\d|cẩm)|hỗ trợ(?! (?:kinh phí|tiền|vốn|chi phí|gạo|nhu yếu|chỗ|phương tiện))|chia sẻ|kỹ năng|trực quan|(?<!\p{L})lớp|chuyên đề|sinh hoạt|ngoại khóa/iu
/** "such as the elderly, children, women": every group for itself. */
const EXAMPLES = /(?<!\p{L})(?:như|gồm):? /gu
const MOST_IN_ROW = 20

interface Found {
  names: string[]
  end: number
}

export function audiencesIn(text: string): string[] {
  const found: string[] = []
  let end = 0
  for (const lead of text.matchAll(LEAD)) {
    const at = lead.index + lead[0].length
    if (at < end || isGiven(text, lead)) continue
    const row = rowAt(text, at)
    end = Math.max(end, row.end)
    found.push(
      ...(isNarrowed(text.slice(Math.max(0, at - 30), at), text.slice(row.end))
        ? row.names.slice(0, -1)
        : row.names),
    )
  }
  const names = [...new Set([...found, ...examplesIn(text)])]
  // "nhắc cha mẹ" after "cha mẹ học sinh" are the same people.
  const isSame = (one: string, other: string) => one.startsWith(`${other} `)
  return names.filter(
    (name, at) => !names.slice(0, at).some((other) => isSame(name, other) || isSame(other, name)),
  )
}

/** "tư vấn cho học sinh lớp 12 không thi đại học": fewer than the words read so far say. */
const isNarrowed = (lead: string, rest: string): boolean =>
  /(?<!(?:[Tt]uyên truyền|[Nn]hắc nhở) )cho (?:[^,;.]{1,20} )?$/u.test(lead) &&
  /^ (?:không|chưa|đang|đã|bị|có|còn)(?!\p{L})/u.test(rest)

/** "giao xe cho người chưa đủ tuổi": nothing is told to those who get something else. */
function isGiven(text: string, { 0: words, index }: RegExpExecArray): boolean {
  if (!words.startsWith('cho ')) return false
  const clause = text.slice(Math.max(0, index - 300), index)
  if (FORBIDDEN.test(clause)) return true
  return !TOLD.test(clause.slice(Math.max(clause.lastIndexOf(';'), clause.lastIndexOf('. ')) + 1))
}

/** "không giao xe cho con em": what must not be given to them tells them nothing. */
const FORBIDDEN = /(?<!\p{L})(?:không|cấm) (?:giao|bán|đưa|mua)(?!\p{L})[^.;:]{0,60}$/u

interface Group {
  name: string
  /** What joins it to the one before: ", ", " và ", ", nhất là ". */
  joint: string
}

/** Groups of people in a row from `at` on; nobody where the first of them is not sure. */
function rowAt(text: string, at: number): Found {
  const groups: Group[] = []
  let end = at
  let joint = ''
  while (groups.length < MOST_IN_ROW) {
    const name = personAt(text.slice(end + joint.length, end + joint.length + 200))
    if (name === '') break
    groups.push({ name, joint })
    end += joint.length + name.length
    joint = JOINT.exec(text.slice(end, end + 40))?.[0] ?? ''
    if (joint === '') break
  }
  return { names: merged(groups), end }
}

/** One group with what tells it apart, at the beginning of a text; empty where that is not sure. */
function personAt(text: string): string {
  const person = PERSON.exec(text)
  if (!person?.[2]) return ''
  const head = person[0].length
  const isOpen = /^(?:người|chủ|hộ)$/u.test(person[2])
  const rest = text.slice(head)
  if (!isOpen && !BEGINS_WITH_PEOPLE.test(person[2]) && QUALIFIED.test(rest)) return ''
  if (!isOpen && TO_DO.test(rest)) return person[0]
  const known = isOpen ? head + firstDeed(rest) : head
  const length = phraseLength(text, known, STOPS)
  if (isOpen && length <= head) return ''
  if (isOpen && NARROWER.test(text.slice(length, length + 10))) return ''
  const more = isOpen ? (ONE_MORE.exec(text.slice(length, length + 40))?.[0].length ?? 0) : 0
  const peoples = peoplesAt(text.slice(0, 160), length)
  const places = MORE_PLACES.exec(text.slice(length, length + 80))?.[0].length ?? 0
  return text.slice(0, length + (more || peoples || places))
}

/** Behind "người" and "chủ" the first word, deed or not, says who: "người bán hàng", "chủ nuôi chó". */
function firstDeed(rest: string): number {
  return FIRST_WORD.exec(rest)?.[0].length ?? 0
}
const FIRST_WORD = new RegExp(`^ (?:đi \\p{L}+|${DEEDS}|\\p{L}+)(?!\\p{L})`, 'u')

function peoplesAt(text: string, at: number): number {
  PEOPLES.lastIndex = at
  return PEOPLES.exec(text)?.[0].length ?? 0
}

/** "ngư dân, tiểu thương" are two audiences; "cán bộ, công chức, viên chức" is one. */
function merged(groups: readonly Group[]): string[] {
  const names: string[] = []
  const heads = new Set(groups.map(({ name }) => name.split(' ').slice(0, 2).join(' ')))
  const areTogether =
    STAFF_OR_KIN.test(groups[0]?.name ?? '') ||
    groups.every(({ name }) => BEGINS_WITH_MEMBER.test(name))
  const isRow = heads.size === groups.length && areTogether
  for (const { name, joint } of groups) {
    const isApart = joint.length > 5 || BEGINS_WITH_PUBLIC.test(name)
    if (isRow && joint !== '' && !isApart) names.push(`${names.pop() ?? ''}${joint}${name}`)
    else names.push(name)
  }
  return names
}

function examplesIn(text: string): string[] {
  const at = text.search(/các (?:đối tượng|nhóm)/u)
  if (at < 0) return []
  const window = text.slice(at, at + 500)
  const lead = [...window.matchAll(EXAMPLES)][0]
  if (!lead) return []
  const from = lead.index + lead[0].length
  const row = window.slice(from, rowAt(window, from).end)
  return row ? row.split(/, | và /u) : []
}
