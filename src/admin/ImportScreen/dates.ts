/** Dates as people here type them: 15/11/2024, 11/2024, 2024. */
import { dayDigits } from '#src/domain/days/dayWords'
import { parsePartialDate, type PartialDate } from '#src/domain/partialDate'

/** `2024-11-15` → `15/11/2024`. */
export function shownDate(value: string | null): string {
  return value === null ? '' : dayDigits(value)
}

/** The value to send; what is no date goes as it was typed, and the server says what is wrong. */
export function sentDate(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return null
  return readTyped(text)?.value ?? text
}

export function readTyped(typed: string): PartialDate | null {
  const parts = typed.trim().split(/\s*[/.-]\s*/)
  const isYearFirst = parts.length > 1 && parts[0]?.length === 4
  const [year = '', ...rest] = isYearFirst ? parts : parts.reverse()
  return parsePartialDate([year, ...rest.map((part) => part.padStart(2, '0'))].join('-'))
}
