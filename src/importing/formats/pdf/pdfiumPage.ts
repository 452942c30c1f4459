/** What stands on one page of a PDF, letter by letter. */
import type { PdfiumCalls, PdfiumMemory } from './pdfium'

export interface Letter {
  /** In points of the page's own axes: up is more. */
  left: number
  right: number
  bottom: number
  top: number
  x: number
  y: number
  /** Clockwise, in radians. */
  angle: number
}

interface Addresses {
  page: number
  text: number
  room: number
}

const FLOAT = 4
const DOUBLE = 8
const LONGEST_FONT_NAME = 200
/** Longer ones are no marks. */
const LONGEST_ANNOTATION = 200
const MOST_ANNOTATIONS = 1000
/** The name of the value, as C ends a text. */
const CONTENTS = Buffer.from('Contents\0\0')
/** A hyphen at the end of a line, as PDFium marks it. */
const HYPHEN_MARK = 2
const HYPHEN = 0x2d
/** Of the flags of a font. */
const FIXED_PITCH = 1

export class PdfiumPage {
  #view: DataView = new DataView(new ArrayBuffer(0))

  constructor(
    readonly memory: PdfiumMemory,
    readonly call: PdfiumCalls,
    readonly at: Addresses,
  ) {}

  get letterCount(): number {
    return this.call.letterCount(this.at.text)
  }

  /** Quarter turns clockwise. */
  get turns(): number {
    return this.call.rotation(this.at.page)
  }

  /** A space that the file does not have: PDFium puts it where it sees a gap. */
  isGuessed(index: number): boolean {
    return this.call.isGenerated(this.at.text, index) === 1
  }

  codeAt(index: number): number {
    const code = this.call.code(this.at.text, index)
    return code === HYPHEN_MARK ? HYPHEN : code
  }

  letterAt(index: number): Letter {
    const { text, room } = this.at
    this.call.origin(text, index, room, room + DOUBLE)
    this.call.looseBox(text, index, room + 2 * DOUBLE)
    const view = this.#memoryView()
    const box = (place: number) => view.getFloat32(room + 2 * DOUBLE + place * FLOAT, true)
    return {
      x: view.getFloat64(room, true),
      y: view.getFloat64(room + DOUBLE, true),
      left: box(0),
      top: box(1),
      right: box(2),
      bottom: box(3),
      angle: this.call.angle(text, index),
    }
  }

  /** As it is shown, in points: a font's size may be 1, and all of it stand in the text's matrix. */
  fontSizeAt(index: number): number {
    const { text, room } = this.at
    if (this.call.matrix(text, index, room) !== 1) return 0
    const view = this.#memoryView()
    const upward = [2, 3].map((place) => view.getFloat32(room + place * FLOAT, true))
    return this.call.fontSize(text, index) * Math.hypot(...upward)
  }

  /** Name of the font, with the tag of a subset before it. */
  fontAt(index: number): string {
    const { text, room } = this.at
    const name = room + FLOAT
    const length = this.call.font(text, index, name, LONGEST_FONT_NAME, room)
    if (length <= 1 || length > LONGEST_FONT_NAME) return ''
    return Buffer.from(this.memory.HEAPU8.subarray(name, name + length - 1)).toString('utf8')
  }

  /** Whether all letters of the font are of one width. */
  isFixedPitchAt(index: number): boolean {
    const { text, room } = this.at
    this.call.font(text, index, 0, 0, room)
    return (this.#memoryView().getInt32(room, true) & FIXED_PITCH) !== 0
  }

  /** What is written in stamps and notes that a program laid on the page. */
  annotationTexts(): string[] {
    const count = Math.min(this.call.annotationCount(this.at.page), MOST_ANNOTATIONS)
    return Array.from({ length: Math.max(count, 0) }, (_, index) => this.#annotationText(index))
  }

  #annotationText(index: number): string {
    const annotation = this.call.openAnnotation(this.at.page, index)
    if (!annotation) return ''
    const { HEAPU8 } = this.memory
    const key = this.at.room
    HEAPU8.set(CONTENTS, key)
    const value = key + CONTENTS.length
    const length = this.call.annotationText(annotation, key, value, LONGEST_ANNOTATION)
    this.call.closeAnnotation(annotation)
    if (length <= 2 || length > LONGEST_ANNOTATION) return ''
    return Buffer.from(this.memory.HEAPU8.subarray(value, value + length - 2)).toString('utf16le')
  }

  /** The memory is another one after it has grown. */
  #memoryView(): DataView {
    const { buffer } = this.memory.HEAPU8
    if (this.#view.buffer !== buffer) this.#view = new DataView(buffer)
    return this.#view
  }
}
