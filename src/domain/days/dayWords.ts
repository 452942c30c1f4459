/** Vietnam days and windows in the words of people. */
import { dayOf, daysIn, startOfDay, windowFault, type DayWindow } from '../calendar'

const WEEKDAYS = [
  ...['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
] as const

/** 0 is Sunday. A day has its weekday whatever zone the machine stands in. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** `20/11/2026`; of what is known to the month or the year `11/2026`, `2026`. */
export function dayDigits(day: string): string {
  return day.split('-').reverse().join('/')
}

/** `20/11`, where the year goes without saying. */
export function dayAndMonth(day: string): string {
  return dayDigits(day).slice(0, 5)
}

/** `thứ Sáu 20/11/2026` */
export function dayInWords(day: string): string {
  return `${WEEKDAYS[weekdayOf(day)]} ${dayDigits(day)}`
}

/** `20/11–30/11/2026`; the year of the first day is left out where it is that of the last. */
export function windowDigits({ startDay, endDay }: DayWindow): string {
  if (endDay === null) return `từ ${dayDigits(startDay)}`
  if (startDay === endDay) return dayDigits(startDay)
  const isSameYear = startDay.slice(0, 4) === endDay.slice(0, 4)
  return `${isSameYear ? dayAndMonth(startDay) : dayDigits(startDay)}–${dayDigits(endDay)}`
}

/** Exactly when a window opens and closes; null while its days are not both known. */
export function windowSentence(window: DayWindow): string | null {
  if (windowFault(window) !== null) return null
  const opens = `Mở lúc 0 giờ ${dayInWords(window.startDay)}`
  if (window.endDay === null) return `${opens}, chưa có ngày đóng, giờ Việt Nam.`
  const closes = `đóng lúc 24 giờ ${dayInWords(window.endDay)}`
  return `${opens}, ${closes} – ${daysIn(window)} ngày, giờ Việt Nam.`
}

const MINUTE_MS = 60_000

/** When something opens: `0 giờ thứ Sáu 20/11/2026`, or `08:30 thứ Sáu 20/11/2026`. */
export function openingWords(opensAt: number): string {
  const day = dayOf(opensAt)
  const isMidnight = clockTime(opensAt) === '00:00'
  return `${isMidnight ? '0 giờ' : clockTime(opensAt)} ${dayInWords(day)}`
}

/** When something closes, named by the day that it ends: `24 giờ thứ Hai 30/11/2026`. */
export function closingWords(closesAt: number): string {
  const isMidnight = closesAt === startOfDay(dayOf(closesAt))
  return isMidnight ? `24 giờ ${dayInWords(dayOf(closesAt - 1))}` : openingWords(closesAt)
}

/** The time of day in Vietnam, `08:30`. */
export function clockTime(instant: number): string {
  const minutes = Math.floor((instant - startOfDay(dayOf(instant))) / MINUTE_MS)
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
