/** Dates as people here type them: 15/11/2024, 11/2024, 2024. */
import { dayDigits } from '#src/domain/days/dayWords'
import { readTypedPartialDate } from '#src/domain/days/typedPartialDate'
import { parsePartialDate, type PartialDate } from '#src/domain/partialDate'

/** `2024-11-15` → `15/11/2024`. */
export function shownDate(value: string | null): string {
  return value === null ? '' : dayDigits(value)
}

/** The value to send; what is no date goes as it was typed, and the server says what is wrong. */
export function sentDate(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return null
  return readTypedPartialDate(text) ?? text
}

/** What is typed, as far as it is known; null for what is no date. */
export function readTyped(typed: string): PartialDate | null {
  const value = readTypedPartialDate(typed)
  return value === null ? null : parsePartialDate(value)
}
