/** Dates in running text: `15/11/2024`, `15 tháng 11 năm 2024`, `15/11`, or with blanks for what is unknown. */
import { isUsableDay } from '#src/domain/calendar'
import {
  isCertainlyBefore,
  parsePartialDate,
  yearOf,
  type PartialDate,
} from '#src/domain/partialDate'

/** Source of a pattern with three groups: day, month and perhaps the year. */
export const DATE =
  '(\\d{1,2})(?: ?[/.-] ?| tháng )(\\d{1,2})(?:(?: ?[/.-] ?|,? năm )(\\d{4}))?(?![\\d/])'

const two = (digits: string | number): string => String(digits).padStart(2, '0')

/** The day of three numbers, or null for a 30 February or a year that nobody means. */
export function dayFrom(year: number, month: string | number, day: string | number): string | null {
  const value = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return isUsableDay(value) ? value : null
}

/** As much of a date as is written; nothing without a year. */
export function partialDate(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): PartialDate | null {
  if (!year) return null
  const toDay = day && month ? parsePartialDate(`${year}-${two(month)}-${two(day)}`) : null
  return (
    toDay ?? (month ? parsePartialDate(`${year}-${two(month)}`) : null) ?? parsePartialDate(year)
  )
}

/** Blanks to fill in by hand: dots, underscores, an ellipsis. */
const BLANKS = /[.…_ ]+/g
const LONG_DATE = /ngày ?(\d{1,2})? ?tháng ?(\d{1,2})? ?năm ?(\d{4})?(?!\d)/iu
const SHORT_DATE = new RegExp(`ngày ?${DATE}`, 'iu')

/** Reads "ngày 31 tháng 01 năm 2024" with any part left blank, or "ngày 31/01/2024". */
export function readDate(text: string): PartialDate | null {
  const filled = text.slice(0, 120).replace(BLANKS, ' ')
  const match = LONG_DATE.exec(filled) ?? SHORT_DATE.exec(filled)
  return match && partialDate(match[1], match[2], match[3])
}

/**
 * A day whose year is not written is taken in the dispatch's year, or in the next where that would
 * lie before the dispatch: in December, "trước ngày 15/01" is next January.
 */
export function inferDay(month: string, day: string, issuedOn: PartialDate | null): string | null {
  if (!issuedOn) return null
  const year = yearOf(issuedOn)
  const sameYear = dayFrom(year, month, day)
  if (!sameYear || !isCertainlyBefore({ value: sameYear, precision: 'day' }, issuedOn))
    return sameYear
  return dayFrom(year + 1, month, day)
}
