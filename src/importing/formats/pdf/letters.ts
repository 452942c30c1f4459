/** The letters of a page where they stand for whoever looks at it, in the order of the file. */
import type { Letter, PdfiumPage } from './pdfiumPage'

export interface Placed {
  left: number
  right: number
  /** The line that letters stand on, downwards from any origin. */
  baseline: number
  /** About the height of the letters, as fonts count it. */
  size: number
}

export interface PlacedLetter extends Placed {
  text: string
  /** Its place in the page's list of letters. */
  index: number
  /** The file has a space before it. */
  isBehindSpace: boolean
}

/** A box of a letter has room above and below it. */
const SIZE_OF_BOX = 0.8
/** The same of the height for which the font was made, where the box is of the ink alone. */
const SIZE_OF_FONT = 0.88
const NEARLY = 0.95
/** In points. */
const SAME_HEIGHT = 0.01
/** Text that leans more is a watermark or a stamp in the margin. */
const MOST_LEAN = 0.1

export function lettersOf(page: PdfiumPage): PlacedLetter[] {
  const letters: PlacedLetter[] = []
  const boxes = new LetterBoxes(page)
  let isBehindSpace = false
  for (let index = 0; index < page.letterCount; index += 1) {
    const code = page.codeAt(index)
    if (isBlank(code)) {
      // Gaps are measured here too, and better: PDFium sees one wherever the font changes.
      if (!page.isGuessed(index)) isBehindSpace = true
      continue
    }
    const letter = boxes.letterOf(index, String.fromCodePoint(code))
    if (!letter) continue
    letter.isBehindSpace = isBehindSpace
    letters.push(letter)
    isBehindSpace = false
  }
  return letters
}

/** White space, control characters and what is no character at all. */
function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code >= 0xfffe || /\s/.test(String.fromCharCode(code))
}

/**
 * The boxes of the letters as the fonts have them. Where the file states the letters of a text beside
 * it (/ActualText), PDFium knows only their ink: a letter begins at its origin, is of its font's
 * size, and as wide as the others where the font has one width for all.
 */
class LetterBoxes {
  readonly #turns: number
  /** Of the last letter with a box of its font. */
  #height = 0
  #width = 0

  constructor(readonly page: PdfiumPage) {
    this.#turns = page.turns
  }

  /** Null unless it runs from left to right. */
  letterOf(index: number, text: string): PlacedLetter | null {
    const box = this.page.letterAt(index)
    if (!isUpright(box.angle, this.#turns)) return null
    const letter = placed(box, this.#turns, { text, index })
    // Letters of one font are equally high, and to ask for its size takes time.
    if (Math.abs(letter.size - this.#height) < SAME_HEIGHT) return this.#remember(letter)
    const ofFont = this.page.fontSizeAt(index) * SIZE_OF_FONT
    if (letter.size >= ofFont * NEARLY) return this.#remember(letter)
    letter.size = ofFont
    if (this.page.isFixedPitchAt(index)) {
      letter.right = Math.max(letter.right, letter.left + this.#width)
    }
    return letter
  }

  #remember(letter: PlacedLetter): PlacedLetter {
    this.#height = letter.size
    this.#width = letter.right - letter.left
    return letter
  }
}

/** One object a letter, since there may be a million. */
function placed(
  { left, right, top, bottom, x, y }: Letter,
  turns: number,
  { text, index }: Pick<PlacedLetter, 'text' | 'index'>,
): PlacedLetter {
  const isAcross = turns % 2 === 0
  const width = Math.abs(isAcross ? right - left : top - bottom)
  const height = Math.abs(isAcross ? top - bottom : right - left)
  const begin = byTurns(turns, left, bottom, -right, -top)
  return {
    text,
    index,
    isBehindSpace: false,
    left: Math.min(begin, byTurns(turns, x, y, -x, -y)),
    right: begin + width,
    baseline: byTurns(turns, -y, x, y, -x),
    size: height * SIZE_OF_BOX,
  }
}

/** What counts on a page that is turned clockwise by 0, 1, 2 or 3 quarters. */
function byTurns(turns: number, none: number, one: number, two: number, three: number): number {
  if (turns === 0) return none
  if (turns === 1) return one
  return turns === 2 ? two : three
}

export function isUpright(angle: number, turns: number): boolean {
  const lean = Math.abs(Math.sin(angle + (turns * Math.PI) / 2))
  const isUpsideDown = Math.cos(angle + (turns * Math.PI) / 2) < 0
  return lean <= MOST_LEAN && !isUpsideDown
}
