/** Where paragraphs go: into the article, or into the cell of a table that is open. */
import type { ArticleBlock, LossCode, Paragraph, Table } from './article'

export class Tables {
  readonly blocks: ArticleBlock[] = []
  #table: Table | null = null
  #depth = 0

  constructor(readonly lose: (code: LossCode) => void) {}

  open(name: string): boolean {
    if (name === 'w:tbl') this.#openTable()
    else if (this.#depth !== 1 || !this.#table) return false
    else if (name === 'w:tr') this.#table.rows.push([])
    else if (name === 'w:tc') this.#table.rows.at(-1)?.push([])
    else return false
    return true
  }

  close(name: string): void {
    if (name !== 'w:tbl' || this.#depth === 0) return
    this.#depth -= 1
    if (this.#depth > 0 || !this.#table) return
    this.#keep(this.#table)
    this.#table = null
  }

  add(paragraph: Paragraph): void {
    if (!this.#table) this.blocks.push(paragraph)
    else this.#table.rows.at(-1)?.at(-1)?.push(paragraph)
  }

  /** A table in a table is read into the cell that it is in. */
  #openTable(): void {
    if (this.#depth === 0) this.#table = { kind: 'table', rows: [] }
    else this.lose('nested-table')
    this.#depth += 1
  }

  /** A single cell is a frame around paragraphs. */
  #keep(table: Table): void {
    const cells = table.rows.flat()
    const rows = table.rows.filter((row) => row.some((cell) => cell.length > 0))
    if (rows.length === 0) return
    if (cells.length === 1) {
      for (const paragraph of cells[0] ?? []) this.blocks.push(paragraph)
      return
    }
    this.lose('table')
    this.blocks.push({ kind: 'table', rows })
  }
}
