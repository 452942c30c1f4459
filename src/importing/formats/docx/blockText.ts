/** Blocks as lines of text, in the order in which a person reads them. */
import type { Block, Cell, Row, Table } from './blocks'

const BETWEEN_CELLS = ' | '
/** The header and the foot of a dispatch are over by then. */
const MOST_LAYOUT_ROWS = 30
const MOST_LAYOUT_COLUMNS = 3
/** What stands in the header or the foot of a dispatch and in no table of data. */
const LANDMARK =
  /^(?:cộng h(?:òa|oà) xã hội|độc lập|đảng cộng sản|số ?:|kính gửi|nơi nhận|(?:TM|KT|TL|TUQ|T\/M|K\/T|Q)\. ?\p{Lu}|\p{L}[\p{L} .-]{1,40}, ?ngày )/imu

export function textOf(blocks: readonly Block[]): string {
  return linesOf(blocks).join('\n')
}

/** A blank line between paragraphs, none within a table's cell. */
function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [...tableLines(block), ''] : [block.text, ''],
  )
}

function tableLines({ rows }: Table): string[] {
  const filled = rows.map((row) => row.filter(isFilled)).filter((row) => row.length > 0)
  const starts = new Set(filled.flatMap((row) => row.map(({ start }) => start)))
  if (starts.size <= 1) return filled.flat().flatMap(cellLines)
  if (isLayout(filled, starts.size)) return layoutLines(filled)
  return rows.filter((row) => row.some(isFilled)).map(dataLine)
}

const isFilled = (cell: Cell): boolean =>
  cell.blocks.some((block) => block.kind === 'paragraph' || block.rows.flat().some(isFilled))

function isLayout(rows: readonly Row[], columns: number): boolean {
  if (rows.length > MOST_LAYOUT_ROWS || columns > MOST_LAYOUT_COLUMNS) return false
  return rows.flat().some((cell) => cellLines(cell).some((line) => LANDMARK.test(line.trim())))
}

/** One column after the other; a row with a single cell over all of them stands between. */
function layoutLines(rows: readonly Row[]): string[] {
  const lines: string[] = []
  let columns = new Map<number, string[]>()
  const flush = () => {
    for (const start of [...columns.keys()].sort((left, right) => left - right)) {
      lines.push(...(columns.get(start) ?? []))
    }
    columns = new Map()
  }
  for (const row of rows) {
    if (isAcross(row)) flush()
    for (const cell of row) {
      columns.set(cell.start, [...(columns.get(cell.start) ?? []), ...cellLines(cell)])
    }
    if (isAcross(row)) flush()
  }
  flush()
  return lines
}

const isAcross = ([first, ...others]: Row): boolean =>
  first !== undefined && others.length === 0 && first.start === 0 && first.span > 1

const cellLines = (cell: Cell): string[] => linesOf(cell.blocks).filter((line) => line !== '')

const dataLine = (row: Row): string =>
  row.map((cell) => cellLines(cell).join(' ').replace(/\s+/g, ' ').trim()).join(BETWEEN_CELLS)
