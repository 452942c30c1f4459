/** The words of a page where they stand on it. */
import { fontCodeOf, type FontCode } from '../encoding/fontCodes'
import type { Letter, PdfiumPage } from './pdfiumPage'

export interface Piece {
  text: string
  left: number
  right: number
  /** The line that letters stand on, downwards from any origin. */
  baseline: number
  /** About the height of the letters, as fonts count it. */
  size: number
  /** The number of the piece in the order of the file. */
  order: number
  code: FontCode
}

type OnPage = Omit<Piece, 'text' | 'order' | 'code'>

/** A box of a letter has room above and below it. */
const SIZE_OF_BOX = 0.8
/** Text that leans more is a watermark or a stamp in the margin. */
const MOST_LEAN = 0.1
/** Of the size: letters further apart are not of one word. */
export const WORD_GAP = 0.15
const MOST_LETTERS_OF_WORD = 200

export function piecesOf(page: PdfiumPage): Piece[] {
  const pieces: Piece[] = []
  let open: Piece | null = null
  const { letterCount, turns } = page
  for (let index = 0; index < letterCount; index += 1) {
    const code = page.codeAt(index)
    if (isBlank(code)) {
      // Gaps are measured here too, and better: PDFium sees one wherever the font changes.
      if (!page.isGuessed(index)) open = null
      continue
    }
    const place = placed(page.letterAt(index), turns)
    if (!place) continue
    const letter = String.fromCodePoint(code)
    if (open && isSameWord(open, place)) {
      open.text += letter
      open.right = Math.max(open.right, place.right)
      open.size = Math.max(open.size, place.size)
    } else {
      open = { ...place, text: letter, order: pieces.length, code: fontCodeOf(page.fontAt(index)) }
      pieces.push(open)
    }
  }
  return pieces
}

/** White space, control characters and what is no character at all. */
function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code >= 0xfffe || /\s/.test(String.fromCharCode(code))
}

/** Where the letter stands for whoever looks at the page; null unless it runs from left to right. */
function placed(letter: Letter, turns: number): OnPage | null {
  const { left, right, top, bottom, x, y, angle } = letter
  if (!isUpright(angle, turns)) return null
  const [across, down] =
    turns % 2 === 0 ? [right - left, top - bottom] : [top - bottom, right - left]
  const size = Math.abs(down) * SIZE_OF_BOX
  const starts = [left, bottom, -right, -top]
  const baselines = [-y, x, y, -x]
  const start = starts[turns] ?? left
  return { left: start, right: start + Math.abs(across), baseline: baselines[turns] ?? -y, size }
}

export function isUpright(angle: number, turns: number): boolean {
  const lean = Math.abs(Math.sin(angle + (turns * Math.PI) / 2))
  const isUpsideDown = Math.cos(angle + (turns * Math.PI) / 2) < 0
  return lean <= MOST_LEAN && !isUpsideDown
}

function isSameWord(word: Piece, { left, baseline, size }: OnPage): boolean {
  return (
    Math.abs(baseline - word.baseline) < size / 2 &&
    left - word.right < WORD_GAP * size &&
    left > word.left - size / 2 &&
    word.text.length < MOST_LETTERS_OF_WORD
  )
}
