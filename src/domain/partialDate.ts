/**
 * Dates as dispatches carry them: known to the day, the month or only the year (design §4.2).
 * What is not written is never made up.
 */
import { isDay } from './calendar'

export const DATE_PRECISIONS = ['day', 'month', 'year'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** `value` is `2024-11-15`, `2024-11` or `2024`, as `precision` says. */
export interface PartialDate {
  value: string
  precision: DatePrecision
}

const SHAPES: Record<DatePrecision, RegExp> = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  year: /^\d{4}$/,
}

/** Reads `2024`, `2024-11` or `2024-11-15`; null for anything else. */
export function parsePartialDate(value: string): PartialDate | null {
  const precision = DATE_PRECISIONS.find((candidate) => SHAPES[candidate].test(value))
  if (!precision || (precision === 'day' && !isDay(value))) return null
  return { value, precision }
}

/** The year of a partial date, as a number. */
export function yearOf(date: PartialDate): number {
  return Number(date.value.slice(0, 4))
}

/** True when two dates agree as far as both are known: `2024-11` agrees with `2024-11-15`. */
export function agrees(left: PartialDate, right: PartialDate): boolean {
  const length = Math.min(left.value.length, right.value.length)
  return left.value.slice(0, length) === right.value.slice(0, length)
}

/** True when `left` is before `right` whatever the unknown parts turn out to be. */
export function isCertainlyBefore(left: PartialDate, right: PartialDate): boolean {
  return !agrees(left, right) && left.value < right.value
}
