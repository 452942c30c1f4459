/**
 * The letters that a page uses as a font inside the file (Type 3): the words can be searched, copied
 * and read aloud, and look the same without any font installed.
 */
import type { Typeface } from '../../infographic/typeface'
import { boxOf, pdfPath } from './outline'

const UNITS = 1000

export interface PageFont {
  /** Width of a line at a size, in points. */
  measure(text: string, size: number): number
  /** The line as the operand of `TJ`, kerned; remembers its letters. */
  show(text: string): string
  /** The font's dictionary; `add` stores an object and gives its reference. */
  write(add: (body: string, stream?: string) => string): string
}

export function pageFont(face: Typeface): PageFont {
  const letters: string[] = []
  const width = (text: string) => face.measure(text, UNITS)
  const codeOf = (letter: string): string => {
    if (!letters.includes(letter)) letters.push(letter)
    return hex(letters.indexOf(letter) + 1, 2)
  }
  return {
    measure: (text, size) => face.measure(text, size),
    show: (text) => {
      const parts = [...text.normalize('NFC')].map((letter, index, all) => {
        const next = all[index + 1]
        const kern = next === undefined ? 0 : width(letter + next) - width(letter) - width(next)
        return `<${codeOf(letter)}>${kern ? Math.round(-kern) : ''}`
      })
      return `[${parts.join('')}]`
    },
    write: (add) => {
      const glyphs = letters.map((letter) => {
        const outline = face.outline(letter, 0, 0, UNITS)
        // Tight: readers tell lines apart by the boxes of their letters.
        const box = boxOf(outline).map(Math.round).join(' ')
        return add('', `${Math.round(width(letter))} 0 ${box} d1\n${pdfPath(outline)}f`)
      })
      const names = glyphs.map((_, index) => `/g${index + 1}`)
      return add(
        `/Type /Font /Subtype /Type3 /FontBBox [0 -250 1000 950] /FontMatrix [0.001 0 0 0.001 0 0] ` +
          `/CharProcs << ${glyphs.map((glyph, index) => `${names[index]} ${glyph}`).join(' ')} >> ` +
          `/Encoding << /Type /Encoding /Differences [1 ${names.join(' ')}] >> ` +
          `/FirstChar 1 /LastChar ${letters.length} /Resources << >> ` +
          `/Widths [${letters.map((letter) => Math.round(width(letter))).join(' ')}] ` +
          `/ToUnicode ${add('', toUnicode(letters))}`,
      )
    },
  }
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')

function toUnicode(letters: readonly string[]): string {
  const rows = letters.map((letter, index) => {
    const units = letter.split('').map((unit) => hex(unit.charCodeAt(0), 4))
    return `<${hex(index + 1, 2)}> <${units.join('')}>`
  })
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Letters def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange',
    // A block holds at most 100 rows.
    ...chunks(rows, 100).map((part) => `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size)
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size))
}
