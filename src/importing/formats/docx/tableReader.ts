/** The tables of a .docx, tag by tag. */
import type { Block, Cell, Table } from './blocks'
import type { Attributes } from './readXml'

/** Tables in tables in tables: deeper ones are read as text of the cell that they are in. */
const DEEPEST = 6
const MOST_COLUMNS = 64

interface OpenTable {
  table: Table
  column: number
  isRowDeleted: boolean
}

export class TableReader {
  readonly #tables: OpenTable[] = []
  #tooDeep = 0

  /** `open` holds the blocks that are being filled, from the outside in. */
  constructor(readonly within: Block[][]) {}

  open(name: string, attributes: Attributes): boolean {
    const current = this.#tables.at(-1)
    if (name === 'w:tbl') this.#openTable()
    else if (!current || this.#tooDeep > 0) return false
    else if (name === 'w:tr') openRow(current)
    else if (name === 'w:tc') this.#openCell(current)
    else if (name === 'w:gridSpan') spanOf(current, attributes)
    else if (name === 'w:gridBefore') current.column += columns(attributes)
    else return false
    return true
  }

  close(name: string): void {
    const current = this.#tables.at(-1)
    if (!current) return
    if (name === 'w:tbl') this.#closeTable()
    else if (this.#tooDeep > 0) return
    else if (name === 'w:tc') this.#closeCell(current)
    else if (name === 'w:tr' && current.isRowDeleted) current.table.rows.pop()
  }

  deleteRow(): void {
    const current = this.#tables.at(-1)
    if (current) current.isRowDeleted = true
  }

  #openTable(): void {
    if (this.#tooDeep > 0 || this.#tables.length >= DEEPEST) this.#tooDeep += 1
    else {
      const table: Table = { kind: 'table', rows: [] }
      this.#tables.push({ table, column: 0, isRowDeleted: false })
    }
  }

  #closeTable(): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1
      return
    }
    const closed = this.#tables.pop()
    if (closed) this.within.at(-1)?.push(closed.table)
  }

  #openCell(current: OpenTable): void {
    const cell: Cell = { start: current.column, span: 1, blocks: [] }
    if (current.table.rows.length === 0) current.table.rows.push([])
    current.table.rows.at(-1)?.push(cell)
    this.within.push(cell.blocks)
  }

  #closeCell(current: OpenTable): void {
    this.within.pop()
    current.column += lastCell(current)?.span ?? 1
  }
}

function openRow(current: OpenTable): void {
  current.table.rows.push([])
  current.column = 0
  current.isRowDeleted = false
}

function spanOf(current: OpenTable, attributes: Attributes): void {
  const cell = lastCell(current)
  if (cell) cell.span = columns(attributes)
}

const lastCell = (current: OpenTable): Cell | undefined => current.table.rows.at(-1)?.at(-1)

const columns = (attributes: Attributes): number =>
  Math.min(Math.max(Math.trunc(Number(attributes['w:val'])) || 1, 1), MOST_COLUMNS)
