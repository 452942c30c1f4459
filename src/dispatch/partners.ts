/** Those whom an assignee sets to work, and those it works with. */
import {
  AND,
  bodiesIn,
  isNobodyInParticular,
  leadingName,
  NAMED_BODY,
  type NameWords,
} from './agencyNames'
import { REQUEST } from './assignees'
import { cleanPhrase } from './lines'

const PASSED_ON = new RegExp(
  `(?<!\\p{L}|Ban )(?:[Cc]hỉ đạo|(?<=(?:ủy|đoàn|đảng|tỉnh|huyện|xã|phường|thành phố) )lãnh đạo|[Hh]ướng dẫn|[Đđ]ôn đốc|[Gg]iao|[Pp]hân công|[Hh]uy động|(?<=[\\p{L}\\d;,:] )(?:yêu cầu|đề nghị))(?:(?:, | và )(?:chỉ đạo|hướng dẫn|đôn đốc|kiểm tra|giám sát)){0,3} (?:cho )?(các )?(?=${NAMED_BODY})`,
  'gu',
)
const HANDED_OUT = new RegExp(
  `(?<!\\p{L})(?:[Gg]ửi|[Cc]huyển|[Cc]ung cấp|[Cc]ấp phát|[Cc]ấp|[Pp]hát) [^.;:]{0,80}?(?:(?:tới|đến|cho) )?(các )?(?=${NAMED_BODY})`,
  'gu',
)
const TO_SPREAD =
  /^ ?để (?:phổ biến|phát|thông tin|đăng|tuyên truyền|khuyến cáo|triển khai|thực hiện|thông báo)/u

/** "đề nghị Sở Nội vụ xem xét": asked to decide, not set to work. */
const TO_DECIDE = /^,? ?(?:xem xét|cho ý kiến|phê duyệt|thẩm định|giải quyết|cho phép|quyết định)/u

/** Bodies that the assignee is to set to work: "Chỉ đạo Tổ …", "gửi … tới các Tổ … để phổ biến". */
export function delegatesIn(matter: string, words: NameWords, isPassedOn = false): string[] {
  // "Giao Sở Tài chính …" at the beginning names the assignee, unless the heading above does.
  const text = isPassedOn
    ? `Giao ${matter.replace(REQUEST, '').replace(/^Lãnh đạo /u, '')}`
    : matter.replace(REQUEST, '')
  const led = namesAfter(text, PASSED_ON, words)
    .filter(({ rest }) => !TO_DECIDE.test(rest))
    .map(({ name, isPlural }) => delegatesNamed(name, isPlural))
  const handed = namesAfter(text, HANDED_OUT, words)
    .filter(({ rest }) => TO_SPREAD.test(rest))
    .map(({ name, isPlural }) => delegatesNamed(name, isPlural))
  return [...new Set([...led, ...handed].flat())]
}

/** The names that follow a lead, without those whose end is not sure. */
function namesAfter(text: string, lead: RegExp, words: NameWords) {
  return [...text.matchAll(lead)].flatMap((match) => {
    const named = leadingName(text.slice(match.index + match[0].length), words)
    return named?.isSure ? [{ ...named, isPlural: Boolean(match[1]) }] : []
  })
}

function delegatesNamed(name: string, isPlural: boolean): string[] {
  const local = name.replace(
    / trên địa bàn(?: (?:quản lý|phụ trách|toàn|tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|thôn|mình)){0,3}$/u,
    '',
  )
  // "các Tổ A và B": two teams under one word; offices keep their "và" ("Giáo dục và Đào tạo").
  if (isPlural && local.startsWith('Tổ ')) return local.split(/ và (?=\p{Lu})/u).map(cleanPhrase)
  return bodiesIn(local)
}

const MANNER =
  'chặt chẽ|đồng bộ|hiệu quả|tốt|kịp thời|thường xuyên|trực tiếp|tích cực|chủ động|nhịp nhàng|liên ngành'
const TOGETHER = new RegExp(
  `(?<!\\p{L})(?:[Pp]hối hợp(?:,? (?:${MANNER})){0,3},? (?:với |cùng (?:với )?|(?=${NAMED_BODY}))|(?:[Ll]iên tịch|[Hh]iệp đồng|[Kk]ý kết|[Kk]ý (?:quy chế|kế hoạch|chương trình)(?: phối hợp)?) với (?=${NAMED_BODY})|(?:[Cc]ùng (?:với )?|sự (?:tham gia|phối hợp|hỗ trợ|vào cuộc)(?:, (?:tham gia|phối hợp|hỗ trợ))? của )(?=${NAMED_BODY}))`,
  'gu',
)
/** Partners in small letters: "trưởng các bản", "lực lượng Kiểm lâm". */
const PARTNER = `các |(?:trưởng|già làng|lực lượng|chính quyền|nhà trường|đoàn thể|cấp ủy|ngân hàng|chủ đầu tư|nhà thầu|doanh nghiệp|cơ quan|hợp tác xã|bệnh viện)(?= |[,;.]|$)|${NAMED_BODY}`
const BETWEEN_PARTNERS = new RegExp(`[,;] (?=${PARTNER})|${AND}(?=${PARTNER})`, 'u')

/** Bodies to work with, without "the bodies concerned". */
export function partnersIn(text: string, words: NameWords): string[] {
  const partners = namesAfter(text, TOGETHER, words).flatMap(({ name }) =>
    name.split(BETWEEN_PARTNERS).map(cleanPhrase),
  )
  return [...new Set(partners)].filter(
    (name) => name !== '' && !isNobodyInParticular(name) && !NO_PARTNER.test(name),
  )
}

const NO_PARTNER = /^(?:hệ thống|việc|công tác|nhau)(?!\p{L})|, có /u
