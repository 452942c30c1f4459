/**
 * Be Vietnam Pro as outlines. Text becomes paths, so that the picture looks the same on a machine
 * without any fonts. The package splits the letters over files; each is taken from the first that has it.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export const WEIGHTS = [500, 700, 800] as const
export type Weight = (typeof WEIGHTS)[number]

/** What is used of opentype.js, which brings no types of its own. */
interface PathCommand {
  type: 'M' | 'L' | 'Q' | 'C' | 'Z'
  x?: number
  y?: number
  x1?: number
  y1?: number
  x2?: number
  y2?: number
}
interface Glyph {
  index: number
  advanceWidth: number
  getPath(x: number, y: number, size: number): { commands: PathCommand[] }
}
interface Font {
  unitsPerEm: number
  charToGlyph(character: string): Glyph
  getKerningValue(left: Glyph, right: Glyph): number
}
interface FontParser {
  parse(bytes: ArrayBuffer): Font
}

export interface Typeface {
  /** Width in pixels of one line. */
  measure(text: string, size: number): number
  /** SVG path data of one line whose baseline starts at (x, y). */
  outline(text: string, x: number, y: number, size: number): string
  /** Characters that no file of the package holds; they would show as empty boxes. */
  missing(text: string): string[]
}

// Seen from the working directory: a bundled server has no use for import.meta.url.
const projectRequire = createRequire(join(process.cwd(), 'package.json'))
const SUBSETS = ['latin', 'vietnamese'] as const
const NOT_DEFINED = 0

function loadFont(parser: FontParser, subset: string, weight: Weight): Font {
  const name = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`
  return parser.parse(new Uint8Array(readFileSync(projectRequire.resolve(name))).buffer)
}

/** The plain letter below the marks: kerning of "Tắ" is that of "Ta", which stands in one file. */
function baseLetter(character: string): string {
  const plain = character.normalize('NFD').charAt(0)
  return plain === 'đ' ? 'd' : plain === 'Đ' ? 'D' : plain
}

/**
 * One command as SVG. The package's own `toPathData` (2.0.0) writes NaN for a coordinate a hair above
 * a whole number, which cuts the rest of the line off.
 */
function commandData({ type, x1, y1, x2, y2, x, y }: PathCommand): string {
  const numbers = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined)
  return type + numbers.map((value) => Math.round(value * 100) / 100).join(' ')
}

export function loadTypeface(weight: Weight): Typeface {
  const parser = projectRequire('opentype.js') as FontParser
  const fonts = SUBSETS.map((subset) => loadFont(parser, subset, weight))
  const latin = fonts[0] as Font

  const glyphOf = (character: string): Glyph =>
    fonts.map((font) => font.charToGlyph(character)).find((glyph) => glyph.index !== NOT_DEFINED) ??
    latin.charToGlyph(character)

  const kerning = (left: string, right: string): number =>
    latin.getKerningValue(latin.charToGlyph(baseLetter(left)), latin.charToGlyph(baseLetter(right)))

  /** Where each letter starts, and where the line ends, in font units. */
  function place(text: string): { letters: { glyph: Glyph; at: number }[]; end: number } {
    let at = 0
    let previous: string | null = null
    const letters = []
    for (const character of text.normalize('NFC')) {
      if (previous !== null) at += kerning(previous, character)
      const glyph = glyphOf(character)
      letters.push({ glyph, at })
      at += glyph.advanceWidth
      previous = character
    }
    return { letters, end: at }
  }

  return {
    measure: (text, size) => (place(text).end * size) / latin.unitsPerEm,
    outline: (text, x, y, size) =>
      place(text)
        .letters.map(({ glyph, at }) => glyph.getPath(x + (at * size) / latin.unitsPerEm, y, size))
        .map((path) => path.commands.map(commandData).join(''))
        .join(''),
    missing: (text) =>
      [...text.normalize('NFC')].filter((character) => glyphOf(character).index === NOT_DEFINED),
  }
}
