/** Days and instants around `today`, the Vietnam day on which the demonstration is loaded. */
import { addDays, DAY_MS, startOfDay, type DayWindow } from '../domain/calendar'

const HOUR_MS = 60 * 60 * 1000

/** From so many days after today to so many; null is an open end. */
export function span(today: string, from: number, to: number | null): DayWindow {
  return { startDay: addDays(today, from), endDay: to === null ? null : addDays(today, to) }
}

/** A full hour of a day in Vietnam, days counted from today. */
export function hourOf(today: string, days: number, hour: number): string {
  return new Date(startOfDay(today) + days * DAY_MS + hour * HOUR_MS).toISOString()
}
