/** Days as people write them in Vietnam. */
import { daysIn, type DayWindow } from './calendar'
import type { PartialDate } from './partialDate'

/** `2024-11-20` → `20/11/2024`, `2024-11` → `11/2024`. */
export function dayInDigits(day: string): string {
  return day.split('-').reverse().join('/')
}

/** "ngày 20/11/2024", "tháng 11/2024" or "năm 2024": never more than is known. */
export function partialDateInWords({ value, precision }: PartialDate): string {
  const lead = { day: 'ngày', month: 'tháng', year: 'năm' }[precision]
  return `${lead} ${dayInDigits(value)}`
}

/** "Từ 20/11/2024 đến hết 30/11/2024 (11 ngày)". */
export function windowInWords(window: DayWindow): string {
  const start = dayInDigits(window.startDay)
  if (window.endDay === null) return `Từ ${start}, chưa có ngày kết thúc`
  if (window.endDay === window.startDay) return `Trong ngày ${start}`
  return `Từ ${start} đến hết ${dayInDigits(window.endDay)} (${daysIn(window)} ngày)`
}
