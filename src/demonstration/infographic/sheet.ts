/** A sheet to draw on: text becomes outlines, and where each line ended is remembered. */
import { loadTypeface, WEIGHTS, type Typeface, type Weight } from './typeface'

/** Upright at 150 dots per inch. */
export const A4 = { width: 1240, height: 1754 } as const
export const SQUARE = { width: 1240, height: 1240 } as const

export interface Line {
  text: string
  x: number
  y: number
  size: number
  weight: Weight
  fill: string
  anchor?: 'start' | 'middle' | 'end'
}
/** Writes one line and remembers where it ends. */
export type Write = (line: Line) => string

export interface WrittenLine {
  text: string
  left: number
  right: number
  baseline: number
}

export interface Poster {
  svg: string
  width: number
  height: number
  /** Where the lines ended up, for the test that nothing runs over an edge. */
  lines: WrittenLine[]
}

export interface Sheet {
  write: Write
  measure(weight: Weight, text: string, size: number): number
  /** The largest size at which a line fits into this width. */
  sizeFor(weight: Weight, text: string, width: number): number
  poster(parts: readonly string[]): Poster
}

let faces: Record<Weight, Typeface> | null = null

/** Parsed once: all sheets share the typeface. */
export function typefaces(): Record<Weight, Typeface> {
  faces ??= Object.fromEntries(WEIGHTS.map((weight) => [weight, loadTypeface(weight)])) as Record<
    Weight,
    Typeface
  >
  return faces
}

const SHARE_LEFT = { start: 0, middle: 0.5, end: 1 } as const

export function openSheet(width: number, height: number, ground: string): Sheet {
  const face = typefaces()
  const lines: WrittenLine[] = []
  return {
    measure: (weight, text, size) => face[weight].measure(text, size),
    sizeFor: (weight, text, room) => Math.floor((room / face[weight].measure(text, 1000)) * 1000),
    write: ({ text, x, y, size, weight, fill, anchor = 'start' }) => {
      const length = face[weight].measure(text, size)
      const left = x - length * SHARE_LEFT[anchor]
      lines.push({ text, left, right: left + length, baseline: y })
      return `<path d="${face[weight].outline(text, left, y, size)}" fill="${fill}"/>`
    },
    poster: (parts) => ({
      svg:
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
        `viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${ground}"/>` +
        `${parts.join('')}</svg>`,
      ...{ width, height, lines },
    }),
  }
}
