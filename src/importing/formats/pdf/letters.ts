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
/** Text that leans more is a watermark or a stamp in the margin. */
const MOST_LEAN = 0.1

export function lettersOf(page: PdfiumPage): PlacedLetter[] {
  const letters: PlacedLetter[] = []
  const { letterCount, turns } = page
  let isBehindSpace = false
  let pitch = 0
  for (let index = 0; index < letterCount; index += 1) {
    const code = page.codeAt(index)
    if (isBlank(code)) {
      // Gaps are measured here too, and better: PDFium sees one wherever the font changes.
      if (!page.isGuessed(index)) isBehindSpace = true
      continue
    }
    const place = placed(page.letterAt(index), turns)
    if (!place) continue
    const { isInk, ...box } = place
    if (!isInk) pitch = box.right - box.left
    else if (page.isFixedPitchAt(index)) box.right = Math.max(box.right, box.left + pitch)
    letters.push({ ...box, text: String.fromCodePoint(code), index, isBehindSpace })
    isBehindSpace = false
  }
  return letters
}

/** White space, control characters and what is no character at all. */
function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code >= 0xfffe || /\s/.test(String.fromCharCode(code))
}

/**
 * Null unless the letter runs from left to right. Where the file states the letters of a text beside
 * it (/ActualText), PDFium knows only their ink: a letter begins at its origin and is of its font's size.
 */
function placed(letter: Letter, turns: number): (Placed & { isInk: boolean }) | null {
  const { left, right, top, bottom, x, y, angle, fontSize } = letter
  if (!isUpright(angle, turns)) return null
  const [across, down] =
    turns % 2 === 0 ? [right - left, top - bottom] : [top - bottom, right - left]
  const [ofBox, ofFont] = [Math.abs(down) * SIZE_OF_BOX, fontSize * SIZE_OF_FONT]
  const begin = [left, bottom, -right, -top][turns] ?? left
  const origin = [x, y, -x, -y][turns] ?? x
  return {
    left: Math.min(begin, origin),
    right: begin + Math.abs(across),
    baseline: [-y, x, y, -x][turns] ?? -y,
    size: Math.max(ofBox, ofFont),
    isInk: ofBox < ofFont * NEARLY,
  }
}

export function isUpright(angle: number, turns: number): boolean {
  const lean = Math.abs(Math.sin(angle + (turns * Math.PI) / 2))
  const isUpsideDown = Math.cos(angle + (turns * Math.PI) / 2) < 0
  return lean <= MOST_LEAN && !isUpsideDown
}
