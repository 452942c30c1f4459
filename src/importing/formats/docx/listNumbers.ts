/** The numbers that Word writes before paragraphs of its lists: they stand nowhere in the text. */
import type { ListFormats, ListLevel } from './listFormats'

const LAST_LEVEL = 8
const LONGEST_LABEL = 40
/** Marks that people type for a list; any other bullet is a dash here. */
const TYPED_BULLETS = new Set(['-', '–', '+', '*', '•'])
/** Numbers beyond are not written in letters or Roman by anybody. */
const SYMBOL_OFFSET = 0xf000
const LARGEST_ROMAN = 3999

export class ListNumbers {
  readonly #counts = new Map<string, number[]>()
  readonly #begun = new Set<string>()

  constructor(readonly formats: ListFormats) {}

  /** Counts one paragraph of the list; its label, or '' where the level shows none. */
  next(listId: string, level: number): string {
    const format = level >= 0 && level <= LAST_LEVEL ? this.formats.level(listId, level) : null
    if (!format) return ''
    const counts = this.#countsOf(listId)
    this.#restart(listId, level, counts)
    counts[level] = counts[level] === undefined ? format.start : counts[level] + 1
    this.#forgetDeeper(listId, level, counts)
    return format.format === 'bullet' ? bullet(format.text) : this.#label(listId, format, counts)
  }

  #countsOf(listId: string): number[] {
    const counter = this.formats.counterOf(listId)
    const counts = this.#counts.get(counter) ?? []
    this.#counts.set(counter, counts)
    return counts
  }

  #forgetDeeper(listId: string, level: number, counts: number[]): void {
    for (let deeper = level + 1; deeper < counts.length; deeper += 1) {
      const after = this.formats.level(listId, deeper)?.restartsAfter
      if (after === undefined || level < after) delete counts[deeper]
    }
  }

  /** The first paragraph of a list at a level with a start of its own. */
  #restart(listId: string, level: number, counts: number[]): void {
    const key = `${listId} ${level}`
    if (this.#begun.has(key)) return
    this.#begun.add(key)
    const start = this.formats.restart(listId, level)
    if (start !== null) counts[level] = start - 1
  }

  #label(listId: string, { text, isLegal }: ListLevel, counts: readonly number[]): string {
    return text
      .slice(0, LONGEST_LABEL)
      .replace(/%([1-9])/g, (_, digit: string) => {
        const level = Number(digit) - 1
        const format = this.formats.level(listId, level)
        const count = counts[level] ?? format?.start ?? 1
        return isLegal ? String(count) : formatted(count, format?.format ?? 'decimal')
      })
      .trim()
  }
}

function bullet(text: string): string {
  // Fonts of symbols have the characters of ASCII at this distance.
  const mark = text.replace(/[\uF020-\uF07E]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - SYMBOL_OFFSET),
  )
  if (mark.trim() === '') return ''
  return TYPED_BULLETS.has(mark.trim()) ? mark.trim() : '-'
}

function formatted(count: number, format: string): string {
  if (format === 'none') return ''
  if (format === 'decimalZero') return String(count).padStart(2, '0')
  if (format === 'lowerLetter') return letters(count)
  if (format === 'upperLetter') return letters(count).toUpperCase()
  if (format === 'lowerRoman') return roman(count).toLowerCase()
  return format === 'upperRoman' ? roman(count) : String(count)
}

/** a … z, then aa, bb, as Word goes on. */
function letters(count: number): string {
  if (count < 1) return ''
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((count - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(count / 26), LONGEST_LABEL))
}

const ROMAN: readonly [value: number, sign: string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(count: number): string {
  if (count < 1 || count > LARGEST_ROMAN) return String(count)
  let rest = count
  let result = ''
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      result += sign
      rest -= value
    }
  }
  return result
}
