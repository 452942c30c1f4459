/**
 * Vietnam calendar days and the instants they begin at.
 *
 * Days are strings `YYYY-MM-DD`, instants are milliseconds since the epoch (UTC).
 * Vietnam keeps UTC+7 all year, so a day is always 24 hours (design §4.3).
 */

export const DAY_MS = 24 * 60 * 60 * 1000
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000
const LAST_INSTANT = Date.parse('9999-12-31T23:59:59.999Z')
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/

/** A span of Vietnam days, the end day included; `endDay: null` is an open end. */
export interface DayWindow {
  startDay: string
  endDay: string | null
}

/** The half-open span of instants [opensAt, closesAt) that a window of days covers. */
export interface InstantSpan {
  opensAt: number
  closesAt: number
}

/** True for a real day of the calendar written `YYYY-MM-DD`; `2024-02-30` is not one. */
export function isDay(text: string): boolean {
  if (!DAY_PATTERN.test(text)) return false
  const instant = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text)
}

/** Days outside these are a slip of the pen: nobody plans or remembers that far. */
export const FIRST_DAY = '1900-01-01'
export const LAST_DAY = '2199-12-31'

/** True for a real day of the years 1900 to 2199, the ones that may be written into a document. */
export function isUsableDay(text: string): boolean {
  return isDay(text) && text >= FIRST_DAY && text <= LAST_DAY
}

/** The instant at which a Vietnam day begins. Throws a RangeError for what is not a day. */
export function startOfDay(day: string): number {
  const known = starts.get(day)
  if (known !== undefined) return known
  if (!isDay(day)) throw new RangeError(`not a calendar day: ${day}`)
  const start = Date.parse(`${day}T00:00:00Z`) - VIETNAM_OFFSET_MS
  if (starts.size >= DAYS_REMEMBERED) starts.clear()
  starts.set(day, start)
  return start
}

/** Visibility asks for the same few days millions of times, and reading a date is slow. */
const starts = new Map<string, number>()
const DAYS_REMEMBERED = 10_000

/**
 * The Vietnam day that an instant falls on, 9999-12-31 at the latest: years of five digits are not
 * written as days are. Throws a RangeError for what is no instant.
 */
export function dayOf(instant: number): string {
  if (!Number.isFinite(instant)) throw new RangeError(`not an instant: ${instant}`)
  return new Date(Math.min(instant + VIETNAM_OFFSET_MS, LAST_INSTANT)).toISOString().slice(0, 10)
}

export function addDays(day: string, days: number): string {
  return dayOf(startOfDay(day) + days * DAY_MS)
}

/** 20/11–30/11/2024 is [2024-11-19T17:00Z, 2024-11-30T17:00Z). An open end never closes. */
export function instantsOf(window: DayWindow): InstantSpan {
  return {
    opensAt: startOfDay(window.startDay),
    closesAt: window.endDay === null ? Infinity : startOfDay(window.endDay) + DAY_MS,
  }
}

export function isOpen(window: DayWindow, instant: number): boolean {
  const { opensAt, closesAt } = instantsOf(window)
  return opensAt <= instant && instant < closesAt
}

/** Days of a window, both ends counted; Infinity for an open end. */
export function daysIn(window: DayWindow): number {
  const { opensAt, closesAt } = instantsOf(window)
  return (closesAt - opensAt) / DAY_MS
}

export type WindowFault = 'start-not-a-day' | 'end-not-a-day' | 'ends-before-it-starts'

/** What is wrong with a window as typed, or null. */
export function windowFault(window: DayWindow): WindowFault | null {
  if (!isDay(window.startDay)) return 'start-not-a-day'
  if (window.endDay === null) return null
  if (!isDay(window.endDay)) return 'end-not-a-day'
  return window.endDay < window.startDay ? 'ends-before-it-starts' : null
}

/** Days between which something holds, both included; an unset one is open. */
export interface Validity {
  validFrom?: string | null
  validTo?: string | null
}

/** As `Validity`, with what is unset written as null. */
export interface DaySpan {
  validFrom: string | null
  validTo: string | null
}

/** The instants at which one of the spans begins, or is just over. */
export function spanBoundaries(spans: readonly DaySpan[]): number[] {
  return spans.flatMap(({ validFrom, validTo }) => [
    ...(validFrom === null ? [] : [startOfDay(validFrom)]),
    ...(validTo === null ? [] : [startOfDay(validTo) + DAY_MS]),
  ])
}

export function isValidOn({ validFrom, validTo }: Validity, day: string): boolean {
  return (validFrom || day) <= day && day <= (validTo || day)
}
