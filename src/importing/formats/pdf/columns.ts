/**
 * The header and the foot of a dispatch stand in two columns. Where a gap runs down through several
 * lines, what is left of it is read before what is right of it.
 */
import { median } from './median'
import {
  COLUMN_GAP,
  edges,
  gapBefore,
  isStretched,
  lineText,
  usualStep,
  type Gap,
  type Line,
} from './lines'

interface Columns {
  start: number
  end: number
  gap: Gap
}

/** Of the size of the letters: where no line comes nearer, the gap goes on. */
const NARROWEST = 0.5
/** Lines that overlap in height but not in width stand beside each other. */
const BESIDE = 0.8
const FEWEST_LINES = 3
/** So many others tell how wide the spaces of a line are, and so much wider are columns apart. */
const FEWEST_SPACES = 2
const WIDER_THAN_SPACES = 1.5
/** Of the usual distance of lines: the left column has no wider gaps within. */
const NEAR = 2.2
/** The empty place for the signature, in points. */
const SIGNATURE_ROOM = 200
const ENDS_HEAD =
  /^(?:(?:CHỈ THỊ|KẾ HOẠCH|THÔNG BÁO|QUYẾT ĐỊNH|CÔNG ĐIỆN|HƯỚNG DẪN|BÁO CÁO|TỜ TRÌNH|NGHỊ QUYẾT|CHƯƠNG TRÌNH|PHƯƠNG ÁN|GIẤY MỜI)(?: |$)|Kính gửi)/u
/** Of the lines with a gap: in a table of data most have more than one. */
const MOST_OF_DATA = 0.4

/** Lines that are read one after the other. */
export interface Run {
  lines: Line[]
  /** The gap beside a column; null for lines that run across the page. */
  gap: Gap | null
}

/** The lines of a page in runs, in the order of reading. */
export function runsOf(lines: readonly Line[]): Run[] {
  const runs: Run[] = []
  const across = (start: number, end: number) =>
    runs.push({ lines: lines.slice(start, end), gap: null })
  const usual = usualStep(lines)
  let from = 0
  for (let index = 0; index < lines.length; index += 1) {
    const columns = columnsAround(lines, { index, from, usual })
    if (!columns) continue
    const both = lines.slice(columns.start, columns.end)
    across(from, columns.start)
    runs.push(...parted(both, columns.gap).map((column) => ({ lines: column, gap: columns.gap })))
    from = columns.end
    index = columns.end - 1
  }
  across(from, lines.length)
  return runs.filter((run) => run.lines.length > 0)
}

/** The columns that show at this line, as far up and down as their gap goes; null for none. */
function columnsAround(
  lines: readonly Line[],
  { index, from, usual }: { index: number; from: number; usual: number },
): Columns | null {
  const seed = gapAt(lines, index)
  if (!seed) return null
  let [gap, start, end] = [seed, index, index + 1]
  for (; end < lines.length; end += 1) {
    const next = continued(gap, lines[end - 1], lines[end], usual)
    if (!next) break
    gap = next
  }
  for (; start > from; start -= 1) {
    const next = continued(gap, lines[start - 1], lines[start - 1], usual)
    const isNear = step(lines[start - 1], lines[start]) <= NEAR * usual
    if (!next || !isNear) break
    gap = next
  }
  const columns = { start, end, gap }
  return isTwoColumns(lines.slice(start, end), gap) ? columns : null
}

/** The widest gap within the line, or between it and a line beside it. */
function gapAt(lines: readonly Line[], index: number): Gap | null {
  const line = lines[index]
  if (!line) return null
  const widest = gapsIn(line).sort((left, right) => width(right) - width(left))[0]
  if (widest) return widest
  const next = lines[index + 1]
  if (!next || step(line, next) > BESIDE * Math.max(line.size, next.size)) return null
  const [first, second] = [edges(line), edges(next)].sort((left, right) => left.from - right.from)
  const beside = { from: first?.to ?? 0, to: second?.from ?? 0 }
  return width(beside) >= COLUMN_GAP * line.size ? beside : null
}

function gapsIn(line: Line): Gap[] {
  if (isStretched(line)) return []
  return line.pieces
    .map((_, index) => gapBefore(line, index))
    .filter((gap) => width(gap) >= COLUMN_GAP * line.size)
}

/** What of the gap is left beside the line; null where the line ends the columns. */
function continued(gap: Gap, above: Line | undefined, line: Line | undefined, usual: number) {
  if (!line || ENDS_HEAD.test(lineText(line).replace(/ +/g, ' '))) return null
  const free = freeOf(gap, line)
  if (!free || isBetweenWords(free, line)) return null
  const { from, to } = edges(line)
  const distance = step(above, line)
  if (to <= free.from && distance > NEAR * usual) return null
  return from >= free.to && distance > SIGNATURE_ROOM ? null : free
}

/** The widest part of the gap that the line leaves free. */
function freeOf(gap: Gap, { pieces, size }: Line): Gap | null {
  let free: Gap[] = [gap]
  for (const { left, right } of pieces) {
    free = free.flatMap((part) => [
      { from: part.from, to: Math.min(part.to, left) },
      { from: Math.max(part.from, right), to: part.to },
    ])
    free = free.filter((part, index) => width(part) > 0 && isFirst(free, part, index))
  }
  const widest = free.sort((one, other) => width(other) - width(one))[0]
  return widest && width(widest) >= NARROWEST * size ? widest : null
}

/** No wider than the others of the line: monospaced and justified text has wide spaces. */
function isBetweenWords({ from, to }: Gap, line: Line): boolean {
  const gaps = line.pieces.slice(1).map((_, index) => gapBefore(line, index + 1))
  const own = gaps.find((gap) => gap.from <= from && gap.to >= to)
  const others = gaps.filter((gap) => gap !== own).map(width)
  if (!own || others.length < FEWEST_SPACES) return false
  return width(own) < WIDER_THAN_SPACES * median(others)
}

/** A piece outside the gap leaves it whole on both sides of the cut. */
const isFirst = (gaps: readonly Gap[], { from, to }: Gap, index: number): boolean =>
  gaps.findIndex((gap) => gap.from === from && gap.to === to) === index

function isTwoColumns(lines: readonly Line[], gap: Gap): boolean {
  const withGap = lines.filter((line) => gapsIn(line).length > 0)
  const ofData = withGap.filter((line) => gapsIn(line).length > 1)
  const [left, right] = parted(lines, gap)
  if (!left?.length || !right?.length || lines.length < FEWEST_LINES) return false
  return ofData.length <= withGap.length * MOST_OF_DATA
}

function parted(lines: readonly Line[], gap: Gap): Line[][] {
  const middle = (gap.from + gap.to) / 2
  const side = (isOfSide: (left: number) => boolean) =>
    lines
      .map((line) => ({ ...line, pieces: line.pieces.filter(({ left }) => isOfSide(left)) }))
      .filter(({ pieces }) => pieces.length > 0)
  return [side((left) => left < middle), side((left) => left >= middle)]
}

const width = ({ from, to }: Gap): number => to - from

const step = (above: Line | undefined, below: Line | undefined): number =>
  (below?.baseline ?? 0) - (above?.baseline ?? 0)
