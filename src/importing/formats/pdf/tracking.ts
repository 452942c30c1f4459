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

/** One for each line. Too few letters tell nothing: they are set as most of the page is. */
export function trackingsOf(lines: readonly PlacedLetter[][]): Tracking[] {
  const long = lines.filter(({ length }) => length >= FEWEST_LETTERS)
  const usual = median(long.map((line) => trackingOf(line).between / sizeOf(line)))
  return lines.map((line) => {
    if (line.length >= FEWEST_LETTERS) return trackingOf(line)
    const between = Math.min(betweenOf(line), usual * sizeOf(line))
    return { between, hasTypedSpaces: false }
  })
}

function trackingOf(line: readonly PlacedLetter[]): Tracking {
  const [between, size, gaps] = [betweenOf(line), sizeOf(line), gapsIn(line)]
  const none = { between: 0, hasTypedSpaces: false }
  if (between > WIDEST * size) return none
  const spaces = line.slice(1).filter(({ isBehindSpace }) => isBehindSpace).length
  const hasTypedSpaces = spaces > gaps.length / 2
  // Single letters in a row, such as the numbers of columns: no gap among them is a word's end.
  const hasWords = gaps.some((gap) => gap > between + WORD_GAP * size)
  return hasTypedSpaces && !hasWords ? none : { between, hasTypedSpaces }
}

const betweenOf = (line: readonly PlacedLetter[]): number => Math.max(median(gapsIn(line)), 0)

const sizeOf = (line: readonly PlacedLetter[]): number => median(line.map(({ size }) => size)) || 1

const gapsIn = (line: readonly PlacedLetter[]): number[] =>
  line.slice(1).map((letter, index) => letter.left - (line[index]?.right ?? 0))
