/** Spans of instants as bars over the days of a period. */
import { addDays, DAY_MS, dayOf, startOfDay, type InstantSpan } from '#src/domain/calendar'
import { common } from '#src/domain/publicSpans'
import type { PlanEntry } from '#src/studio/planning/planEntry'
import type { Period } from '#src/studio/planning/readPlan'

/** Columns count from 1; a bar that began earlier or goes on later has an open side. */
export interface Bar {
  firstColumn: number
  columns: number
  isOpenBefore: boolean
  isOpenAfter: boolean
}

export function daysOf({ fromDay, toDay }: Period): string[] {
  const count = Math.round((startOfDay(toDay) - startOfDay(fromDay)) / DAY_MS) + 1
  return Array.from({ length: count }, (_, index) => addDays(fromDay, index))
}

function instantsOfPeriod({ fromDay, toDay }: Period): InstantSpan {
  return { opensAt: startOfDay(fromDay), closesAt: startOfDay(addDays(toDay, 1)) }
}

export function barsOf(spans: readonly InstantSpan[], period: Period): Bar[] {
  const shown = instantsOfPeriod(period)
  return spans.flatMap((span) => {
    const part = common(span, shown)
    if (!part) return []
    const column = (instant: number) =>
      Math.floor((startOfDay(dayOf(instant)) - shown.opensAt) / DAY_MS) + 1
    const firstColumn = column(part.opensAt)
    return {
      firstColumn,
      columns: column(part.closesAt - 1) - firstColumn + 1,
      isOpenBefore: span.opensAt < shown.opensAt,
      isOpenAfter: span.closesAt > shown.closesAt,
    }
  })
}

/** Those that open first stand first; of two the one that closes first. */
export function inOrder(entries: readonly PlanEntry[], period: Period): PlanEntry[] {
  const shown = instantsOfPeriod(period)
  const first = (entry: PlanEntry) => entry.spans.find((span) => common(span, shown) !== null)
  return entries.toSorted(
    (left, right) =>
      (first(left)?.opensAt ?? 0) - (first(right)?.opensAt ?? 0) ||
      compare(first(left)?.closesAt, first(right)?.closesAt) ||
      left.title.localeCompare(right.title, 'vi'),
  )
}

/** Two open ends are alike; their difference would be no number. */
function compare(left = 0, right = 0): number {
  return left === right ? 0 : left - right
}
