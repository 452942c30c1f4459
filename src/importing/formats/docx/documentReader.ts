/** The main part of a .docx, tag by tag, into paragraphs and tables. */
import { LONGEST_TEXT } from '../limits'
import { FormatRefusal } from '../refusals'
import type { Block } from './blocks'
import type { ListNumbers } from './listNumbers'
import { ParagraphText } from './paragraphText'
import type { Attributes, XmlListener } from './readXml'
import { noteList, noteLook, type Styles, type TextLook } from './styles'
import { TableReader } from './tableReader'

/** What was deleted, replaced or belongs to a program: its text is not of the document as it is read. */
const LEFT_OUT = new Set([
  ...['w:del', 'w:moveFrom', 'w:delText', 'w:instrText', 'w:sdtPr', 'w:sectPr', 'mc:Fallback'],
  ...['w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:tblGridChange'],
  ...['w:trPrChange', 'w:tcPrChange', 'w:sectPrChange', 'w:numberingChange'],
])
const IN_RUN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'w:tab': '\t',
    'w:br': '\n',
    'w:cr': '\n',
    'w:noBreakHyphen': '-',
    'w:sym': ' ',
  }),
)
/** Paragraphs, rows and cells; a document of 200 pages has some 10,000. */
const MOST_BLOCKS = 200_000
const COUNTED = new Set(['w:p', 'w:tr', 'w:tc'])

export class DocumentReader implements XmlListener {
  readonly blocks: Block[] = []
  /** The document, text boxes and table cells that are open, from the outside in. */
  readonly #open: Block[][] = [this.blocks]
  readonly #tables: TableReader
  readonly #paragraphs: ParagraphText[] = []
  readonly #path: string[] = []
  /** A paragraph whose end was deleted, until the next one begins. */
  #joined: { text: string; within: Block[] } | null = null
  #look: TextLook = {}
  #isText = false
  #leftOut = 0
  #length = 0
  #count = 0

  constructor(
    readonly styles: Styles,
    readonly numbers: ListNumbers,
  ) {
    this.#tables = new TableReader(this.#open)
  }

  open(name: string, attributes: Attributes): void {
    if (this.#leftOut > 0 || LEFT_OUT.has(name)) {
      if (this.#leftOut === 0) this.#noteDeletion(name)
      this.#leftOut += 1
      return
    }
    this.#path.push(name)
    if (COUNTED.has(name)) this.#countBlock()
    if (name === 'w:p') this.#openParagraph()
    else if (name === 'w:r') this.#look = { ...this.styles.ofParagraph(this.#styleId) }
    else if (name === 'w:t') this.#isText = true
    else if (name === 'w:txbxContent') this.#open.push([])
    else if (!this.#tables.open(name, attributes)) this.#openProperty(name, attributes)
  }

  close(name: string): void {
    if (this.#leftOut > 0) {
      this.#leftOut -= 1
      return
    }
    this.#path.pop()
    if (name === 'w:t') this.#isText = false
    else if (name === 'w:p') this.#closeParagraph()
    else if (name === 'w:txbxContent') this.#closeTextBox()
    else this.#tables.close(name)
  }

  text(text: string): void {
    if (this.#isText && this.#leftOut === 0) this.#append(text)
  }

  get #within(): Block[] {
    return this.#open.at(-1) ?? this.blocks
  }

  get #styleId(): string | null {
    return this.#paragraphs.at(-1)?.style ?? null
  }

  #isIn(...parents: string[]): boolean {
    return parents.every((parent, index) => this.#path.at(index - parents.length) === parent)
  }

  #openParagraph(): void {
    const paragraph = new ParagraphText()
    if (this.#joined?.within === this.#within) {
      paragraph.append(this.#joined.text, {})
      this.#joined = null
    }
    this.#paragraphs.push(paragraph)
  }

  #openProperty(name: string, attributes: Attributes): void {
    const paragraph = this.#paragraphs.at(-1)
    if (!paragraph) return
    if (name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? null
    else if (noteList(paragraph, name, attributes)) return
    else if (this.#isIn('w:r', 'w:rPr', name)) this.#openRunProperty(name, attributes)
    else if (this.#isIn('w:r', name)) this.#appendSign(IN_RUN.get(name))
  }

  #openRunProperty(name: string, attributes: Attributes): void {
    if (name === 'w:rStyle') Object.assign(this.#look, this.styles.resolve(attributes['w:val']))
    else noteLook(this.#look, name, attributes)
  }

  /** Word marks a deleted paragraph end and a deleted row by an empty tag among their properties. */
  #noteDeletion(name: string): void {
    if (name !== 'w:del' && name !== 'w:moveFrom') return
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph && this.#isIn('w:pPr', 'w:rPr')) paragraph.isJoinedToNext = true
    else if (this.#isIn('w:trPr')) this.#tables.deleteRow()
  }

  #appendSign(sign: string | undefined): void {
    if (sign) this.#append(sign)
  }

  #append(text: string): void {
    if (this.#look.hidden) return
    this.#length += text.length
    if (this.#length > LONGEST_TEXT) throw new FormatRefusal('text-too-long')
    this.#paragraphs.at(-1)?.append(text, this.#look)
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    if (!paragraph) return
    const text = paragraph.text
    if (paragraph.isJoinedToNext) {
      this.#joined = { text, within: this.#within }
      return
    }
    const label = this.#labelOf(paragraph)
    if (text.trim() === '') return
    this.#within.push({ kind: 'paragraph', text: label ? `${label} ${text}` : text })
  }

  /** An empty paragraph of a list has a number too, though nobody needs to read it. */
  #labelOf({ style, list, level }: ParagraphText): string {
    const styled = this.styles.ofParagraph(style)
    const listId = list ?? styled.list
    if (!listId || listId === '0') return ''
    const styleLevel = this.numbers.formats.levelOfStyle(listId, style ?? '')
    return this.numbers.next(listId, level ?? styleLevel ?? styled.level ?? 0)
  }

  /** A text box is read before the paragraph that it is anchored in. */
  #closeTextBox(): void {
    const box = this.#open.pop() ?? []
    for (const block of box) this.#within.push(block)
  }

  #countBlock(): void {
    this.#count += 1
    if (this.#count > MOST_BLOCKS) throw new FormatRefusal('word-bomb')
  }
}
