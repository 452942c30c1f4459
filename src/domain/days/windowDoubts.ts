/** What is worth a second look about windows as typed. Warns, never blocks (design §4.1, §4.3). */
import { windowFault, type DayWindow } from '../calendar'

export type WindowDoubt =
  | { kind: 'over' }
  | { kind: 'begun' }
  /** Shares days with another window of the same document; `other` counts from 0. */
  | { kind: 'overlaps'; other: number; shared: DayWindow }
  | { kind: 'long'; days: number }

const LONGEST_DAYS = 366
const DAY_MS = 24 * 60 * 60 * 1000

/** The doubts about each window, in the order of the windows. */
export function windowDoubts(windows: readonly DayWindow[], today: string): WindowDoubt[][] {
  return windows.map((window, index) =>
    windowFault(window) === null
      ? [...doubtsOfTime(window, today), ...overlapsOf(windows, index)]
      : [],
  )
}

function doubtsOfTime({ startDay, endDay }: DayWindow, today: string): WindowDoubt[] {
  const doubts: WindowDoubt[] = []
  if (endDay !== null && endDay < today) doubts.push({ kind: 'over' })
  else if (startDay < today) doubts.push({ kind: 'begun' })
  const days = endDay === null ? 0 : (Date.parse(endDay) - Date.parse(startDay)) / DAY_MS + 1
  if (days > LONGEST_DAYS) doubts.push({ kind: 'long', days })
  return doubts
}

function overlapsOf(windows: readonly DayWindow[], index: number): WindowDoubt[] {
  const window = windows[index]
  if (!window) return []
  return windows.flatMap((other, place) => {
    if (place === index || windowFault(other) !== null) return []
    const shared = sharedDays(window, other)
    return shared ? [{ kind: 'overlaps' as const, other: place, shared }] : []
  })
}

/** The days that two windows have in common, or null. */
export function sharedDays(left: DayWindow, right: DayWindow): DayWindow | null {
  const startDay = left.startDay > right.startDay ? left.startDay : right.startDay
  const endDay = earlierEnd(left.endDay, right.endDay)
  return endDay !== null && endDay < startDay ? null : { startDay, endDay }
}

function earlierEnd(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right
  return left < right ? left : right
}
