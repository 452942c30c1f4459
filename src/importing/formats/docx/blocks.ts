/** What a Word document consists of, as far as its text goes. */

export type Block = Paragraph | Table

export interface Paragraph {
  kind: 'paragraph'
  /** Soft line breaks are line feeds. */
  text: string
}

export interface Table {
  kind: 'table'
  rows: Row[]
}

export type Row = Cell[]

export interface Cell {
  /** The columns of the table's grid that it covers. */
  start: number
  span: number
  blocks: Block[]
}
