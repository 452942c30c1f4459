/** Words of a page gathered into lines, and lines into text with the gaps between columns kept. */
import { median } from './median'
import type { Piece } from './pieces'
import { WORD_GAP } from './tracking'

export interface Line {
  baseline: number
  size: number
  /** From left to right. */
  pieces: Piece[]
}

/** Of the size of the letters: raised letters stand this much off the line. */
const SAME_LINE = 0.4
/** A gap this wide parts columns; justified text has narrower ones. */
export const COLUMN_GAP = 1.2
/** An average letter, by which a gap is counted in spaces. */
const LETTER = 0.5
const MOST_SPACES = 60
/** Rows of a table have fewer cells, or not all of them equally far apart. */
const FEWEST_STRETCHED = 3
const MOST_UNEVEN = 1.3
const LIST_MARK = /^(?:[-–+•*▪●■◦]|\d{1,2}(?:\.\d{1,2})*[.)/]|[a-zđ][.)]|[IVX]{1,5}[.)])$/u

export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  for (const piece of [...pieces].sort((left, right) => left.baseline - right.baseline)) {
    const line = lines.at(-1)
    if (line && piece.baseline - line.baseline <= SAME_LINE * Math.max(line.size, piece.size)) {
      line.pieces.push(piece)
      if (piece.size > line.size) {
        Object.assign(line, { size: piece.size, baseline: piece.baseline })
      }
    } else {
      lines.push({ baseline: piece.baseline, size: piece.size, pieces: [piece] })
    }
  }
  for (const line of lines) line.pieces.sort((left, right) => left.left - right.left)
  return lines
}

export function lineText(line: Line): string {
  const space = isStretched(line) ? () => ' ' : (index: number) => spaces(line, index)
  return line.pieces.map((piece, index) => (index === 0 ? '' : space(index)) + piece.text).join('')
}

/** Justified, though a line break ends it: its words are pulled apart, each as far as the others. */
export function isStretched(line: Line): boolean {
  const gaps = line.pieces.slice(1).map((_, index) => {
    const { from, to } = gapBefore(line, index + 1)
    return to - from
  })
  const ofWords = gaps.filter((gap) => gap > 0)
  if (ofWords.length < FEWEST_STRETCHED) return false
  const least = Math.min(...ofWords)
  return least >= COLUMN_GAP * line.size && Math.max(...ofWords) < MOST_UNEVEN * least
}

export interface Gap {
  from: number
  to: number
}

/** The gap before a piece; none behind a list mark, which is set off from its text by a tab. */
export function gapBefore({ pieces }: Line, index: number): Gap {
  const [last, next] = [pieces[index - 1], pieces[index]]
  if (!last || !next) return { from: 0, to: 0 }
  const isBehindMark = index === 1 && LIST_MARK.test(last.text)
  return { from: isBehindMark ? next.left : last.right, to: next.left }
}

function spaces(line: Line, index: number): string {
  const { from, to } = gapBefore(line, index)
  const gap = (to - from) / (line.size || 1)
  const [last, next] = [line.pieces[index - 1], line.pieces[index]]
  if (gap >= COLUMN_GAP) return ' '.repeat(Math.min(Math.ceil(gap / LETTER), MOST_SPACES))
  // Words that follow each other in the file are words because a space is between them.
  const isNextInFile = last && next?.order === last.order + 1
  return gap > WORD_GAP || from === to || isNextInFile ? ' ' : ''
}

/** Where the line begins and ends. */
export function edges({ pieces }: Line): Gap {
  return {
    from: pieces[0]?.left ?? 0,
    to: pieces.reduce((end, { right }) => Math.max(end, right), 0),
  }
}

/** The median distance between two lines. */
export function usualStep(lines: readonly Line[]): number {
  return median(lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0)))
}
