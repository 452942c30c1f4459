/** Dates as far as they are known, as people type them: "15/11/2024", "tháng 11 năm 2024", "2024". */
import { fold } from '../fold'
import { parsePartialDate } from '../partialDate'
import { dayDigits } from './dayWords'

const SEPARATOR = ' ?[/.-] ?'
const YEAR_END = `(?:${SEPARATOR}|,? nam )(\\d{4})$`
const DAY = new RegExp(`^(?:ngay |mung )*(\\d{1,2})(?:${SEPARATOR}| thang )(\\d{1,2})${YEAR_END}`)
const MONTH = new RegExp(`^(?:thang )?(\\d{1,2})${YEAR_END}`)
const YEAR = /^nam (\d{4})$/

/** The stored form `2024-11-15`, `2024-11` or `2024`; null for what is no such date. */
export function readTypedPartialDate(text: string): string | null {
  const words = fold(text).replace(/\s+/g, ' ').trim()
  const known = parsePartialDate(storedForm(words))
  return known?.value ?? null
}

function storedForm(words: string): string {
  const two = (digits = '') => digits.padStart(2, '0')
  const [, date, dayMonth, dayYear] = DAY.exec(words) ?? []
  if (date) return `${dayYear}-${two(dayMonth)}-${two(date)}`
  const [, month, monthYear] = MONTH.exec(words) ?? []
  if (month) return `${monthYear}-${two(month)}`
  return YEAR.exec(words)?.[1] ?? words
}

/** `15/11/2024`, `11/2024` or `2024`; what is no date is shown as it is. */
export function partialDateDigits(value: string): string {
  return parsePartialDate(value) ? dayDigits(value) : value
}
