/** A month as a calendar shows it: whole weeks from Monday, and where the keys lead (WAI-ARIA date grid). */
import { addDays } from '../calendar'
import { weekdayOf } from './dayWords'

/** `2026-11` */
export type Month = string

export function monthOf(day: string): Month {
  return day.slice(0, 7)
}

export function addMonths(month: Month, count: number): Month {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const months = year * 12 + (number - 1) + count
  const two = String((months % 12) + 1).padStart(2, '0')
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${two}`
}

export function firstDayOf(month: Month): string {
  return `${month}-01`
}

export function lastDayOf(month: Month): string {
  return addDays(firstDayOf(addMonths(month, 1)), -1)
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7))
}

/** The weeks that a month touches, each of seven days from Monday. */
export function weeksOf(month: Month): string[][] {
  const weeks: string[][] = []
  for (
    let monday = mondayOf(firstDayOf(month));
    monthOf(monday) <= month;
    monday = addDays(monday, 7)
  ) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)))
  }
  return weeks
}

/** The same day in another month, or its last where it has fewer days. */
export function inMonth(day: string, month: Month): string {
  const last = lastDayOf(month)
  const wanted = month + day.slice(7)
  return wanted < last ? wanted : last
}

/** The day that a key leads to from another; null for keys that the grid does not know. */
export function dayAfterKey(day: string, key: string, isShifted = false): string | null {
  const monday = mondayOf(day)
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return monday
    case 'End':
      return addDays(monday, 6)
    case 'PageUp':
      return inMonth(day, addMonths(monthOf(day), isShifted ? -12 : -1))
    case 'PageDown':
      return inMonth(day, addMonths(monthOf(day), isShifted ? 12 : 1))
    default:
      return null
  }
}
