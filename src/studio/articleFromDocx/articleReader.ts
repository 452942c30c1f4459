/** The main part of a .docx, tag by tag, into the blocks of an article, its pictures and what it loses. */
import { composed } from '#src/importing/formats/encoding/composed'
import { decodeFontCode, fontCodeOf } from '#src/importing/formats/encoding/fontCodes'
import type { ListNumbers } from '#src/importing/formats/docx/listNumbers'
import type { Attributes, XmlListener } from '#src/importing/formats/docx/readXml'
import { noteList, noteLook, type Styles, type TextLook } from '#src/importing/formats/docx/styles'
import { FormatRefusal } from '#src/importing/formats/refusals'
import { LONGEST_ARTICLE, MOST_ARTICLE_BLOCKS } from '#src/uploading/limits'
import type { ArticleBlock, LossCode, Losses, Paragraph } from './article'
import { Drawings } from './drawings'
import { Links } from './linkReader'
import { ParagraphBuilder } from './paragraphBuilder'
import type { Relation } from './relations'
import { Tables } from './tables'

/** What was deleted or belongs to a program. */
const LEFT_OUT = new Set([
  ...['w:del', 'w:moveFrom', 'w:delText', 'w:sdtPr', 'w:sectPr', 'mc:Fallback'],
  ...['w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:tblGridChange'],
  ...['w:trPrChange', 'w:tcPrChange', 'w:sectPrChange', 'w:numberingChange'],
])
const LOST: ReadonlyMap<string, LossCode> = new Map(
  Object.entries({
    'w:footnoteReference': 'footnote',
    'w:endnoteReference': 'footnote',
    'w:commentReference': 'comment',
    'w:altChunk': 'embedded-part',
    'w:sym': 'symbol',
    'm:oMath': 'formula',
  }),
)
const TEXT = new Set(['w:t', 'm:t'])
const MOST_RUNS = 100_000

export class ArticleReader implements XmlListener {
  readonly losses: Losses = {}
  readonly drawings: Drawings
  readonly #links: Links
  readonly #tables: Tables
  readonly #paragraphs: ParagraphBuilder[] = []
  readonly #path: string[] = []
  #look: TextLook = {}
  #isText = false
  #leftOut = 0
  #length = 0
  #blocks = 0
  #runs = 0

  constructor(
    readonly styles: Styles,
    readonly numbers: ListNumbers,
    relations: ReadonlyMap<string, Relation>,
  ) {
    const lose = (code: LossCode) => this.#lose(code)
    this.drawings = new Drawings(relations, lose)
    this.#links = new Links(relations, lose)
    this.#tables = new Tables(lose)
  }

  get blocks(): readonly ArticleBlock[] {
    return this.#tables.blocks
  }

  open(name: string, attributes: Attributes): void {
    if (this.#leftOut > 0 || LEFT_OUT.has(name)) {
      if (name === 'w:del' || name === 'w:moveFrom') this.losses['tracked-change'] = 1
      this.#leftOut += 1
      return
    }
    this.#path.push(name)
    const lost = LOST.get(name)
    if (lost) this.#lose(lost)
    if (name === 'w:p') this.#openParagraph()
    else if (name === 'w:r' || name === 'm:r') this.#openRun()
    else if (TEXT.has(name)) this.#isText = true
    else if (name === 'w:txbxContent') this.#lose('text-box')
    else if (this.#tables.open(name) || this.#links.open(name, attributes)) return
    else if (!this.drawings.open(name, attributes)) this.#openProperty(name, attributes)
  }

  close(name: string): void {
    if (this.#leftOut > 0) {
      this.#leftOut -= 1
      return
    }
    this.#path.pop()
    if (TEXT.has(name)) this.#isText = false
    else if (name === 'w:p') this.#closeParagraph()
    else {
      this.#tables.close(name)
      this.#links.close(name)
      this.drawings.close(name)
    }
  }

  text(text: string): void {
    if (this.#leftOut > 0) return
    if (this.#path.at(-1) === 'w:instrText') this.#links.instruct(text)
    else if (this.#isText) this.#append(text)
  }

  #lose(code: LossCode): void {
    this.losses[code] = (this.losses[code] ?? 0) + 1
  }

  #openParagraph(): void {
    this.#blocks += 1
    if (this.#blocks > MOST_ARTICLE_BLOCKS) throw new FormatRefusal('text-too-long')
    this.#paragraphs.push(new ParagraphBuilder())
  }

  #openRun(): void {
    this.#runs += 1
    if (this.#runs > MOST_RUNS) throw new FormatRefusal('text-too-long')
    this.#look = { ...this.styles.ofParagraph(this.#paragraphs.at(-1)?.style ?? null) }
  }

  #openProperty(name: string, attributes: Attributes): void {
    const paragraph = this.#paragraphs.at(-1)
    if (!paragraph) return
    if (name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? null
    else if (name === 'w:outlineLvl') paragraph.outline = Number(attributes['w:val'])
    else if (noteList(paragraph, name, attributes)) return
    else if (this.#isIn('w:r', 'w:rPr', name)) this.#openRunProperty(name, attributes)
    else if (this.#isIn('w:r', name)) this.#openMark(name, attributes)
  }

  #isIn(...parents: string[]): boolean {
    return parents.every((parent, index) => this.#path.at(index - parents.length) === parent)
  }

  #openRunProperty(name: string, attributes: Attributes): void {
    if (name === 'w:rStyle') Object.assign(this.#look, this.styles.resolve(attributes['w:val']))
    else noteLook(this.#look, name, attributes)
  }

  #openMark(name: string, attributes: Attributes): void {
    if (name === 'w:tab') this.#append('\t')
    else if (name === 'w:noBreakHyphen') this.#append('-')
    else if (name === 'w:cr') this.#append('\n')
    // A page's end is Word's affair.
    else if (name === 'w:br' && attributes['w:type'] === undefined) this.#append('\n')
  }

  #append(text: string): void {
    if (this.#look.hidden) return
    this.#length += text.length
    if (this.#length > LONGEST_ARTICLE) throw new FormatRefusal('text-too-long')
    const { struck, raised, capitals, font } = this.#look
    if (struck && text.trim()) this.#lose('struck-through')
    if (raised && text.trim()) this.#lose('raised-or-lowered')
    const code = fontCodeOf(font)
    const shown = capitals && code === 'unicode' ? text.toLocaleUpperCase('vi') : text
    const decoded = composed(decodeFontCode(code, shown))
    this.#paragraphs.at(-1)?.append(decoded, this.#look, this.#links.current)
  }

  #closeParagraph(): void {
    const builder = this.#paragraphs.pop()
    if (!builder) return
    const paragraph = builder.built(this.styles, this.numbers)
    if (paragraph.runs.some(({ text }) => text.trim() !== '')) this.#keep(paragraph)
  }

  #keep(paragraph: Paragraph): void {
    this.#tables.add(paragraph)
  }
}
