/** Thời gian thực hiện: spans of Vietnam days in which something is to be done (design §4.3). */
import { addDays } from '#src/domain/calendar'
import { isCertainlyBefore, yearOf, type PartialDate } from '#src/domain/partialDate'
import { DATE, dayFrom, inferDay } from './dates'
import type { ReadWindow } from './reading'

const SHORT_DATE =
  '(\\d{1,2})(?:(?: ?[/.-] ?| tháng )(\\d{1,2}))?(?:(?: ?[/.-] ?|,? năm )(\\d{4}))?'
const HOUR = '(?:\\d{1,2} ?(?:giờ|h|g|:) ?(?:\\d{2})?(?: ?phút)?,? ?)?'
const TO = ` ?(?:đến|tới|cho đến|[-–])(?: hết| cuối)? ?${HOUR}(?:ngày )?`
const SPAN = new RegExp(`(?<!\\p{L})từ (?:hết )?${HOUR}(?:ngày )?${SHORT_DATE}${TO}${DATE}`, 'giu')
const UNTIL = new RegExp(
  `(?<!\\p{L})(?:từ nay|từ ngày (?:ban hành|ký)[^,;.\\d]{0,30})${TO}${DATE}`,
  'giu',
)
const OPEN = new RegExp(
  `(?<!\\p{L})(?:kể từ ngày ${DATE}|từ ngày ${DATE}(?= trở đi| cho đến khi))`,
  'giu',
)
const MONTH_YEAR = '(\\d{1,2})(?:(?: ?/ ?| năm )(\\d{4}))?(?![\\d/])'
const MONTHS = new RegExp(
  `(?<!\\p{L})từ tháng ${MONTH_YEAR} (?:đến|tới)(?: hết| cuối)? tháng ${MONTH_YEAR}`,
  'giu',
)
const MONTH = new RegExp(`(?<!\\p{L})trong (?:cả )?tháng ${MONTH_YEAR}`, 'giu')
const QUARTER =
  /(?<!\p{L})(?:(?:trong|vào|xong) quý (IV|I{1,3}|[1-4])(?![\p{L}\d]| ?\/| năm \d)|(?<!(?:kết quả|báo cáo|số liệu|tình hình) )quý (IV|I{1,3}|[1-4])(?: ?\/ ?| năm )(\d{4}))(?!\d)/giu
const YEAR = /(?<!\p{L})trong (?:cả )?năm (\d{4})(?!\d)/giu
const UNTIL_YEAR =
  /(?<!\p{L})(?:từ nay|(?:thời gian|thực hiện|kéo dài|duy trì)[^.;,\d]{0,30}) (?:đến|tới|cho đến)(?: hết| cuối)? năm (\d{4})(?!\d)/giu
const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 }

type Groups = readonly (string | undefined)[]
type Reader = (groups: Groups, issuedOn: PartialDate | null) => ReadWindow | null

const READERS: readonly [RegExp, Reader][] = [
  [SPAN, readSpan],
  [UNTIL, readUntil],
  [OPEN, readOpen],
  [MONTHS, readMonths],
  [MONTH, (groups, issuedOn) => readMonths([...groups, ...groups], issuedOn)],
  [QUARTER, readQuarter],
  [YEAR, ([year = '']) => between(`${year}-01-01`, `${year}-12-31`, false)],
  [UNTIL_YEAR, ([year = ''], issuedOn) => fromIssue(issuedOn, `${year}-12-31`, false)],
]

export interface WindowsRead {
  windows: ReadWindow[]
  /** The words of each window, in the same order. */
  words: string[]
  /** A span stands in the text, but its days could not be made sure of. */
  hasUnreadable: boolean
}

/** Every window of a text, in the order of their beginnings in it. */
export function windowsIn(text: string, issuedOn: PartialDate | null): WindowsRead {
  const found = READERS.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].filter(isOrdered).map((match) => ({
      index: match.index,
      words: match[0],
      window: orderly(read(match.slice(1), issuedOn)),
    })),
  ).sort((left, right) => left.index - right.index)
  const sure = found.flatMap(({ window, words }) => (window ? [{ window, words }] : []))
  return {
    windows: sure.map(({ window }) => window),
    words: sure.map(({ words }) => words),
    hasUnreadable: sure.length < found.length,
  }
}

const IN_FORCE_FROM = /hiệu lực(?: thi hành)?,? (?:kể )?$/iu

/** Not the day of coming into force, nor words that are quoted to be changed. */
function isOrdered({ input = '', index = 0 }: RegExpMatchArray): boolean {
  const before = input.slice(0, index)
  return (
    !IN_FORCE_FROM.test(before.slice(-90)) && before.lastIndexOf('“') <= before.lastIndexOf('”')
  )
}

function orderly(window: ReadWindow | null): ReadWindow | null {
  if (!window || (window.endDay !== null && window.endDay < window.startDay)) return null
  return window
}

function readSpan(groups: Groups, issuedOn: PartialDate | null): ReadWindow | null {
  const [startDate = '', startMonth, startYear, endDate = '', endMonth = '', endYear] = groups
  const month = startMonth ?? endMonth
  if (startYear) {
    const year = Number(startYear)
    const startDay = dayFrom(year, month, startDate)
    return between(startDay, endAfter(startDay, endMonth, endDate, endYear), !endYear)
  }
  if (endYear) {
    const endDay = dayFrom(Number(endYear), endMonth, endDate)
    return between(startBefore(endDay, month, startDate), endDay, false)
  }
  const endDay = inferDay(endMonth, endDate, issuedOn)
  return between(startBefore(endDay, month, startDate), endDay, true)
}

function endAfter(
  startDay: string | null,
  month: string,
  day: string,
  year?: string,
): string | null {
  if (!startDay) return null
  const startYear = Number(startDay.slice(0, 4))
  if (year) return dayFrom(Number(year), month, day)
  const sameYear = dayFrom(startYear, month, day)
  return sameYear && sameYear < startDay ? dayFrom(startYear + 1, month, day) : sameYear
}

/** "từ ngày 20/12 đến ngày 10/01/2025" begins in 2024. */
function startBefore(endDay: string | null, month: string, day: string): string | null {
  if (!endDay) return null
  const endYear = Number(endDay.slice(0, 4))
  const sameYear = dayFrom(endYear, month, day)
  return sameYear && sameYear > endDay ? dayFrom(endYear - 1, month, day) : sameYear
}

function between(startDay: string | null, endDay: string | null, yearInferred: boolean) {
  return startDay && endDay ? { startDay, endDay, yearInferred } : null
}

/** "từ nay" is the day of issue, where that day is known. */
function readUntil([day = '', month = '', year]: Groups, issuedOn: PartialDate | null) {
  const endDay = year ? dayFrom(Number(year), month, day) : inferDay(month, day, issuedOn)
  return fromIssue(issuedOn, endDay, !year)
}

function fromIssue(issuedOn: PartialDate | null, endDay: string | null, yearInferred: boolean) {
  return issuedOn?.precision === 'day' ? between(issuedOn.value, endDay, yearInferred) : null
}

function readOpen(groups: Groups, issuedOn: PartialDate | null): ReadWindow | null {
  const [day = '', month = '', year] = groups.filter((_, index) =>
    groups[0] === undefined ? index > 2 : index < 3,
  )
  const startDay = year ? dayFrom(Number(year), month, day) : inferDay(month, day, issuedOn)
  return startDay === null ? null : { startDay, endDay: null, yearInferred: !year }
}

function readMonths(groups: Groups, issuedOn: PartialDate | null): ReadWindow | null {
  const [first = '', firstYear, last = '', lastYear] = groups
  const written = lastYear ?? firstYear
  if (!written && !issuedOn) return null
  const endYear = written ? Number(written) : yearOfMonth(last, issuedOn)
  const turnsYear = Number(first) > Number(last)
  const startYear = firstYear ? Number(firstYear) : turnsYear ? endYear - 1 : endYear
  return between(dayFrom(startYear, first, 1), lastDayOf(endYear, Number(last)), !written)
}

function yearOfMonth(month: string, issuedOn: PartialDate | null): number {
  const year = issuedOn ? yearOf(issuedOn) : 0
  const value = `${year}-${month.padStart(2, '0')}`
  const isOver = issuedOn !== null && isCertainlyBefore({ value, precision: 'month' }, issuedOn)
  return isOver ? year + 1 : year
}

function lastDayOf(year: number, month: number): string | null {
  const next = month === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, month + 1, 1)
  return next && addDays(next, -1)
}

function readQuarter([bare, dated, year]: Groups, issuedOn: PartialDate | null): ReadWindow | null {
  const name = bare ?? dated ?? ''
  const quarter = QUARTERS[name.toUpperCase()] ?? Number(name)
  if (!year && !issuedOn) return null
  const of = year ? Number(year) : yearOfMonth(String(quarter * 3), issuedOn)
  return between(dayFrom(of, quarter * 3 - 2, 1), lastDayOf(of, quarter * 3), !year)
}
