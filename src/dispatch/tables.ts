/**
 * Tables as converters write them, one row per line with pipes between the cells. The header and the
 * foot of a dispatch are such a table of two columns: they are read one column after the other. Any
 * other table holds data, not sentences, and is left out.
 */
import {
  endsHead,
  isCopiedToLabel,
  isMotto,
  isNumberLine,
  isPlaceLine,
  isTitleLine,
} from './landmarks'
import { isSigningLine } from './signer'

const CELL = ' ?\\| ?'
const IN_CELL = /<br ?\/?>/i
/** A header or a foot is over by then; a longer table is data whatever its first cells say. */
const MOST_LAYOUT_ROWS = 30

export function withoutTables(lines: readonly string[]): string[] {
  const result: string[] = []
  for (let index = 0; index < lines.length;) {
    const end = endOfTable(lines, index)
    if (end === index) result.push(...cellLines(lines[index] ?? ''))
    else result.push(...layoutLines(lines.slice(index, end)))
    index = Math.max(end, index + 1)
  }
  return result
}

function endOfTable(lines: readonly string[], start: number): number {
  let end = start
  while (end < lines.length && (lines[end] ?? '').includes('|')) {
    if (end > start && beginsPart(lines[end] ?? '')) return end
    end += 1
  }
  return end
}

/** Without the blank line between them, the header, Kính gửi and the foot look like one table. */
function beginsPart(row: string): boolean {
  return row
    .split('|')
    .some(
      (cell) => endsHead(cell.trim()) || isTitleLine(cell.trim()) || isCopiedToLabel(cell.trim()),
    )
}

const cellLines = (cell: string): string[] =>
  cell
    .split(IN_CELL)
    .map((line) => line.trim())
    .filter(Boolean)

/** The columns of a layout table one after the other; nothing of a data table. */
function layoutLines(rows: readonly string[]): string[] {
  const cells = rows.map((row) => row.replace(/^\||\|$/g, '').split(new RegExp(CELL)))
  const filled = cells.map((row) => row.map((cell) => cell.trim()))
  const width = Math.max(...filled.map((row) => row.filter(Boolean).length))
  if (width === 1) return filled.flat().flatMap(cellLines)
  const columns = [0, 1, 2].map((column) => filled.flatMap((row) => cellLines(row[column] ?? '')))
  const isLayout = width === 2 && rows.length <= MOST_LAYOUT_ROWS && columns.flat().some(isOfLayout)
  return isLayout ? columns.flat() : []
}

function isOfLayout(line: string): boolean {
  return (
    isMotto(line) ||
    isNumberLine(line) ||
    isPlaceLine(line) ||
    endsHead(line) ||
    isCopiedToLabel(line) ||
    isSigningLine(line)
  )
}
