/** Lines by which a page of a dispatch is recognised, as Decree 30/2020/NĐ-CP and Guideline 36-HD/VPTW lay it out. */
import { docTypeOfName, DOCUMENT_TYPE_NAMES } from '#src/domain/documentNumber/index'
import { isCapitals } from './lines'

/** The national motto and its party and youth counterparts: the right column of a header. */
const MOTTO_WORDS = [
  'C[ỘOÔ]NG H(?:ÒA|OÀ|OA|ÓA|OÁ) (?:XÃ HỘI|XHXH|XHCN|XÃ HÔI)(?: CHỦ NGHĨA)? VIỆT NAM',
  'C[ỘOÔ]NG H(?:ÒA|OÀ|OA|ÓA|OÁ) XÃ HỘI CHỦ NGHĨA$',
  // A scanner misreads letters of it.
  'Độc ?\\p{L}{2,4} ?[-–—]? ?T\\p{L} ?do ?[-–—]? ?H\\p{L}nh ?ph\\p{L}c',
  '(?<!(?:BỘ|ƯƠNG|CỦA|SỬ) )ĐẢNG CỘNG SẢN VIỆT NAM',
  '(?<=ĐOÀN.{4,60} )ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$',
] // prettier-ignore
export const MOTTO = new RegExp(MOTTO_WORDS.join('|'), 'iu')
/** A motto only when it has the line for itself: elsewhere the words name a body. */
const LONE_MOTTO = /^ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$/u

export const isMotto = (line: string): boolean => LONE_MOTTO.test(line) || MOTTO.test(line)

const NUMBER_LINE = /^số ?(?::|(?=\d|\/|[.…]{2}))/iu
const NUMBER_AND_DATE = /^số ?:?.{0,40}? ngày /iu
const PLACE_AND_DATE = /, ?ngày(?!\p{L})/iu
const DATE_ALONE = /^ngày[ .…\d]{1,12}tháng[ .…\d]{1,12}năm ?\d{4}$/iu

export const isNumberLine = (line: string): boolean =>
  line.length <= 160 && NUMBER_LINE.test(line) && /[/:]/.test(line) && !NUMBER_AND_DATE.test(line)

export const isPlaceLine = (line: string): boolean =>
  line.length <= 160 &&
  /^\p{Lu}/u.test(line) &&
  PLACE_AND_DATE.test(line) &&
  /tháng|\d\/\d/.test(line)

/** "ngày 05 tháng 3 năm 2024" where the place is left out. */
export const isDateLine = (line: string): boolean => isPlaceLine(line) || DATE_ALONE.test(line)

export interface Title {
  docType: string
  /** Words of the subject that stand in the line of the title: "KẾ HOẠCH Tuyên truyền …". */
  rest: string
}

const TITLE_NAMES = new Map(
  DOCUMENT_TYPE_NAMES.map((name) => [name.toUpperCase(), docTypeOfName(name) ?? '']),
)
const TITLE = new RegExp(
  `^(${[...TITLE_NAMES.keys(), 'CÔNG ĐIỆN KHẨN', 'CÔNG ĐIỆN HỎA TỐC'].join('|')})(?:[ :]+(.*))?$`,
  'u',
)
const NOT_A_TYPE = new Set(['luat', 'du-an'])
/** What names the type and goes on naming a body or a number is a sentence or another title. */
const GOES_ON = /^(?:số |này|CỦA )/u
/** "CHƯƠNG TRÌNH PHỐI HỢP": words of the type, not of the subject. */
const OF_THE_TYPE = /^(?:PHỐI HỢP|HÀNH ĐỘNG|LIÊN TỊCH|LIÊN NGÀNH)$/u

/** "Kế hoạch", the whole line: some copies print the title in ordinary letters. */
const isBareTypeName = (line: string): boolean =>
  line.length <= 24 && TITLE_NAMES.has(line.toUpperCase())

/** The type in capitals on a line of its own, or followed by the first words of the subject. */
export function titleOf(line: string): Title | null {
  if (line.length > 300) return null
  const match = TITLE.exec(isBareTypeName(line) ? line.toUpperCase() : line.replace(/ :/g, ':'))
  const name = match?.[1]?.replace(/ (?:KHẨN|HỎA TỐC)$/u, '')
  const docType = name && TITLE_NAMES.get(name)
  if (!docType || NOT_A_TYPE.has(docType)) return null
  const rest = (match?.[2] ?? '').trim()
  if (GOES_ON.test(rest)) return null
  return { docType, rest: OF_THE_TYPE.test(rest) ? '' : rest }
}

export const isTitleLine = (line: string): boolean => titleOf(line) !== null

const SUBJECT = /^[(“"]?(?:v ?\/ ?v|vv:|về:|về việc)(?!\p{L})/iu
export const isSubjectLine = (line: string): boolean => SUBJECT.test(line)

const RECIPIENTS = /^kính ?gửi(?!\p{L}) ?:? ?/iu
/** "THỦ TƯỚNG CHÍNH PHỦ điện:" calls the recipients of a công điện. */
const CALLED = /^\p{Lu}[\p{L} ,.-]{4,90}? điện ?: ?|^điện ?: ?/iu

/** Where the list of recipients begins, with its label; null for any other line. */
export function recipientsLabel(line: string): RegExp | null {
  if (RECIPIENTS.test(line)) return RECIPIENTS
  return CALLED.test(line) && !/(?:văn bản|bưu|thư|công) điện ?:/iu.test(line) ? CALLED : null
}

export const COPIED_TO_LABEL = /^n[ơo]i nh[ậạâa]n(?!\p{L}) ?:? ?/iu
/** A sentence of the body may begin with the same words. */
const LONGEST_LABEL_LINE = 200
export const isCopiedToLabel = (line: string): boolean =>
  COPIED_TO_LABEL.test(line) && line.length <= LONGEST_LABEL_LINE

/** The header is over with the recipients. */
export const endsHead = (line: string): boolean => recipientsLabel(line) !== null

const APPENDIX = /^(?:PHỤ LỤC|DANH SÁCH|DANH MỤC|BIỂU|MẪU|KỊCH BẢN|BẢNG |PHIẾU |BIÊN BẢN|GIẤY XÁC)/u
export const isAppendixHeading = (line: string): boolean => isCapitals(line) && APPENDIX.test(line)
