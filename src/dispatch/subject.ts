/** Trích yếu: the "V/v …" line of a letter, or the lines under the title of a plan. */
import {
  endsHead,
  isDateLine,
  isNumberLine,
  isSubjectLine,
  isTitleLine,
  titleOf,
} from './landmarks'
import { beginsWithBody } from './agencyNames'
import { cleanPhrase, isCapitals, joinLines } from './lines'
import { readMark } from './marks'

export interface Subject {
  subject: string | null
  /** Index of the first line after the subject. */
  end: number
}

const BARE_LABEL = /^Về (?!việc)(?=\p{L})/u
const LABEL = /^[(“"]?(?:v ?\/ ?v|vv(?=:)|về(?=:)|về việc)(?!\p{L}) ?:? ?/iu
/** Words with which the grounds of a dispatch begin: the subject is over. */
const OPENING =
  /^(?:căn cứ|thực hiện|để |nhằm|thời gian|trong thời gian|hiện nay|vừa qua|theo |xét|ngày \d|tiếp theo|trước tình hình|[ủu][yỷ] ban nhân dân|ubnd|\((?:ban hành )?kèm theo|số ?:|những ngày)/iu
const GROUNDS = /^(?:căn cứ|thực hiện|triển khai)(?!\p{L})/iu
/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" under the title of a decision: who decides, no words of the subject. */
const DECIDES =
  /^(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỐNG ĐỐC|HIỆU TRƯỞNG|THỦ TƯỚNG CHÍNH PHỦ$|TRƯỞNG |CHÁNH |TỔNG GIÁM ĐỐC|CHÍNH PHỦ$|[ỦU][YỶ] BAN NHÂN DÂN|HỘI ĐỒNG|BAN THƯỜNG VỤ|BAN CHẤP HÀNH)/u
const UNFINISHED =
  /(?:,|-|–|(?<!\p{L})(?:của|và|với|cho|trên|tại|về|các|do|về việc|luật|nghị định|bộ|sở|ủy ban|uỷ ban|hội|ban|phòng|tỉnh|thành phố|huyện|quận|xã|phường|thị trấn|đề án|chương trình|chiến dịch|ngày|tháng|năm|tuần lễ|cuộc thi|số|chỉ thị|quyết định|kế hoạch|công điện|đối với|ở|đến|từ|để|theo|bằng|ngành|ban hành|thực hiện|triển khai|0\d))$/iu
const PROPER_NAME =
  /^(?:[“"]|\p{Lu}[\p{L}’']*(?:,? | [-–] )\p{Lu}|\p{Lu}{2})|^(?:Nhân dân|Nhà nước|Internet|Covid)/u
/** "Năm học 2024 – 2025" on a line of its own: when, a part of what it is about. */
const TERM =
  /^(?:(?:năm học|giai đoạn|nhiệm kỳ|niên khóa|năm|quý|tháng|học kỳ|đợt) [\dIVX](?:[\dIVX/ –-]|năm(?: học)?){0,20}|(?:hè|xuân|tết) .{0,20}\d{4})$/iu
const OF_A_LETTER = /^[(“"]?v ?\/ ?v/iu
const LONGEST_LINE = 200
const LONGEST_FIRST_LINE = 450
const MOST_LINES = 12
const MOST_LINES_BETWEEN = 6
/** Lines of a centred subject are shorter than those of the body by at least so much. */
const WIDER = 12

/** Finds the subject; `null` with the place to go on from where there is none. */
export function readSubject(lines: readonly string[]): Subject {
  const title = lines.findIndex(isTitleLine)
  const labelled = lines.findIndex((line, at) => isSubjectLine(line) || isBareLabel(lines, at))
  const underTitle = title < 0 ? null : subjectAt(lines, title + 1, restOfTitle(lines[title]))
  if (labelled < 0 || (title >= 0 && title < labelled))
    return underTitle ?? { subject: null, end: 0 }
  const first = (lines[labelled] ?? '').replace(BARE_LABEL, '')
  const ofLetter = subjectAt(lines.with(labelled, first), labelled, '')
  // Some plans have both; the header goes on to the title.
  const isOneHead = underTitle !== null && title - ofLetter.end <= MOST_LINES_BETWEEN
  return isOneHead ? { ...ofLetter, end: underTitle.end } : ofLetter
}

/** "Về thúc đẩy đầu tư …" right below the number: letters of some cities leave out "V/v". */
const isBareLabel = (lines: readonly string[], at: number): boolean =>
  BARE_LABEL.test(lines[at] ?? '') && isNumberLine(lines[at - 1] ?? '')

const restOfTitle = (line = ''): string => titleOf(line)?.rest ?? ''

function subjectAt(lines: readonly string[], start: number, begun: string): Subject {
  const end = endOfSubject(begun ? [begun, ...lines.slice(start)] : lines.slice(start))
  const body = start + (begun ? end - 1 : end)
  const words = joinLines(['', begun, ...lines.slice(start, body)]).trim()
  const subject = cleanPhrase(withoutBrackets(words).replace(LABEL, ''))
  return { subject: subject || null, end: body }
}

/** "(V/v …)", "“V/v …”" */
function withoutBrackets(words: string): string {
  const isWhole = /^(?:\(v ?\/.*\)|[“"]v ?\/.*[”"])$/iu.test(words)
  return isWhole ? words.slice(1, -1) : words
}

/**
 * "KẾ HOẠCH / Thực hiện Chỉ thị số …": the subject too may begin as grounds do. It is one where lines
 * follow it that begin grounds anew, and no stop stands before them.
 */
function isSubjectLikeGrounds(lines: readonly string[]): boolean {
  const next = lines.findIndex((line, index) => index > 0 && GROUNDS.test(line))
  const own = lines.slice(0, next)
  return next > 0 && next <= 6 && own.every((line) => !/[.:;]$/.test(line) && !readMark(line).mark)
}

/** How many of the lines are the subject's; the first one is, unless it begins something else. */
function endOfSubject(lines: readonly string[]): number {
  const first = lines[0]
  if (first !== undefined && GROUNDS.test(first) && isSubjectLikeGrounds(lines))
    return lines.findIndex((line, index) => index > 0 && GROUNDS.test(line))
  if (first === undefined || (!isSubjectLine(first) && beginsBody(first, LONGEST_FIRST_LINE)))
    return 0
  let end = 1
  while (end < Math.min(lines.length, MOST_LINES) && continues(lines, end)) end += 1
  return end
}

function beginsBody(line: string, longest = LONGEST_LINE): boolean {
  return (
    line.length > longest ||
    isLandmark(line) ||
    readMark(line).mark !== null ||
    OPENING.test(line) ||
    DECIDES.test(line)
  )
}

function continues(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  const previous = lines[index - 1] ?? ''
  if (line.length > LONGEST_LINE || isLandmark(line) || readMark(line).mark) return false
  if (DECIDES.test(line) || (/^\p{Lu}/u.test(line) && OPENING.test(line))) return false
  if (/^\p{Ll}/u.test(line) || UNFINISHED.test(previous) || TERM.test(line)) return true
  if (/[.:]$/.test(previous) || /[.;:]$/.test(line) || beginsBody(line)) return false
  if (isCapitals(line) !== isCapitals(lines[0] ?? '')) return false
  // The line of a letter's subject is narrow, and a landmark follows it.
  if (isCapitals(line) || OF_A_LETTER.test(lines[0] ?? ''))
    return !beginsWithBody(line) || !isWider(line, lines.slice(0, index))
  // In mid-sentence a capital begins a proper name, which has more than one.
  return PROPER_NAME.test(line) && !(beginsWithBody(line) && isWider(line, lines.slice(0, index)))
}

function isWider(line: string, above: readonly string[]): boolean {
  return line.length > Math.max(...above.map(({ length }) => length)) + WIDER
}

function isLandmark(line: string): boolean {
  return isNumberLine(line) || isDateLine(line) || isTitleLine(line) || endsHead(line)
}
