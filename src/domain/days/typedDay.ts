/**
 * Days as people type them: "20/11/2026", "20 tháng 11", "hết tháng 11", "hôm nay". A year that is
 * not written is never made up: the two likeliest are offered.
 */
import { addDays, FIRST_DAY, isDay, LAST_DAY } from '../calendar'
import { fold } from '../fold'

/** Of a month, quarter or year that is typed as a whole, a window begins with its first day and ends with its last. */
export type Edge = 'start' | 'end'

export type TypedDay =
  | { kind: 'empty' }
  | { kind: 'day'; day: string }
  /** The same day in two years, the earlier one first. */
  | { kind: 'year-missing'; days: readonly [string, string] }
  /** Reads like a date, but there is no such day: 30/02, 31/11. */
  | { kind: 'no-such-day' }
  | { kind: 'unreadable' }

export interface Surroundings {
  /** The Vietnam day on which it is typed. */
  today: string
  edge: Edge
  /** The other day of the window, where it is known: the year lies close to it. */
  otherDay?: string | null
}

/** The day in a year, or null where that year has none. */
type DayOfYear = (year: number) => string | null

/** 29 February comes after eight years at the latest. */
const YEARS_APART = 9

const SEPARATOR = ' ?[/.-] ?'
const YEAR = `(?:(?:${SEPARATOR}|,? nam )(\\d{4}|\\d{2}))?`
const WORDS_BEFORE = /^(?:(?:tu|den|het|ke|toi|hom|ngay|mung)(?: |$))+(?=\d)/
const DAY_MONTH = new RegExp(`^(\\d{1,2})(?:${SEPARATOR}| thang )(\\d{1,2})${YEAR}$`)
const COMPACT = /^(\d{2})(\d{2})(\d{4})$/
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const WHOLE = '^(?:(?:den |toi )?(dau|het|cuoi) )?'
const MONTH = new RegExp(`${WHOLE}thang (\\d{1,2})(?:(?:${SEPARATOR}|,? nam )(\\d{4}))?$`)
const BARE_MONTH = new RegExp(`^(\\d{1,2})${SEPARATOR}(\\d{4})$`)
const QUARTER = new RegExp(`${WHOLE}quy (iv|i{1,3}|[1-4])(?:(?:${SEPARATOR}|,? nam )(\\d{4}))?$`)
const WHOLE_YEAR = new RegExp(`${WHOLE}(?:nam )?(\\d{4})$`)
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
/** A map: an object would also answer to `__proto__`. */
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['hom nay', 0],
  ['mai', 1],
  ['ngay mai', 1],
  ['ngay kia', 2],
])

const two = (digits: number) => String(digits).padStart(2, '0')

export function readTypedDay(text: string, around: Surroundings): TypedDay {
  const words = fold(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]$/, '')
  if (words === '') return { kind: 'empty' }
  const relative = RELATIVE.get(words)
  if (relative !== undefined) return { kind: 'day', day: addDays(around.today, relative) }
  const found = dayWritten(words.replace(WORDS_BEFORE, '')) ?? spanWritten(words, around)
  if (!found) return { kind: 'unreadable' }
  return found.year === null ? inLikelyYears(found.dayOf, around) : inYear(found.dayOf, found.year)
}

interface Written {
  dayOf: DayOfYear
  year: number | null
}

function dayWritten(words: string): Written | null {
  const [, isoYear, isoMonth, isoDate] = ISO.exec(words) ?? []
  if (isoYear) return { dayOf: dayOfYear(isoMonth, isoDate), year: Number(isoYear) }
  const [, date, month, year] = DAY_MONTH.exec(words) ?? COMPACT.exec(words) ?? []
  if (date === undefined) return null
  return { dayOf: dayOfYear(month, date), year: year ? wholeYear(year) : null }
}

function wholeYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function dayOfYear(month: string | number = '', date: string | number = ''): DayOfYear {
  return (year) => {
    const day = `${year}-${two(Number(month))}-${two(Number(date))}`
    return isDay(day) ? day : null
  }
}

/** A whole month, quarter or year. */
function spanWritten(words: string, around: Surroundings): Written | null {
  const [, monthEdge, month, monthYear] = MONTH.exec(words) ?? []
  if (month) return span(Number(month), Number(month), monthEdge, monthYear, around)
  const [, bareMonth, bareYear] = BARE_MONTH.exec(words) ?? []
  if (bareMonth) return span(Number(bareMonth), Number(bareMonth), undefined, bareYear, around)
  const [, quarterEdge, quarter, quarterYear] = QUARTER.exec(words) ?? []
  if (quarter) {
    const last = (ROMAN[quarter] ?? Number(quarter)) * 3
    return span(last - 2, last, quarterEdge, quarterYear, around)
  }
  const [, yearEdge, year] = WHOLE_YEAR.exec(words) ?? []
  return year ? span(1, 12, yearEdge, year, around) : null
}

function span(
  firstMonth: number,
  lastMonth: number,
  edge: string | undefined,
  year: string | undefined,
  around: Surroundings,
): Written {
  const isStart = edge === 'dau' || (edge === undefined && around.edge === 'start')
  const dayOf = isStart ? dayOfYear(firstMonth, 1) : lastDayOf(lastMonth)
  return { dayOf, year: year ? Number(year) : null }
}

function lastDayOf(month: number): DayOfYear {
  return (year) => {
    const next = month === 12 ? dayOfYear(1, 1)(year + 1) : dayOfYear(month + 1, 1)(year)
    return next && month >= 1 && month <= 12 ? addDays(next, -1) : null
  }
}

function inYear(dayOf: DayOfYear, year: number): TypedDay {
  const day = dayOf(year)
  return day === null || day < FIRST_DAY || day > LAST_DAY
    ? { kind: 'no-such-day' }
    : { kind: 'day', day }
}

/** After the beginning of the window, before its end, or the last and the next one from today. */
function inLikelyYears(dayOf: DayOfYear, { today, edge, otherDay }: Surroundings): TypedDay {
  const known = otherDay && isDay(otherDay) ? otherDay : null
  const near = known ?? today
  const year = Number(near.slice(0, 4))
  const days = Array.from({ length: 2 * YEARS_APART + 1 }, (_, index) =>
    dayOf(year - YEARS_APART + index),
  ).filter((day) => day !== null)
  const next = days.findIndex((day) => day >= near)
  const first = known ? (edge === 'end' ? next : lastUpTo(days, near) - 1) : next - 1
  const [earlier, later] = [days[first], days[first + 1]]
  return earlier && later
    ? { kind: 'year-missing', days: [earlier, later] }
    : { kind: 'no-such-day' }
}

function lastUpTo(days: readonly string[], near: string): number {
  return days.findLastIndex((day) => day <= near)
}
