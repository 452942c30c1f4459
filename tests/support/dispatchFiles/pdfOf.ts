/**
 * A dispatch as the PDF that an office would export: A4, header and foot side by side, justified
 * lines, the page number on top. Its words change fonts within themselves, since the font's files
 * part Latin letters from Vietnamese ones: harder to read than most.
 */
import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import { layoutOf } from './layout'

const FILES = 'node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro'
const VIETNAMESE = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ₫]/u
/** Points: 30 mm left, 15 mm right, 20 mm above and below. */
const PAGE = { left: 85, right: 552, top: 57, bottom: 785 }
/** The columns of the head; the motto fits on one line as it does in every dispatch. */
const HEAD = { left: [85, 258], right: [262, 560] } as const
const FOOT = { left: [85, 300], right: [310, 552] } as const
const HEAD_SIZE = 10.5
const SIZE = 12.5
const FOOT_SIZE = 10
const LINE = 18
const INDENT = 28
const AFTER_PARAGRAPH = 6
const SIGNATURE_ROOM = 70

export async function pdfOf(text: string): Promise<Buffer> {
  const page = new PdfPage()
  const { headLeft, headRight, body, footLeft, footRight } = layoutOf(text)
  page.columns(
    { lines: headLeft, size: HEAD_SIZE, isCentred: true, edges: HEAD.left },
    { lines: headRight, size: HEAD_SIZE, isCentred: true, edges: HEAD.right },
  )
  for (const paragraph of body) for (const line of paragraph.split('\n')) page.paragraph(line)
  page.columns(
    { lines: footLeft, size: FOOT_SIZE, isCentred: false, edges: FOOT.left },
    { lines: footRight, size: SIZE, isCentred: true, edges: FOOT.right },
  )
  return page.finished()
}

interface Column {
  lines: readonly string[]
  size: number
  isCentred: boolean
  /** From and to, in points. */
  edges: readonly [number, number]
}

class PdfPage {
  readonly #document = new PDFDocument({ size: 'A4', margin: 0, compress: true })
  readonly #chunks: Buffer[] = []
  #y = PAGE.top
  #number = 1

  constructor() {
    for (const subset of ['latin', 'vietnamese']) {
      this.#document.registerFont(subset, readFileSync(`${FILES}-${subset}-400-normal.woff`))
    }
    this.#document.on('data', (chunk: Buffer) => this.#chunks.push(chunk))
  }

  columns(left: Column, right: Column): void {
    const needed = Math.max(left.lines.length, right.lines.length) * LINE + SIGNATURE_ROOM
    if (this.#y + needed > PAGE.bottom) this.#nextPage()
    const start = this.#y + AFTER_PARAGRAPH
    this.#y = Math.max(this.#column(left, start), this.#column(right, start)) + LINE
  }

  /** Justified, its last line not. */
  paragraph(text: string): void {
    if (/\p{Lu}/u.test(text) && text === text.toUpperCase()) return this.#title(text)
    let first = INDENT
    const lines = this.#wrapped(text, SIZE, PAGE.right - PAGE.left, INDENT)
    for (const [index, words] of lines.entries()) {
      if (this.#y + LINE > PAGE.bottom) this.#nextPage()
      const room = PAGE.right - PAGE.left - first - this.#widthOf(words, SIZE)
      const isLast = index === lines.length - 1
      const stretch = isLast || words.length < 2 ? 0 : room / (words.length - 1)
      this.#line(words, PAGE.left + first, SIZE, stretch)
      this.#y += LINE
      first = 0
    }
    this.#y += AFTER_PARAGRAPH
  }

  #title(text: string): void {
    const edges = [PAGE.left, PAGE.right] as const
    this.#y = this.#column({ lines: [text], size: SIZE, isCentred: true, edges }, this.#y)
    this.#y += AFTER_PARAGRAPH
  }

  async finished(): Promise<Buffer> {
    const ended = new Promise((resolve) => this.#document.on('end', resolve))
    this.#document.end()
    await ended
    return Buffer.concat(this.#chunks)
  }

  #column({ lines, size, isCentred, edges: [from, to] }: Column, start: number): number {
    this.#y = start
    for (const [index, line] of lines.entries()) {
      const isName = isCentred && index === lines.length - 1 && /^\p{Lu}\p{Ll}/u.test(line)
      if (isName && index > 0 && !/ngày/.test(line)) this.#y += SIGNATURE_ROOM
      for (const words of this.#wrapped(line, size, to - from, 0)) {
        const room = to - from - this.#widthOf(words, size)
        this.#line(words, from + (isCentred ? Math.max(room / 2, 0) : 0), size, 0)
        this.#y += LINE * (size / SIZE)
      }
    }
    return this.#y
  }

  #nextPage(): void {
    this.#document.addPage()
    this.#number += 1
    this.#y = PAGE.top - LINE
    this.#line([String(this.#number)], (PAGE.left + PAGE.right) / 2, SIZE, 0)
    this.#y = PAGE.top + LINE
  }

  #wrapped(text: string, size: number, width: number, indent: number): string[][] {
    const lines: string[][] = [[]]
    for (const word of text.split(/\s+/).filter(Boolean)) {
      const room = width - (lines.length === 1 ? indent : 0)
      const current = lines.at(-1) ?? []
      if (current.length > 0 && this.#widthOf([...current, word], size) > room) lines.push([word])
      else current.push(word)
    }
    return lines
  }

  #line(words: readonly string[], from: number, size: number, stretch: number): void {
    let x = from
    for (const word of words) {
      for (const run of runsOf(word)) {
        this.#font(run, size).text(run, x, this.#y, { lineBreak: false })
        x += this.#document.widthOfString(run)
      }
      x += this.#font(' ', size).widthOfString(' ') + stretch
    }
  }

  #widthOf(words: readonly string[], size: number): number {
    const spaces = this.#font(' ', size).widthOfString(' ') * (words.length - 1)
    const widths = words.flatMap(runsOf).map((run) => this.#font(run, size).widthOfString(run))
    return widths.reduce((sum, width) => sum + width, spaces)
  }

  #font(run: string, size: number) {
    return this.#document.font(VIETNAMESE.test(run) ? 'vietnamese' : 'latin').fontSize(size)
  }
}

const runsOf = (word: string): string[] =>
  word.normalize('NFC').match(/[ĂăĐđĨĩŨũƠơƯưẠ-ỹ₫]+|[^ĂăĐđĨĩŨũƠơƯưẠ-ỹ₫]+/gu) ?? []
