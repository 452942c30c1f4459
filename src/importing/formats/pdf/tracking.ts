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
/** Of the size: less is no more than the fonts' own unevenness. */
const NARROWEST = 0.02
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
  const own = lines.map((line) => (line.length < FEWEST_LETTERS ? null : trackingOf(line)))
  const usual = median(
    own.flatMap((tracking, index) =>
      tracking ? [tracking.between / sizeOf(lines[index] ?? [])] : [],
    ),
  )
  return own.map((tracking, index) => tracking ?? shortLine(lines[index] ?? [], usual))
}

function shortLine(line: readonly PlacedLetter[], usual: number): Tracking {
  if (usual === 0) return NONE
  const between = Math.min(usual * sizeOf(line), Math.max(median(gapsIn(line)), 0))
  return { between, hasTypedSpaces: false }
}

const NONE: Tracking = { between: 0, hasTypedSpaces: false }

function trackingOf(line: readonly PlacedLetter[]): Tracking {
  const size = sizeOf(line)
  const gaps = gapsIn(line)
  // Most lines are set close, and their gaps need no sorting.
  const wide = gaps.filter((gap) => gap > NARROWEST * size).length
  if (wide * 2 < gaps.length) return NONE
  const between = median(gaps)
  if (between > WIDEST * size) return NONE
  const spaces = line.filter(({ isBehindSpace }) => isBehindSpace).length
  const hasTypedSpaces = spaces > gaps.length / 2
  // Single letters in a row, such as the numbers of columns: no gap among them is a word's end.
  const hasWords = gaps.some((gap) => gap > between + WORD_GAP * size)
  return hasTypedSpaces && !hasWords ? NONE : { between, hasTypedSpaces }
}

/** Of its tallest letters. */
const sizeOf = (line: readonly PlacedLetter[]): number =>
  line.reduce((most, { size }) => Math.max(most, size), 0) || 1

function gapsIn(line: readonly PlacedLetter[]): number[] {
  const gaps: number[] = []
  let last: PlacedLetter | null = null
  for (const letter of line) {
    if (last) gaps.push(letter.left - last.right)
    last = letter
  }
  return gaps
}
