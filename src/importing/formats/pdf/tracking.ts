/**
 * How far the letters of one word stand apart: nothing in most texts, more where a heading is set
 * wide ("C Ộ N G  H Ò A") by its font's spacing or by spaces typed between its letters.
 */
import type { PlacedLetter } from './letters'
import { median } from './median'

/** Of the size: letters further apart than in their word by this much are not of one word. */
export const WORD_GAP = 0.15
/** Of the size: letters this far apart belong to different columns, and say nothing of each other. */
const RUN_GAP = 2.5
/** Of the size: nobody sets letters wider. */
const WIDEST = 0.8
const FEWEST_LETTERS = 6

export interface Tracking {
  /** In points, beyond the letters' own boxes. */
  between: number
  /** The spaces that the file has stand within words. */
  hasTypedSpaces: boolean
}

export const NONE: Tracking = { between: 0, hasTypedSpaces: false }

/** Letters that follow each other on one line, each set of them with its own spacing. */
export function linesInOrder(letters: readonly PlacedLetter[]): PlacedLetter[][] {
  const lines: PlacedLetter[][] = []
  let last: PlacedLetter | null = null
  for (const letter of letters) {
    if (last && isBeside(last, letter)) lines.at(-1)?.push(letter)
    else lines.push([letter])
    last = letter
  }
  return lines
}

function isBeside(last: PlacedLetter, next: PlacedLetter): boolean {
  const size = Math.max(last.size, next.size)
  return (
    Math.abs(next.baseline - last.baseline) < size / 2 &&
    next.left > last.left - size / 2 &&
    next.left - last.right < RUN_GAP * size
  )
}

/** `above` is the spacing of the line before: a short line is set as the text that it ends. */
export function trackingOf(line: readonly PlacedLetter[], above: Tracking): Tracking {
  const gaps = line.slice(1).map((letter, index) => letter.left - (line[index]?.right ?? 0))
  const between = Math.max(median(gaps), 0)
  const size = median(line.map((letter) => letter.size))
  if (between > WIDEST * size) return NONE
  if (line.length < FEWEST_LETTERS) {
    return { between: Math.min(between, above.between), hasTypedSpaces: false }
  }
  const spaces = line.slice(1).filter(({ isBehindSpace }) => isBehindSpace).length
  const hasTypedSpaces = spaces > gaps.length / 2
  // Single letters in a row, such as the numbers of columns: no gap among them is a word's end.
  const hasWords = gaps.some((gap) => gap > between + WORD_GAP * size)
  return hasTypedSpaces && !hasWords ? NONE : { between, hasTypedSpaces }
}
