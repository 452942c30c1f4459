/**
 * How long an answer may be kept by others. Ages run to fixed ticks of the clock, whatever is
 * planned: an age that shrank towards a boundary would tell when something is about to happen. If a
 * boundary lies before the tick, the answer is not kept at all; one exactly on the tick is what the
 * age runs to anyway (windows open at midnight).
 */
export const LIST_TICK_MS = 30_000
export const ITEM_TICK_MS = 60_000

/** The longest age there is; a test holds both ticks to it. */
const AGES = Array.from({ length: ITEM_TICK_MS / 1000 + 1 }, (_, age) => `public, max-age=${age}`)
export const NOT_KEPT = 'no-store'

export interface Freshness {
  readonly tickMs: number
  /** No boundary of any record lies between the making of the answer and this instant. */
  readonly until: number
  /** The next boundary that matters to this answer, where that can be later than `until`. */
  readonly nextChange?: () => number
}

export function maxAgeSeconds(freshness: Freshness, now: number): number {
  const tick = (Math.floor(now / freshness.tickMs) + 1) * freshness.tickMs
  if (changesBefore(tick, freshness)) return 0
  return Math.floor((tick - now) / 1000)
}

function changesBefore(tick: number, { until, nextChange }: Freshness): boolean {
  if (until >= tick) return false
  return nextChange === undefined || nextChange() < tick
}

/** `null` stands for answers that nobody keeps. */
export function cacheControl(freshness: Freshness | null, now: number): string {
  return freshness === null ? NOT_KEPT : (AGES[maxAgeSeconds(freshness, now)] ?? NOT_KEPT)
}
