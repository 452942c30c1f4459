/** How names of bodies look in running text: where one begins, where it stops, where two of them part. */
import { CIRCUMSTANCES, DEEDS } from './deeds'
import { cleanPhrase } from './lines'
import { endOfNameWords, withNamesInCapitals } from './nameWords'

/**
 * First words of bodies' names, always with a capital. What looks alike is excluded: "Báo cáo",
 * "Ban hành", "Tổ chức", "Phòng, chống", "Trường hợp", "Hội nghị".
 */
const HEADS = [
  'UBND', 'BHXH', 'NHNN', '[ỦU][yỷ] ban', 'Uỷ ban', 'UB ?MTTQ', 'MTTQ', 'HĐND', 'Hội(?! nghị| thảo| thi)', 'Sở(?! hữu)',
  'Công an', 'Ban(?! hành| bố)', 'Phòng(?!,| chống| ngừa| tránh)', 'Trung tâm', 'Đài', 'Báo(?! cáo| động| chí| ngay| cho| với| tin| kịp)',
  'Trường(?! hợp)', 'Văn phòng', 'VP', 'Mặt trận', 'Cơ quan', 'Đoàn(?! kết)', '(?:Tỉnh|Huyện|Thành|Quận|Thị|Xã|Phường) [đĐ]oàn',
  'Liên đoàn', 'Bộ(?! phận)', 'Thông tấn xã', 'Công đoàn', 'Liên đội', 'Nghiệp đoàn', 'Chủ(?= các| hộ| cơ sở| doanh)', 'Giáo viên', 'Liên hiệp', 'Liên minh', 'Tập đoàn', 'Hiệp hội', 'Học viện', 'Đại học', 'Kiểm toán', 'Nhà xuất bản', 'Hợp tác xã', 'Hạt', 'Vụ(?! việc| án| mùa)', 'Đội', 'Thống đốc', 'Phó(?= (?:Thủ|Chủ|Giám|Trưởng|Bí|Chánh|Tổng|Hiệu))', 'Thứ trưởng', 'Quỹ', 'Bảo tàng', 'Thư viện', 'Bí thư', 'Chi đoàn', 'Chi hội', 'Chi bộ', 'Nhà văn hóa', 'Thuế', 'Hải quan', 'Kiểm lâm', 'Viễn thông', 'Dân quân', 'Cục', 'Chi cục', 'Tổng cục', 'Tổ(?! chức)', 'Ngân hàng', 'Bệnh viện', 'Trạm',
  'Bưu điện', 'VNPT', 'Viettel', 'Viện', 'Tòa án', 'Toà án', 'Thanh tra(?!,| kiểm| việc| các (?!sở|huyện|tỉnh|bộ)| công tác| toàn)', '(?:Tỉnh|Huyện|Thành|Quận|Đảng|Thị) [ủu][yỷ]',
  'Công ty', 'Tổng công ty', 'Tổng Giám đốc', 'Tổng [Cc]ục trưởng', 'Cục trưởng', 'Chi cục trưởng', 'Vụ trưởng', 'Viện trưởng', 'Tư lệnh', 'Kho tiền', 'Chủ tịch', 'Giám đốc', 'Thủ trưởng', 'Hiệu trưởng', 'Lãnh đạo(?= (?:các|cơ quan|đơn vị|\\p{Lu}))', 'Thủ tướng', 'Trung ương',
  'Chính phủ', 'Quốc hội', 'Kho bạc', 'Bảo hiểm', 'Thường trực', 'Chánh', 'Trưởng', 'Đồn', 'Nhà trường', 'Đơn vị', 'Điện lực',
  'Đồng chí(?= \\p{Lu})', 'Chi nhánh', 'Khối', 'Khoa(?! học)', 'Bưu cục', 'Cảng(?! biển)', 'Cảng vụ', 'Câu lạc bộ', 'Vườn [Qq]uốc gia', 'Khu (?:bảo tồn|di tích|du lịch)', 'Xí nghiệp', 'Nhà máy', 'Lâm trường', 'Nông trường', 'Đảng đoàn', 'Đảng bộ', 'Đảng ủy', 'Bến xe', 'Nhà (?:thiếu nhi|thi đấu|hát|khách|tang|ga)', 'Sân bay', 'Ga', 'Giáo hội', 'Giáo xứ', 'Tòa Giám mục', 'Hội đồng', 'Phân (?:viện|hiệu|xã)', '(?:Tiểu|Trung|Lữ|Sư|Binh|Quân) đoàn', 'Quân khu', 'Hải (?:đội|đoàn|quân)', 'Vùng (?:Cảnh sát|[1-5])', 'Biên phòng', 'Bộ đội', 'Quản lý thị trường', 'MobiFone', 'Mobifone', 'VinaPhone', 'Vinaphone', 'Vietnamobile', 'Agribank', 'Vietcombank', 'VietinBank', 'BIDV', 'EVN', 'FPT', 'Tổng đài', 'Đại diện', 'Cơ sở', 'Siêu thị', 'Liên danh', 'Nhóm', 'Xã đội', 'Hội quán', 'Trợ lý', 'Điều dưỡng', 'Nhân viên', 'Y tế', 'Cố vấn', 'Tổ trưởng', 'Hợp tác', 'Bộ phận(?= (?:\\p{Lu}|một cửa|chuyên môn|văn |kế |tiếp))', '(?:Công chức|Cán bộ|Viên chức)(?= (?:\\p{Lu}|phụ trách|chuyên trách|tư pháp|văn hóa|địa chính|kế toán|quản lý))', 'Người (?:đứng đầu|phụ trách|có uy tín)', 'Tiểu ban', 'Ngành(?= \\p{Lu})', 'Phân trạm', 'Nhà thuốc', 'Thôn đội', 'Trại(?= (?:giam|tạm|giống|trẻ|\\p{Lu}))', 'Bảo vệ(?= (?:cơ quan|nhà trường|trường|bệnh viện|\\p{Lu}))', 'Già làng', 'Thôn(?= (?:\\p{Lu}|\\d))', 'Khu phố(?= \\d)', 'Kế toán', 'Y sĩ', 'Tổng phụ trách', 'Doanh nghiệp(?= \\p{Lu})', 'Tòa soạn', 'Nông trại', 'Vietinbank', 'MB', 'LPBank', 'Techcombank', 'PVcomBank', 'Petrolimex', 'Saigontourist', 'Vinalines', 'VNPost', 'PC(?= \\p{Lu})', 'Chùa', 'Giáo họ',
].join('|') // prettier-ignore

/** A body named by a proper name. */
export const NAMED_BODY = `(?<![\\p{L}\\d])(?:${HEADS})(?![\\p{L}\\d])`
/** Bodies named by their kind: "Các phòng, ban", "thủ trưởng các cơ quan". */
const KIND_OF_BODY =
  '[Cc]ấp ủy |[Ll]ực lượng |[Cc]ác (?:cơ quan|đơn vị|phòng|ban|sở|ngành|cấp|trường|tổ chức|đoàn thể|doanh nghiệp|địa phương|hội|xã|phường|thị trấn|huyện|quận|thành viên|thôn|tổ |chi |bệnh viện|trạm|trung tâm|khoa|cơ sở|ngân hàng|đồn|đội|lực lượng|cục|vụ|viện|đại học|học viện|công ty|đảng|báo|đài|nhà (?:mạng|trường|báo)|hợp tác xã|khoa|bộ, |đoàn|tập thể|gia đình|chủ |tòa|toà|đồng chí|\\p{Lu})|(?:[Tt]hủ trưởng|[Ll]ãnh đạo|[Nn]gười đứng đầu) (?:các|cơ quan|đơn vị|\\p{Lu})'
const BEGINS_WITH_BODY = new RegExp(`^(?:${NAMED_BODY}|${KIND_OF_BODY})`, 'u')

/** "Hạt Kiểm lâm thành phố Chí Linh phòng cháy rừng": behind the name of a place the body's is over. */
const BEHIND_PLACE =
  '(?<= (?:tỉnh|thành phố|huyện|quận|thị xã|(?<!Hợp tác |Thông tấn )xã|phường|[Bb]iên phòng)(?: (?!X)\\p{Lu}\\p{L}*){1,4}) (?=\\p{Ll})(?!(?:và|hoặc|có|trên địa bàn|liên quan|khóa|nhiệm kỳ) )'
/** "Trạm Y tế phường tư vấn": behind a bare level too, unless the level is told apart ("các xã vùng cao"). */
const BEHIND_LEVEL =
  '(?<=(?<!các )(?<![\\p{L}])(?:tỉnh|huyện|quận|phường|thị trấn|(?<!Hợp tác |[Tt]hông tấn |[Tt]hị |[Bb]ưu điện văn hóa )xã)) (?=\\p{Ll})(?!(?:và|hoặc|hội|có|các|của|trên địa bàn|trực thuộc|thuộc|liên quan|khóa|nhiệm kỳ|lỵ|đội|đảo|ủy|đoàn|vùng|ven|miền|biên giới|nơi|trung tâm|mới|này|khác|trong|ngoài|ở|cùng|nghèo|đặc biệt|khó khăn|nông thôn|loại|điểm|đồng|bán)(?![\\p{L}]))'
/** "Tiểu đoàn Công binh 25 cứu hộ": a unit's number is the last word of its name. */
const BEHIND_NUMBER =
  '(?<=(?:[Đđ]oàn|[Đđ]ội)(?: \\p{Lu}?\\p{L}+){0,4} \\d{1,4}) (?=\\p{Ll})(?!(?:và|của|thuộc|trực thuộc|tỉnh|huyện|đóng quân) )'
const END_OF_NAME = new RegExp(
  `${BEHIND_PLACE}|${BEHIND_LEVEL}|${BEHIND_NUMBER}|[.:()“”"]|;(?! (?:${NAMED_BODY}|[Cc]ác \\p{L}))|(?<![\\p{L}])(?:${DEEDS}|${CIRCUMSTANCES})(?![\\p{L}])`,
  'u',
)
/** "Phòng Cảnh sát hình sự (PC02)": the code is a part of the name. */
const CODE = /\([A-ZĐ]{1,6}\d{0,3}\)/gu
const LONGEST_NAME = 400
/** "UBND các xã: Đức Trọng, Hiệp Thạnh": the colon introduces the names of those bodies. */
const NAMED_ONE_BY_ONE =
  /^(?:(?:[^:;.]{0,80}, )?\p{Lu}\p{Ll}+(?: \p{L}+){1,3}: (?=(?:(?:[Tt]hành phố|[Tt]ỉnh) )?(?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+(?:, (?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+(?!\p{L})|$))|[^:]{0,80}[Cc]ác (?:xã|phường|huyện|quận|tỉnh|thành phố|bộ|sở|ngành|đơn vị|cơ quan|ban|trường|địa phương)[^:]{0,40}: (?=(?:\p{Lu}[\p{L}.]* ?(?:- )?){1,6}[,;.]))/u
/** "HĐND và UBND", "Báo và Đài" are one body. */
export const AND = '(?<!HĐND|Hội đồng nhân dân|Báo) và '
/** Bodies that are written in small letters, each for itself in a row. */
const LOWER_BODIES =
  '(?:các (?:đoàn thể|tổ chức chính trị|chi bộ|chủ đầu tư|hội quần chúng)|lớp trưởng|giáo viên|y tế|tổ trưởng|bảo vệ|kế toán|trưởng (?:thôn|bản|ấp|buôn|khu)) ?'
const BETWEEN_BODIES = new RegExp(
  `[,;] ?(?=${NAMED_BODY}|${LOWER_BODIES}|(?:bệnh viện|tổ chức (?:tín dụng|cung|kinh tế)) |các (?:\\p{Lu}|thành viên))|${AND}(?!\\p{Lu}\\p{Ll}+ trực thuộc)(?=${NAMED_BODY}|các (?:đoàn thể (?!trực|khác)|\\p{Lu}|thành viên))`,
  'u',
)

export function beginsWithBody(text: string): boolean {
  return BEGINS_WITH_BODY.test(text.slice(0, 60))
}

/** Words in lower case that names of this dispatch have: its recipients are set apart by the layout. */
export type NameWords = ReadonlySet<string>

/** The name at the beginning of a text, and what follows it. */
export interface LeadingName {
  name: string
  rest: string
  /** False where a word that neither belongs to a name nor is a deed ended it. */
  isSure: boolean
}

const DEED = new RegExp(`^(?:${DEEDS})(?![\\p{L}])`, 'u')

/** "Xây dựng phương án …": a sentence that begins with what is to be done. */
export function beginsWithDeed(text: string): boolean {
  return DEED.test(text.charAt(0).toLowerCase() + text.slice(1, 40))
}

/** Reads up to the first deed or stop; null where neither comes within the length of a name. */
export function leadingName(text: string, words: NameWords): LeadingName | null {
  const window = text.slice(0, LONGEST_NAME)
  const from = NAMED_ONE_BY_ONE.exec(window)?.[0].length ?? 0
  const named = withNamesInCapitals(window.slice(from)).replace(CODE, (code) =>
    'X'.repeat(code.length),
  )
  const deed = END_OF_NAME.exec(named)?.index ?? named.length
  // A colon sets a name apart as a line of its own does, whatever words it has.
  const stop = named[deed] === ':' ? deed : endOfKnown(named, words, deed)
  const end = from + stop === LONGEST_NAME && text.length > LONGEST_NAME ? -1 : from + stop
  const name = cleanPhrase(window.slice(0, Math.max(end, 0))).replace(/,? (?:và|với|hoặc)$/u, '')
  if (!name) return null
  return {
    name,
    rest: text.slice(end),
    isSure:
      !DANGLING.test(name) &&
      !BARE_KIND.test(name) &&
      (stop === deed || endsWithPlace(name) || NO_NAME_WORD.test(text.slice(end))),
  }
}

/** No name ends with such a word: it was cut in the middle. */
const DANGLING = /(?<!\p{L})(?:các|của|những|phụ|Hậu|tiêu)$/u

/** A kind of body and no more: the deed behind it is as likely the rest of the name ("Tổ giúp việc", "Hội Người làm vườn"). */
const BARE_KIND = /^(?:(?:Tổ|Nhóm|Đội|Ban|Phòng|Quỹ|Câu lạc bộ|Hợp tác xã)|Hội Người)$/u

/** Words of names that no list has are few: "Điều dưỡng trưởng các khoa", "Đội hình Thanh niên tình nguyện hè". */
const UNKNOWN = '\\p{L}+(?: \\p{L}+)??'
const BEFORE_BODY = new RegExp(`^${UNKNOWN}(?=(?:[,;]| và) ${NAMED_BODY})`, 'u')
/** Deeds of one syllable are as often the end of a word: "thiết bị", "bầu cử". */
const MAYBE_SYLLABLE =
  'bị|được|là|cho|ký|in|làm|mở|nhận|phát|cử|trình|lập|ghi|mua|thu|bắt|gọi|chọn|đón|đọc|vẽ|quay|cắt|cấm|họp|dừng|tạo|giao|báo|dự|trực|trồng'
const BEFORE_DEED = new RegExp(
  `^(${UNKNOWN}) (?!(?:${MAYBE_SYLLABLE})(?!\\p{L}))(?:${DEEDS})(?!\\p{L})`,
  'u',
)
const NO_NAME_WORD =
  /^(?:đi|đến|về|ra|vào|lên|tự|luôn|cùng|chỉ|nhanh|cũng|vẫn|sớm|mạnh|thật|nên|hãy|đều)(?!\p{L})/u

/** Where the name ends: at `deed`, or before the first word that is surely none of a name. */
function endOfKnown(text: string, words: NameWords, deed: number): number {
  let from = 0
  for (;;) {
    const at = endOfNameWords(text, words, from)
    if (at >= deed) return deed
    const rest = text.slice(at, at + 60)
    const between = BEFORE_BODY.exec(rest)?.[0].length
    if (between === undefined || at + between >= deed)
      return isNearDeed(rest, deed - at) && !isLevelAtEnd(text.slice(0, at)) ? deed : at
    from = at + between
  }
}

/** A word or two that no list has, and then the deed: those words are the end of the name. */
function isNearDeed(rest: string, deed: number): boolean {
  const unknown = BEFORE_DEED.exec(rest)?.[1]
  return unknown !== undefined && unknown.length + 1 === deed && !NO_NAME_WORD.test(rest)
}

/** "Công an tỉnh", "Hạt Kiểm lâm thành phố Chí Linh": behind the place a name is over. */
const PLACE_AT_END =
  /(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|cùng cấp|cấp (?:tỉnh|huyện|xã)|thị trấn|thôn|buôn|ấp|ở cơ sở)(?: (?:\p{Lu}\p{L}*|[-–\d]+)){0,4}$/u
/** "Ban tự quản thôn, buôn gõ kẻng": behind a level an unknown word is a deed rather than a name's. */
const isLevelAtEnd = (name: string): boolean =>
  /(?<!\p{L})(?:tỉnh|huyện|quận|thị xã|xã|phường|thị trấn|thôn|bản|buôn|ấp|cơ sở) $/u.test(
    name.slice(-60),
  )
const endsWithPlace = (name: string): boolean =>
  PLACE_AT_END.test(name.slice(-60)) || PROPER_AT_END.test(name.slice(-60))
/** "Công ty Cổ phần Khoáng sản Đại Sơn": behind a proper name in small letters something else begins. */
const PROPER_AT_END = /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u

/** "Trung tâm Văn hoá, Thể thao - Truyền thông huyện, UBND các xã, thị trấn" is two bodies. */
export function bodiesIn(names: string): string[] {
  return names.split(BETWEEN_BODIES).map(cleanPhrase).filter(Boolean)
}

const KINDS =
  '(?:cấp|ngành|cơ quan|đơn vị|địa phương|lực lượng|tổ chức|bên|cá nhân|phòng|ban|đoàn thể)'
const NOBODY_IN_PARTICULAR = new RegExp(
  `^(?:(?:thủ trưởng|lãnh đạo) )?(?:các |quý |những )?${KINDS}(?:(?:,| và) (?:các )?${KINDS}){0,6}(?: (?:có )?liên quan| chức năng| nêu trên| trên)?$`,
  'iu',
)

/** "các cơ quan, đơn vị liên quan": everybody, hence nobody by name. */
export function isNobodyInParticular(name: string): boolean {
  return NOBODY_IN_PARTICULAR.test(name.slice(0, LONGEST_NAME))
}
