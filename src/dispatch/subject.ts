/** Trích yếu: the "V/v …" line of a letter, or the lines under the title of a plan. */
import { isNumberLine, isPlaceLine, isSubjectLine, isTitleLine } from './header'
import { cleanPhrase, isCapitals } from './lines'
import { readMark } from './marks'

export interface Subject {
  subject: string | null
  /** Index of the first line after the subject. */
  end: number
}

const LABEL = /^(?:v\/v|về việc|về)(?!\p{L}) ?:? ?/iu
/** Words with which the grounds of a dispatch begin: the subject is over. */
const OPENING =
  /^(?:căn cứ|thực hiện|để |nhằm|thời gian|trong thời gian|hiện nay|vừa qua|theo |xét|ngày \d|tiếp theo|trước tình hình|ủy ban nhân dân|uỷ ban nhân dân|ubnd)/iu
const LONGEST_LINE = 160
const MOST_LINES = 10

/** Finds the subject; `null` with the place to go on from where there is none. */
export function readSubject(lines: readonly string[]): Subject {
  const title = lines.findIndex(isTitleLine)
  const labelled = lines.findIndex(isSubjectLine)
  const start = labelled >= 0 ? labelled : title + 1
  if (start === 0 || start >= lines.length) return { subject: null, end: Math.max(title + 1, 0) }
  const end = endOfSubject(lines, start)
  const subject = cleanPhrase(lines.slice(start, end).join(' ').replace(LABEL, ''))
  return { subject: subject || null, end }
}

function endOfSubject(lines: readonly string[], start: number): number {
  let end = start + 1
  while (end < lines.length && end - start < MOST_LINES && continues(lines, start, end)) end += 1
  return end
}

function continues(lines: readonly string[], start: number, index: number): boolean {
  const line = lines[index] ?? ''
  const previous = lines[index - 1] ?? ''
  if (line.length > LONGEST_LINE || isLandmark(line) || readMark(line).mark) return false
  if (/^\p{Ll}/u.test(line)) return true
  if (/[.:]$/.test(previous) || /[.;:]$/.test(line) || OPENING.test(line)) return false
  return isCapitals(line) === isCapitals(lines[start] ?? '')
}

function isLandmark(line: string): boolean {
  return isNumberLine(line) || isPlaceLine(line) || isTitleLine(line) || /^kính gửi/iu.test(line)
}
