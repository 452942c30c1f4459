/** Vietnam days and windows in the words of people. */
import { daysIn, windowFault, type DayWindow } from '../calendar'

const WEEKDAYS = [
  ...['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
] as const

/** 0 is Sunday. A day has its weekday whatever zone the machine stands in. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** `20/11/2026` */
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
