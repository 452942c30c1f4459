/** Joins lines that a page break or a narrow page cut, and keeps apart what begins anew. */
import { beginsWithBody, beginsWithDeed, leadingName } from './agencyNames'
import { joinLines } from './lines'
import { countsOn, isBullet, readMark, type Mark, type MarkedLine } from './marks'
import { nameWordsOf } from './nameWords'

export interface Paragraph {
  mark: Mark | null
  text: string
}

/** A line this near to the longest one was cut by the margin, not by its writer. */
const FULL_LINE = 0.87
/** By so much may the first line behind a dash be shorter: its indent and the dash. */
const INDENT = 10
/** The share of lines that are no wider than the margin. */
const WIDEST = 0.9
const SHORTEST_MARGIN = 60
const SHORTEST_SENTENCE = 48
const LONGEST_HEADING = 300

/** No paragraph of a dispatch comes near; what exceeds it is not searched for facts. */
export const LONGEST_PARAGRAPH = 10_000

interface OpenParagraph {
  mark: Mark | null
  lines: string[]
}

export function paragraphsOf(lines: readonly string[]): Paragraph[] {
  const width = marginOf(lines)
  const open: OpenParagraph[] = []
  let last = 0
  for (const line of lines) {
    const { mark, text } = markAfter(last, line)
    if (mark?.style === 'number') last = Number.parseInt(mark.label, 10)
    const current = open.at(-1)
    if (current && isContinued(current, line, mark, width)) {
      current.lines.push(line)
    } else {
      open.push({ mark, lines: [text] })
    }
  }
  return open.map(({ mark, lines: joined }) => ({
    mark,
    text: joinLines(joined).slice(0, LONGEST_PARAGRAPH),
  }))
}

function markAfter(last: number, line: string): MarkedLine {
  const marked = readMark(line)
  return !marked.mark || countsOn(marked.mark, last) ? marked : { mark: null, text: line }
}

/** Where the margin is: a title or a table may be wider than the lines that it cuts. */
function marginOf(lines: readonly string[]): number {
  const lengths = lines.map(({ length }) => length).filter((length) => length >= SHORTEST_MARGIN)
  const sorted = lengths.sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length * WIDEST)] ?? SHORTEST_MARGIN
}

/** Does `line` go on with the sentence that `previous` leaves open? */
function isContinued(open: OpenParagraph, line: string, mark: Mark | null, width: number): boolean {
  const previous = open.lines.at(-1) ?? ''
  if (isHeadingOverDeed(open, line)) return false
  if (mark) return awaitsNumber(previous) && mark.style === 'number'
  if (/^\p{Ll}/u.test(line)) return true
  if (/[.;:!?…]$/.test(previous)) return false
  if (/[,(–-]$/.test(previous) || /^[\d(,;]/.test(line))
    return !/^\(/.test(line) || !isHeading(previous)
  if (UNFINISHED.test(previous) || isRemainder(previous, line)) return true
  // A heading stands behind its mark, or is short: in mid-sentence a capital begins a name.
  if (open.mark === null || open.lines.length > 1) return previous.length >= SHORTEST_SENTENCE
  const word = line.split(' ', 1)[0] ?? ''
  const isFull = previous.length >= width * FULL_LINE
  return isFull || (isBullet(open.mark) && previous.length + 1 + word.length + INDENT >= width)
}

/** "… bản tin Nông dân / Đại An.": no sentence of its own, under a line that is long for a heading. */
const isRemainder = (previous: string, line: string): boolean =>
  previous.length >= SHORTEST_REMAINED && line.length <= LONGEST_REMAINDER && /[.;]$/.test(line)
const SHORTEST_REMAINED = 70
const LONGEST_REMAINDER = 24

/** No heading ends with such a word. */
const UNFINISHED =
  /(?:^| )(?:(?:của )?(?:Bộ trưởng|Chủ tịch|Thống đốc)|của|các|và|về|với|cho|tại|thuộc|theo|do|từ|trên|ngày|số|Sở|Bộ|Cục|Vụ|Phòng|Hội|Ban|Đài|Viện|Đội|Trung tâm|Liên đoàn|Công ty|Tổng công ty|Ngân hàng|Ủy ban|Uỷ ban|UBND|(?:Ủy ban|Ban Chấp hành|Ban Chỉ đạo) Trung ương)$/u

/** "3. Công an tỉnh, Sở Y tế / Xây dựng phương án …": names on a line of their own, then what they do. */
function isHeadingOverDeed({ mark, lines }: OpenParagraph, line: string): boolean {
  if (!mark || lines.length > 2 || !/^\p{Lu}/u.test(line) || !beginsWithDeed(line)) return false
  const first = lines.join(' ')
  if (first.length > LONGEST_HEADING || !beginsWithBody(first)) return false
  return leadingName(first, nameWordsOf([first]))?.rest === ''
}

/** "…trước ngày / 15. Các đơn vị": a number that the margin tore from its word. */
function awaitsNumber(previous: string): boolean {
  return /(?:^| )(?:ngày|tháng|năm|quý|số|lần|khóa|thứ)$/iu.test(previous.slice(-12))
}

function isHeading(line: string): boolean {
  return line.length < SHORTEST_MARGIN
}
