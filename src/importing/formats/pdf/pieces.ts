/** The words of a page where they stand on it. */
import { fontCodeOf, type FontCode } from '../encoding/fontCodes'
import { lettersOf, type Placed, type PlacedLetter } from './letters'
import type { PdfiumPage } from './pdfiumPage'
import { linesInOrder, trackingsOf, WORD_GAP, type Tracking } from './tracking'

export interface Piece extends Placed {
  text: string
  /** The number of the piece in the order of the file. */
  order: number
  code: FontCode
}

const MOST_LETTERS_OF_WORD = 200

export function piecesOf(page: PdfiumPage): Piece[] {
  const pieces: Piece[] = []
  const lines = linesInOrder(lettersOf(page))
  for (const [number, tracking] of trackingsOf(lines).entries()) {
    let open: Piece | null = null
    for (const letter of lines[number] ?? []) {
      if (open && isSameWord(open, letter, tracking)) {
        open.text += letter.text
        open.right = Math.max(open.right, letter.right)
        open.size = Math.max(open.size, letter.size)
      } else {
        const { left, right, baseline, size, text, index } = letter
        const code = fontCodeOf(page.fontAt(index))
        open = { left, right, baseline, size, text, order: pieces.length, code }
        pieces.push(open)
      }
    }
  }
  return pieces
}

function isSameWord(word: Piece, letter: PlacedLetter, tracking: Tracking): boolean {
  const size = Math.max(word.size, letter.size)
  const isParted = letter.isBehindSpace && !tracking.hasTypedSpaces
  return (
    !isParted &&
    letter.left - word.right < tracking.between + WORD_GAP * size &&
    word.text.length < MOST_LETTERS_OF_WORD
  )
}
