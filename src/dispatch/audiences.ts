/** Đối tượng tuyên truyền: the people that a duty is to reach, as the text names them. */
import { personAt, type LeadKind } from './audiencePhrase'
import { DEEDS } from './deeds'
import { BEGINS_WITH_MEMBER, BEGINS_WITH_PUBLIC, STAFF_OR_KIN } from './peopleWords'

/** "để X biết": X and then the deed that is hoped for. */
const ENABLING = '(?<![Kk]hông )để|[Gg]iúp|bảo đảm'
/** "vận động X làm …": X and then what X is to do. */
const CAUSING =
  '[Kk]huyến cáo|[Cc]ảnh báo|[Vv]ận động|[Hh]ướng dẫn|[Nn]hắc nhở|[Nn]hắc|[Kk]êu gọi|[Đđ]ộng viên|[Kk]huyến khích|[Tt]uyên truyền|[Tt]hông báo|[Tt]ư vấn|[Gg]ặp (?:mặt|gỡ)|[Tt]ổ chức cho'
/** "phổ biến đến X": X and whatever tells X apart. */
const TELLING =
  '(?<!liên quan |dẫn )đến(?: gặp)?|tới|cho|(?:[Pp]hổ biến|[Tt]uyên truyền|[Qq]uán triệt|[Pp]hát động(?: [^.;,]{1,40}?)?|rộng rãi|sâu rộng|lan tỏa) trong|[Qq]uán triệt|(?:nói chuyện|trao đổi|chuyên đề|đối thoại|gặp gỡ|cam kết|[Zz]alo)(?: \\p{Ll}+){0,3} với|(?:trách nhiệm|nhận thức|ý thức|cảnh giác|kỹ năng|kiến thức) (?:của|cho)|cũng như|hướng (?:tới|vào)|[Cc]hú (?:ý|trọng)(?: đến)?|quan tâm(?: đến)?|(?<!lớp )[Tt]ập huấn|[Bb]ồi dưỡng'
/** Told and helped: "hướng dẫn, hỗ trợ X". */
const AND_MORE = '(?:(?:, | và )(?:hỗ trợ|giúp đỡ|giúp|động viên|tư vấn|giải thích|giải đáp))?'
const COLLECTIVE =
  '(?:toàn thể|toàn bộ|tất cả|đội ngũ|các tầng lớp|từng|mỗi|một số|\\d{2,3}%(?: số)?|(?:hơn |trên |khoảng |gần )?\\d[\\d.]* (?:em |lượt )?) '
const LEAD = new RegExp(
  `(?<!\\p{L})(?:(?<enabling>${ENABLING})|(?<causing>(?:${CAUSING})${AND_MORE})|(?<helping>[Hh]ỗ trợ)|${TELLING}) (?:${COLLECTIVE}){0,2}`,
  'gu',
)
const JOINT =
  /^(?:, nhất là |, đặc biệt là |, trong đó có |, | và | hoặc |, và )(?:(?:các tầng lớp|toàn thể|đội ngũ) )?/u
const TOLD =
  /tuyên truyền|phổ biến|thông (?:tin|báo|điệp)|báo (?:tin|động|cáo viên)|cảnh báo|khuyến cáo|hướng dẫn|tư vấn|tập huấn|bồi dưỡng|huấn luyện|quán triệt|truyền đạt|gửi|nhắn|phát (?=tờ|tài|sổ|cẩm|thư|phiếu|thông|bản|tin|loa|khuyến|cảnh|miễn phí|\d|clip|video|cho|hành|tặng|thanh|sóng|bài|đĩa|$)|(?<!\p{L})(?:in|dạy|giảng|kể|chiếu|học(?= (?:tập|kỹ|bơi)))(?!\p{L})|đọc|nói|trao đổi|truyền thông|trang bị|giới thiệu|nhắc|cung cấp|giáo dục|giải (?:thích|đáp)|cấp (?:phát|tờ|\d|cẩm)|hỗ trợ(?! (?:kinh phí|tiền|vốn|chi phí|gạo|nhu yếu|chỗ|phương tiện))|chia sẻ|kỹ năng|kiến thức|nhận thức|ý thức|trực quan|(?<!\p{L})lớp|chuyên đề|sinh hoạt|ngoại khóa|cam kết|tọa đàm|hội thi|cuộc thi|hội thảo|hội nghị|phiên tòa|diễn đàn|chương trình|sân chơi|trải nghiệm|diễn tập/iu
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
    const row = rowAt(text, at, kindOf(lead))
    if (lead.groups?.helping !== undefined && !LEARNT.test(text.slice(row.end))) continue
    if (BY_HOUSE.test(lead[0]) && HOUSE.test(text.slice(at))) continue
    end = Math.max(end, row.end)
    const isNarrowed =
      NARROWED_FROM.test(text.slice(0, at)) && NARROWED_BY.test(text.slice(row.end))
    found.push(...(isNarrowed ? row.names.slice(0, -1) : row.names))
  }
  const names = [...new Set([...found, ...examplesIn(text)])]
  // "nhắc cha mẹ" after "cha mẹ học sinh" are the same people.
  const isSame = (one: string, other: string) => one.startsWith(`${other} `)
  return names.filter(
    (name, at) => !names.slice(0, at).some((other) => isSame(name, other) || isSame(other, name)),
  )
}

/** "tư vấn cho học sinh lớp 12 không thi đại học": fewer than the words read so far say. */
const NARROWED_FROM =
  /(?<!(?:[Tt]uyên truyền|[Nn]hắc nhở|[Tt]hông báo|[Pp]hổ biến|[Cc]ảnh báo|[Kk]huyến cáo|[Qq]uán triệt) )cho $/u
const NARROWED_BY = /^ không(?!\p{L})/u

/** What people are helped with by being shown how. */
const LEARNT =
  /^ (?:cài|đăng ký|sử dụng|khai|kê khai|nộp hồ sơ|tra cứu|thực hiện|tìm hiểu|chuyển đổi|kích hoạt|tạo|nhận biết|làm quen)(?!\p{L})/u
/** "đến từng hộ gia đình": that is how, not whom. */
const BY_HOUSE = /(?<!\p{L})(?:từng|mỗi) $/u
const HOUSE = new RegExp(
  `^(?:(?:hộ )?gia đình(?! (?:có|chính sách|thuộc|văn hóa))(?!\\p{L})|hộ(?: dân)?(?:[,;.]|$| (?:${DEEDS})(?!\\p{L})))`,
  'u',
)
function kindOf({ groups }: RegExpExecArray): LeadKind {
  if (groups?.enabling !== undefined) return 'enabling'
  return (groups?.causing ?? groups?.helping) === undefined ? 'telling' : 'causing'
}

/** "giao xe cho người chưa đủ tuổi": nothing is told to those who get something else. */
function isGiven(text: string, { 0: words, index }: RegExpExecArray): boolean {
  if (!words.startsWith('cho ')) return false
  const clause = text.slice(Math.max(0, index - 300), index)
  const given = GIVEN.exec(clause)?.[0]
  if (FORBIDDEN.test(clause) || (given !== undefined && !TOLD.test(given))) return true
  return !TOLD.test(clause.slice(Math.max(clause.lastIndexOf(';'), clause.lastIndexOf('. ')) + 1))
}

/** "không giao xe cho con em": what must not be given to them tells them nothing. */
const FORBIDDEN = /(?<!\p{L})(?:không|cấm) (?:giao|bán|đưa|mua)(?!\p{L})[^.;:]{0,60}$/u

/** "giao xe cho", "tiêm vắc xin cho", "chi trả lương hưu cho". */
const GIVEN =
  /(?<!\p{L}|lịch |thời gian |kết quả |việc |về |phòng )(?:giao(?! thông| dịch| lưu| tiếp)|bán|trao(?! đổi)|tặng|chi trả|mua|tiêm|khám|xây(?! dựng (?:tin|bài|video|clip))|bố trí|miễn(?! phí)|giảm|gây|tạo|dành (?:kinh phí|thời gian|nguồn)|chăm sóc|cho vay|giải ngân|cấp (?:giấy|thẻ|kinh phí|tiền|gạo))(?!\p{L})(?![^,.;:]* (?:tờ|tài liệu|cẩm nang|sổ tay|thông tin))[^,.;:]{0,50}$/u

interface Group {
  name: string
  /** What joins it to the one before: ", ", " và ", ", nhất là ". */
  joint: string
}

/** Groups of people in a row from `at` on; nobody where the first of them is not sure. */
function rowAt(text: string, at: number, lead: LeadKind): Found {
  const groups: Group[] = []
  let end = at
  let joint = ''
  while (groups.length < MOST_IN_ROW) {
    const name = personAt(text.slice(end + joint.length, end + joint.length + 200), lead)
    if (name === '') break
    groups.push({ name, joint })
    end += joint.length + name.length
    joint = JOINT.exec(text.slice(end, end + 40))?.[0] ?? ''
    if (joint === '') break
  }
  return { names: merged(groups), end }
}

/** Those who are named in one breath with members and kin: "hội viên, phụ nữ, người cao tuổi". */
const COMPANIONS =
  /^(?:thanh (?:thiếu )?niên|thiếu (?:nhi|niên)|phụ nữ|nông dân|người (?:cao tuổi|lao động|thân|giám hộ|chăm sóc|nhà)|cựu chiến binh|phụ huynh|bậc|ông bà|cha|bố|gia đình|bạn bè|thân nhân|con em|quần chúng)(?!\p{L})/u

/** "ngư dân, tiểu thương" are two audiences; "cán bộ, công chức, viên chức" is one. */
function merged(groups: readonly Group[]): string[] {
  const names: string[] = []
  const heads = new Set(groups.map(({ name }) => name.split(' ').slice(0, 2).join(' ')))
  const first = STAFF_OR_KIN.exec(groups[0]?.name ?? '')?.[0]
  const areTogether =
    (first !== undefined && first === groups[0]?.name) ||
    groups.every(({ name }) => BEGINS_WITH_MEMBER.exec(name)?.[0] === name)
  const isRow = heads.size === groups.length && areTogether
  for (const { name, joint } of groups) {
    const isAlike = BEGINS_WITH_MEMBER.test(name) || COMPANIONS.test(name)
    const isApart = joint.length > 5 || BEGINS_WITH_PUBLIC.test(name) || !isAlike
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
  const row = window.slice(from, rowAt(window, from, 'telling').end)
  return row ? row.split(/, | và /u) : []
}
