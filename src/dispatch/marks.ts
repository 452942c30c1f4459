/** List marks and the level that each style of mark stands on. */

export type MarkStyle = 'article' | 'part' | 'number' | 'letter' | 'dash' | 'plus'

export interface Mark {
  style: MarkStyle
  /** Smaller is nearer to the root; `2.1` is deeper than `2`. */
  rank: number
  label: string
}

export interface MarkedLine {
  mark: Mark | null
  text: string
}

const PATTERNS: readonly [style: MarkStyle, rank: number, pattern: RegExp][] = [
  ['article', 0, /^Điều (\d{1,3})[.:] ?/iu],
  ['part', 1, /^(?!V ?\/ ?v )(?:phần )?([IVX]{1,5}|[A-E])[.)/:] ?(?=[\p{L}“"])/u],
  // Party documents: "I- MỤC ĐÍCH".
  ['part', 1, /^([IVX]{1,5}) ?[-–] ?(?=\p{Lu})/u],
  [
    'number',
    2,
    /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)/:] ?(?=[\p{L}“"(]|(?<=[.)] )\d{1,3}(?:%| \p{L}))/u,
  ],
  // Behind a slash or before a dash three figures are the number of a document.
  ['number', 2, /^(\d{3}(?:\.\d{1,3}){0,3})[.)] ?(?=[\p{L}“"(])/u],
  ['number', 2, /^(\d{1,2}(?:\.\d{1,2}){1,3}) (?=\p{Lu})/u],
  ['number', 2, /^(\d{1,2}) ?[-–] ?(?=\p{Lu}\p{Ll})/u],
  ['letter', 6, /^([a-zđ])[.)/] ?(?=[\p{L}\d“"(])/u],
  ['dash', 7, /^([-–—•*▪●■◦]) ?(?=[\p{L}\d“"(])/u],
  ['plus', 8, /^(\+) ?(?=[\p{L}\d“"(])/u],
]

/** Splits a line into its list mark and its text. */
export function readMark(line: string): MarkedLine {
  for (const [style, rank, pattern] of PATTERNS) {
    const match = pattern.exec(line)
    const label = match?.[1]
    if (!match || !label) continue
    const depth = style === 'number' ? label.split('.').length - 1 : 0
    return { mark: { style, rank: rank + depth, label }, text: line.slice(match[0].length).trim() }
  }
  return { mark: null, text: line }
}

/** Three figures before a point may be a hotline that the margin tore off: they count where 99 stands above. */
const LARGEST_SURE = 99

/** Whether a mark's number goes on from `last`, the greatest number so far. */
export function countsOn({ style, label }: Mark, last: number): boolean {
  if (style !== 'number') return true
  const number = Number.parseInt(label, 10)
  return number <= LARGEST_SURE || number === last || number === last + 1
}

/** Dashes, dots and pluses: marks that carry no number. */
export function isBullet(mark: Mark | null): boolean {
  return mark?.style === 'dash' || mark?.style === 'plus'
}
