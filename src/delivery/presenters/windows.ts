import { instantsOf, type DayWindow } from '#src/domain/calendar'

export interface PublicWindow {
  startDay: string
  endDay: string | null
}

/** Windows that have begun, the earliest first, each once. What is still to come is nobody's to know. */
export function begunWindows(windows: readonly DayWindow[], instant: number): PublicWindow[] {
  const begun = new Map<string, PublicWindow>()
  for (const window of windows) {
    if (instantsOf(window).opensAt > instant) continue
    const { startDay, endDay } = window
    begun.set(`${startDay}/${endDay ?? ''}`, { startDay, endDay })
  }
  return [...begun.keys()].sort().flatMap((key) => begun.get(key) ?? [])
}
