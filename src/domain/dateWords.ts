/** Days as people write them in Vietnam. */
import { daysIn, type DayWindow } from './calendar'
import { dayDigits } from './days/dayWords'
import type { PartialDate } from './partialDate'

/** "ngày 20/11/2024", "tháng 11/2024" or "năm 2024": never more than is known. */
export function partialDateInWords({ value, precision }: PartialDate): string {
  const lead = { day: 'ngày', month: 'tháng', year: 'năm' }[precision]
  return `${lead} ${dayDigits(value)}`
}

/** "Từ 20/11/2024 đến hết 30/11/2024 (11 ngày)". */
export function windowInWords(window: DayWindow): string {
  const start = dayDigits(window.startDay)
  if (window.endDay === null) return `Từ ${start}, chưa có ngày kết thúc`
  if (window.endDay === window.startDay) return `Trong ngày ${start}`
  return `Từ ${start} đến hết ${dayDigits(window.endDay)} (${daysIn(window)} ngày)`
}
