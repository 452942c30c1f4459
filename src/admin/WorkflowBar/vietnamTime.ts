/** What a `datetime-local` field holds, always read as Vietnam time: never in the browser's zone. */
import { dayOf, isDay } from '#src/domain/calendar'
import { clockTime, dayDigits } from '#src/domain/days/dayWords'

const LOCAL_PATTERN = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(:[0-5]\d(\.\d{1,3})?)?$/

/** `2026-11-20T08:00` as `2026-11-20T08:00:00+07:00`; null when it is not a moment. */
export function vietnamMoment(local: string): string | null {
  const [, day, hours, minutes] = LOCAL_PATTERN.exec(local) ?? []
  if (day === undefined || !isDay(day)) return null
  return `${day}T${hours}:${minutes}:00+07:00`
}

/** An ISO moment in any zone as `08:00 ngày 20/11/2026`, the time in Vietnam. */
export function vietnamWords(moment: string): string {
  const instant = Date.parse(moment)
  return `${clockTime(instant)} ngày ${dayDigits(dayOf(instant))}`
}
