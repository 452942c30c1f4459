/**
 * Lines that the margin broke, joined to paragraphs again: only the page shows that a line was full,
 * or that the next one is set in.
 */
import type { Run } from './columns'
import { edges, gapBefore, isStretched, lineText, usualStep, type Line } from './lines'

export interface Margins {
  left: number
  right: number
  /** The usual distance of lines. */
  step: number
  /** Whether paragraphs begin set in, so that a line that does not goes on. */
  hasIndents: boolean
  /** Lines of a column in the header or above a signature: their edges say nothing. */
  isCentred: boolean
  isColumn: boolean
}

export interface Paragraph {
  lines: Line[]
  /** More room than usual lies above it. */
  isApart: boolean
}

/** Of the usual distance of lines. */
const PARAGRAPH_GAP = 1.35
/** Where lines stand so far apart, each of them is a paragraph with a blank line before it. */
const BLANK_LINE = 1.8
/** Of the size of the letters. */
const SPACE = 0.25
const INDENT = 1
const HANGING = 1.6
const FLUSH = 0.2
const SHORTEST_HEADING = 8
const CENTRE = 0.6
/** A table's row: no text goes on in the next line. */
const ROW_GAP = 2.5
const FEWEST_LINES = 5
const MARK =
  /^(?:[-–+•*▪●■◦]\s|\d{1,2}(?:\.\d{1,2})*[.)/]\s|[a-zđ][.)]\s|[IVX]{1,5}[.)]\s|Điều \d)/u
/** What begins a line of its own in the header or the foot. */
const LANDMARK =
  /^(?:Số ?:|V\/v|Kính gửi|Nơi nhận|Độc lập|(?:KT|TM|TL|TUQ|Q)\.|\p{Lu}[\p{L} .-]{1,40}, ?ngày )/u
/** What stands on a line of its own there. */
const ALONE = /Hạnh phúc$|^\(?đã ký/iu
/** The letter begins: no recipient is called so. */
const OPENING =
  /^(?:Theo|Căn cứ|Thực hiện|Triển khai|Ngày|Trong|Thời gian|Hiện nay|Vừa qua|Để|Nhằm|Qua|Tiếp|Xét|Trước) /u
/** No sentence begins so. */
const GOES_ON = /^[\p{Ll}(]/u
export const SENTENCE_END = /[.;:!?]["”)]?$/
const AWAITS_NUMBER = /(?:^| )(?:ngày|tháng|năm|quý|số|lần|khóa|thứ|điều|khoản)$/i

/** A page with few lines has those of the page before. */
export function marginsOf(lines: readonly Line[], before: Margins | null): Margins | null {
  if (lines.length === 0 || (before && lines.length < FEWEST_LINES)) return before
  const places = lines.map(edges)
  const left = places.reduce((least, { from }) => Math.min(least, from), Infinity)
  const right = places.reduce((most, { to }) => Math.max(most, to), 0)
  const hasIndents = lines.some((line) => isIndented(line, left))
  const step = stepOf(lines, before)
  return { left, right, step, hasIndents, isCentred: false, isColumn: false }
}

/** A page of short paragraphs shows no distance of lines, only that of paragraphs. */
function stepOf(lines: readonly Line[], before: Margins | null): number {
  const step = usualStep(lines)
  return before && step > BLANK_LINE * before.step ? before.step : step
}

function columnMargins(lines: readonly Line[]): Margins | null {
  const margins = marginsOf(lines, null)
  if (!margins) return null
  const middle = (margins.left + margins.right) / 2
  const isCentred = lines.every((line) => {
    const { from, to } = edges(line)
    return Math.abs((from + to) / 2 - middle) < CENTRE * line.size
  })
  return { ...margins, isCentred, isColumn: true }
}

export function paragraphsOf(run: Run, across: Margins | null): Paragraph[] {
  const margins = run.gap ? columnMargins(run.lines) : across
  const usual = stepOf(run.lines, margins)
  const paragraphs: Paragraph[] = []
  let last: Line | null = null
  for (const line of run.lines) {
    const isApart = !last || line.baseline - last.baseline > usual * PARAGRAPH_GAP
    if (last && margins && !isApart && goesOn(last, line, margins)) {
      paragraphs.at(-1)?.lines.push(line)
    } else {
      paragraphs.push({ lines: [line], isApart })
    }
    last = line
  }
  return paragraphs
}

/** Does `next` go on with what stands on the full line `last`? */
export function goesOn(last: Line, next: Line, margins: Margins): boolean {
  const [above, below] = [lineText(last), lineText(next)]
  if (LANDMARK.test(below) || ALONE.test(above)) return false
  if (/^Kính gửi/u.test(above) && OPENING.test(below)) return false
  if (hasRowGap(last) || hasRowGap(next)) return false
  if (isStretched(last)) return GOES_ON.test(below) && !MARK.test(below)
  if (isHeading(above)) {
    return !margins.isColumn && isCapitals(below) && isFullCentred(last, next, margins)
  }
  if (margins.isCentred) return goesOnCentred(last, next, margins)
  if (!isPlacedToGoOn(last, next, margins)) return false
  if (GOES_ON.test(below) && !SENTENCE_END.test(above) && !MARK.test(below)) return true
  if (!isFull(last, next, margins)) return false
  // Text that is not justified has no full last lines, only lines that happen to be long.
  if (/[.;!?]["”)]?$/.test(above) && !isFlush(last, margins)) return false
  if (!MARK.test(below)) return true
  const isSetOut = margins.hasIndents && !isIndented(next, margins.left)
  return AWAITS_NUMBER.test(above) || (isSetOut && !SENTENCE_END.test(above))
}

/** The widest line shows how much room there is at least. */
function goesOnCentred(last: Line, next: Line, margins: Margins): boolean {
  const [above, below] = [lineText(last), lineText(next)]
  if (isCapitals(below) || MARK.test(below) || SENTENCE_END.test(above)) return false
  const isOpen = /^\p{Ll}/u.test(below) || AWAITS_NUMBER.test(above)
  return isOpen || isFullCentred(last, next, margins)
}

function isFullCentred(last: Line, next: Line, { left, right }: Margins): boolean {
  const { from, to } = edges(last)
  return to - from + SPACE * last.size + firstWordWidth(next) > right - left
}

/** The first word of the next line would not have had room. */
function isFull(last: Line, next: Line, { right }: Margins): boolean {
  return edges(last).to + SPACE * last.size + firstWordWidth(next) > right
}

const isFlush = (line: Line, { right }: Margins): boolean =>
  edges(line).to > right - FLUSH * line.size

function firstWordWidth({ pieces: [word] }: Line): number {
  return word ? word.right - word.left : 0
}

/** Not set in further than the line above, or no further than a list mark is wide. */
function isPlacedToGoOn(last: Line, next: Line, margins: Margins): boolean {
  const inset = edges(next).from - edges(last).from
  if (inset > HANGING * next.size) return false
  if (inset > SPACE * next.size) return MARK.test(lineText(last))
  const isBlock = Math.abs(inset) <= SPACE * next.size && isIndented(next, margins.left)
  return !isBlock || !SENTENCE_END.test(lineText(last))
}

const isIndented = (line: Line, left: number): boolean =>
  edges(line).from > left + INDENT * line.size

function hasRowGap(line: Line): boolean {
  if (isStretched(line)) return false
  return line.pieces.some((_, index) => {
    const { from, to } = gapBefore(line, index)
    return to - from > ROW_GAP * line.size
  })
}

/** A body's name or a title: it goes on only where the page is too narrow for it. */
const isHeading = (text: string): boolean => text.length >= SHORTEST_HEADING && isCapitals(text)

const isCapitals = (text: string): boolean =>
  /\p{Lu}/u.test(text) && text === text.toLocaleUpperCase('vi')
