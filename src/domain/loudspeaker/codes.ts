/** Codes of capitals and digits ("PA05", "A4", "QL1A", "5G"): said letter by letter, digit by digit. */
import { spelled } from './abbreviations'
import { digitsInWords, numberInWords } from './numerals'

/** Of roads the number is said as one. */
const ROADS: Readonly<Record<string, string>> = {
  QL: 'quốc lộ',
  TL: 'tỉnh lộ',
  ĐT: 'đường tỉnh',
  HL: 'hương lộ',
  ĐH: 'đường huyện',
}

/** Capitals and digits in one word, both of them in it. */
export const CODE =
  /(?<![\p{L}\d])(?:\d{1,3}(?=[A-ZĐ])|(?=[A-ZĐ]{1,6}\d))[A-ZĐ\d]{1,20}(?![\p{L}\d])/gu

/** `PA05` → "pê a không năm"; `QL51` → "quốc lộ năm mươi mốt"; `10A1` → "mười a một". */
export function codeInWords(code: string): string {
  const runs = code.normalize('NFC').match(/\d+|\D+/gu) ?? []
  const isRoad = ROADS[runs[0] ?? ''] !== undefined
  return runs.map((run, index) => runInWords(run, index, isRoad)).join(' ')
}

/** What a code begins with counts something: the fifth generation, the tenth form. */
function runInWords(run: string, index: number, isRoad: boolean): string {
  if (!/^\d/u.test(run)) return (index === 0 ? ROADS[run] : undefined) ?? spelled(run)
  const isNumber = (index === 0 || isRoad) && !run.startsWith('0')
  return isNumber ? numberInWords(Number(run)) : digitsInWords(run)
}
