/** A window as the form holds it while it is being typed. */
import { isDay, isUsableDay, windowFault, type DayWindow } from '#src/domain/calendar'

export interface WindowRow {
  id: string
  startDay: string
  endDay: string
  yearInferred: boolean
}

/**
 * The end day is wanted but not given yet. The server refuses it as it refuses any text that is no
 * day, so that a window never stays open because somebody forgot its end.
 */
export const END_WANTED = ' '

export function hasOpenEnd(row: Pick<WindowRow, 'endDay'>): boolean {
  return row.endDay === ''
}

/** As the domain sees it: what is typed and not yet a day is a fault there. */
export function windowOf(row: WindowRow): DayWindow {
  return { startDay: row.startDay, endDay: hasOpenEnd(row) ? null : row.endDay }
}

export function endsFirst(row: WindowRow): boolean {
  return windowFault(windowOf(row)) === 'ends-before-it-starts'
}

/** What the server would refuse of a row as it stands now, by day. */
export function faultyDays(row: WindowRow): Record<'startDay' | 'endDay', boolean> {
  return {
    startDay: !isUsableDay(row.startDay),
    endDay: !hasOpenEnd(row) && (!isUsableDay(row.endDay) || endsFirst(row)),
  }
}

export type Confirmed = Partial<Record<'startDay' | 'endDay', boolean>>

/**
 * Whether the year still is what the reader of the dispatch made of it: until a person has given
 * every day of the window, each with its year.
 */
export function isYearInferred(row: WindowRow, confirmed: Confirmed): boolean {
  if (!row.yearInferred) return false
  const isStartGiven = confirmed.startDay === true && isDay(row.startDay)
  const isEndGiven = hasOpenEnd(row) || (confirmed.endDay === true && isDay(row.endDay))
  return !(isStartGiven && isEndGiven)
}
