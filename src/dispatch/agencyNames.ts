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
  'Công an', 'Ban(?! hành| bố)', 'Phòng(?!,| chống| ngừa| tránh)', 'Trung tâm', 'Đài', 'Báo(?! cáo| động)',
  'Trường(?! hợp)', 'Văn phòng', 'VP', 'Mặt trận', 'Cơ quan', 'Đoàn(?! kết)', '(?:Tỉnh|Huyện|Thành|Quận|Thị|Xã|Phường) [đĐ]oàn',
  'Liên đoàn', 'Bộ(?! phận)', 'Thông tấn xã', 'Công đoàn', 'Liên đội', 'Chủ(?= các| hộ| cơ sở| doanh)', 'Giáo viên', 'Liên hiệp', 'Liên minh', 'Tập đoàn', 'Hiệp hội', 'Học viện', 'Đại học', 'Kiểm toán', 'Nhà xuất bản', 'Hợp tác xã', 'Hạt', 'Vụ(?! việc| án| mùa)', 'Đội', 'Thống đốc', 'Phó(?= (?:Thủ|Chủ|Giám|Trưởng|Bí|Chánh|Tổng|Hiệu))', 'Thứ trưởng', 'Quỹ', 'Bảo tàng', 'Thư viện', 'Bí thư', 'Chi đoàn', 'Chi hội', 'Chi bộ', 'Nhà văn hóa', 'Thuế', 'Hải quan', 'Kiểm lâm', 'Viễn thông', 'Dân quân', 'Cục', 'Chi cục', 'Tổng cục', 'Tổ(?! chức)', 'Ngân hàng', 'Bệnh viện', 'Trạm',
  'Bưu điện', 'VNPT', 'Viettel', 'Viện', 'Tòa án', 'Toà án', 'Thanh tra(?!,| kiểm| việc| các| công tác| toàn)', '(?:Tỉnh|Huyện|Thành|Quận|Đảng|Thị) [ủu][yỷ]',
  'Công ty', 'Tổng công ty', 'Tổng Giám đốc', 'Tổng [Cc]ục trưởng', 'Cục trưởng', 'Chi cục trưởng', 'Vụ trưởng', 'Viện trưởng', 'Tư lệnh', 'Kho tiền', 'Chủ tịch', 'Giám đốc', 'Thủ trưởng', 'Hiệu trưởng', 'Lãnh đạo(?!,)', 'Thủ tướng', 'Trung ương',
  'Chính phủ', 'Quốc hội', 'Kho bạc', 'Bảo hiểm', 'Thường trực', 'Chánh', 'Trưởng', 'Đồn', 'Nhà trường', 'Đơn vị', 'Điện lực',
].join('|') // prettier-ignore

/** A body named by a proper name. */
export const NAMED_BODY = `(?<![\\p{L}\\d])(?:${HEADS})(?![\\p{L}\\d])`
/** Bodies named by their kind: "Các phòng, ban", "thủ trưởng các cơ quan". */
const KIND_OF_BODY =
  '[Cc]ấp ủy |[Cc]ác (?:cơ quan|đơn vị|phòng|ban|sở|ngành|cấp|trường|tổ chức|đoàn thể|doanh nghiệp|địa phương|hội|xã|phường|thị trấn|huyện|quận|thành viên|thôn|tổ |chi |bệnh viện|trạm|trung tâm|khoa|cơ sở|ngân hàng|đồn|đội|lực lượng|cục|vụ|viện|đại học|học viện|công ty|đảng|báo|đài|nhà (?:mạng|trường|báo)|hợp tác xã|bộ, |tòa|toà|đồng chí|\\p{Lu})|(?:[Tt]hủ trưởng|[Ll]ãnh đạo|[Nn]gười đứng đầu) (?:các|cơ quan|đơn vị|\\p{Lu})'
const BEGINS_WITH_BODY = new RegExp(`^(?:${NAMED_BODY}|${KIND_OF_BODY})`, 'u')

/** "Hạt Kiểm lâm thành phố Chí Linh phòng cháy rừng": behind the name of a place the body's is over. */
const BEHIND_PLACE =
  '(?<= (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|[Bb]iên phòng)(?: \\p{Lu}\\p{L}*){1,4}) (?=\\p{Ll})(?!(?:và|hoặc|có|trên địa bàn|liên quan|khóa|nhiệm kỳ) )'
const END_OF_NAME = new RegExp(
  `${BEHIND_PLACE}|[.:()“”"]|;(?! (?:${NAMED_BODY}|[Cc]ác \\p{L}))|(?<![\\p{L}])(?:${DEEDS}|${CIRCUMSTANCES})(?![\\p{L}])`,
  'u',
)
const LONGEST_NAME = 400
/** "UBND các xã: Đức Trọng, Hiệp Thạnh": the colon introduces the names of those bodies. */
const NAMED_ONE_BY_ONE =
  /^[^:]{0,80}[Cc]ác (?:xã|phường|huyện|quận|tỉnh|thành phố|bộ|sở|ngành|đơn vị|cơ quan|ban|trường|địa phương)[^:]{0,40}: (?=(?:\p{Lu}[\p{L}.]* ?(?:- )?){1,6}[,;.])/u
/** "HĐND và UBND", "Báo và Đài" are one body. */
export const AND = '(?<!HĐND|Hội đồng nhân dân|Báo) và '
const BETWEEN_BODIES = new RegExp(
  `[,;] (?=${NAMED_BODY}|(?:bệnh viện|tổ chức (?:tín dụng|cung|kinh tế)) |các (?:\\p{Lu}|thành viên))|${AND}(?=${NAMED_BODY}|các (?:\\p{Lu}|thành viên))`,
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
  const named = withNamesInCapitals(window.slice(from))
  const deed = END_OF_NAME.exec(named)?.index ?? named.length
  // A colon sets a name apart as a line of its own does, whatever words it has.
  const stop = named[deed] === ':' ? deed : Math.min(deed, endOfNameWords(named, words))
  const end = from + stop === LONGEST_NAME && text.length > LONGEST_NAME ? -1 : from + stop
  const name = cleanPhrase(window.slice(0, Math.max(end, 0)))
  if (!name) return null
  return { name, rest: text.slice(end), isSure: stop === deed || endsWithPlace(name) }
}

/** "Công an tỉnh", "Hạt Kiểm lâm thành phố Chí Linh": behind the place a name is over. */
const PLACE_AT_END =
  /(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|cùng cấp|cấp (?:tỉnh|huyện|xã))(?: (?:\p{Lu}\p{L}*|[-–\d]+)){0,4}$/u
const endsWithPlace = (name: string): boolean => PLACE_AT_END.test(name.slice(-60))

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
