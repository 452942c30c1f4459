/** A dispatch as a Word file: tables for the header and the foot, lists typed or numbered by Word. */
import { layoutOf } from './layout'
import { docxAround, part } from './wordParts'
import { escaped } from './zip'

export type Numbering = 'typed' | 'automatic'

export function docxOf(text: string, numbering: Numbering): Buffer {
  const { headLeft, headRight, body, footLeft, footRight } = layoutOf(text)
  const lists = new Lists()
  const paragraphs = body.flatMap((paragraph) =>
    numbering === 'automatic' ? lists.paragraphs(paragraph) : [paragraphOf(paragraph)],
  )
  const content = [table(headLeft, headRight), ...paragraphs, table(footLeft, footRight)]
  return docxAround(content.join(''), { numbering: lists.numbering })
}

/** Line feeds become soft breaks. */
export function paragraphOf(text: string, properties = ''): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
  return `<w:p>${properties}<w:r>${lines.join('<w:br/>')}</w:r></w:p>`
}

function table(left: readonly string[], right: readonly string[]): string {
  const cell = (paragraphs: readonly string[], width: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs.map((text) => paragraphOf(text)).join('') || '<w:p/>'}</w:tc>`
  if (left.length + right.length === 0) return ''
  return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3700"/><w:gridCol w:w="5700"/></w:tblGrid><w:tr>${cell(left, 3700)}${cell(right, 5700)}</w:tr></w:tbl><w:p/>`
}

const KINDS = [
  { kind: 'roman', mark: /^([IVX]+)\. /, format: 'upperRoman', text: '%1.' },
  { kind: 'number', mark: /^(\d+)\. /, format: 'decimal', text: '%1.' },
  { kind: 'letter', mark: /^([a-c])\) /, format: 'lowerLetter', text: '%1)' },
  { kind: 'dash', mark: /^(-) /, format: 'bullet', text: '-' },
  { kind: 'plus', mark: /^(\+) /, format: 'bullet', text: '+' },
] as const
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** Takes the typed marks away and lets Word count, with a list of its own wherever the count begins anew. */
class Lists {
  readonly #lists: { abstract: number; start: number }[] = []
  readonly #open = new Map<string, { list: number; next: number }>()

  paragraphs(text: string): string[] {
    return text.split('\n').map((line) => this.#paragraph(line.trim()))
  }

  #paragraph(line: string): string {
    const index = KINDS.findIndex(({ mark }) => mark.test(line))
    const found = KINDS[index]
    const mark = found?.mark.exec(line)
    if (!found || !mark) return paragraphOf(line)
    const list = this.#listFor(index, found.kind, countOf(mark[1] ?? ''))
    const place = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`
    return paragraphOf(line.slice(mark[0].length), `<w:pPr>${place}</w:pPr>`)
  }

  #listFor(abstract: number, kind: string, count: number): number {
    const open = this.#open.get(kind)
    if (open && (open.next === count || count === 0)) {
      open.next = count + 1
      return open.list
    }
    this.#lists.push({ abstract, start: count || 1 })
    this.#open.set(kind, { list: this.#lists.length, next: count + 1 })
    return this.#lists.length
  }

  get numbering(): string {
    const abstracts = KINDS.map(
      ({ format, text }, index) =>
        `<w:abstractNum w:abstractNumId="${index}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`,
    )
    const lists = this.#lists.map(
      ({ abstract, start }, index) =>
        `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${abstract}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
    )
    return part('numbering', [...abstracts, ...lists].join(''))
  }
}

/** 0 for a mark that carries no number. */
function countOf(mark: string): number {
  if (/^\d+$/.test(mark)) return Number(mark)
  if (ROMAN.includes(mark)) return ROMAN.indexOf(mark) + 1
  return 'abc'.indexOf(mark) + 1
}
