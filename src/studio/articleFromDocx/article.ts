/** A .docx as an article: what stands between Word's tags and the editor's nodes. */

export interface Run {
  text: string
  bold: boolean
  italic: boolean
  underline: boolean
  href: string | null
}

export interface ListMark {
  isOrdered: boolean
  /** What Word counts for this paragraph; 1 for bullets. */
  value: number
  depth: number
}

export interface Paragraph {
  kind: 'paragraph'
  role: 'plain' | 'title' | 'heading' | 'quote'
  /** 1 to 9, of headings. */
  level: number
  list: ListMark | null
  runs: Run[]
}

export interface Table {
  kind: 'table'
  /** Rows of cells of paragraphs. */
  rows: Paragraph[][][]
}

export type ArticleBlock = Paragraph | Table

export interface ArticlePicture {
  name: string
  alt: string
  bytes: Uint8Array
}

/** What Word can say and the editor cannot; see losses.ts for what people are told. */
export const LOSS_CODES = [
  'table',
  'nested-table',
  'deep-heading',
  'text-box',
  'footnote',
  'comment',
  'tracked-change',
  'header-footer',
  'chart',
  'smart-art',
  'formula',
  'embedded-object',
  'embedded-part',
  'linked-picture',
  'missing-picture',
  'too-many-pictures',
  'struck-through',
  'raised-or-lowered',
  'symbol',
  'internal-link',
  'unsafe-link',
] as const
export type LossCode = (typeof LOSS_CODES)[number]
export type Losses = Partial<Record<LossCode, number>>

export interface Article {
  /** Of a title or a first heading; null where the document has none. */
  title: string | null
  /** The editor's document; null where there are no words. */
  body: object | null
  pictures: ArticlePicture[]
  losses: Losses
}

export const plainText = (paragraph: Paragraph): string =>
  paragraph.runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
