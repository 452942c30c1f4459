import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar'
import { partialDateDigits, readTypedPartialDate } from './typedPartialDate'

describe('a date that is known in part', () => {
  it.each([
    ['15/11/2024', '2024-11-15'],
    ['ngày 5 tháng 1 năm 2024', '2024-01-05'],
    ['2024-11-15', '2024-11-15'],
    ['11/2024', '2024-11'],
    ['1/2024', '2024-01'],
    ['Tháng 11 năm 2024', '2024-11'],
    ['2024-11', '2024-11'],
    ['2024', '2024'],
    ['năm 2024', '2024'],
  ])('is typed %j and known as %s', (text, value) => {
    expect(readTypedPartialDate(text)).toBe(value)
  })

  it.each(['', '15/11', '31/11/2024', '13/2024', 'tháng 11', 'cuối năm 2024', '15/11/24'])(
    'is never made up from %j',
    (text) => expect(readTypedPartialDate(text)).toBeNull(),
  )

  it('is read back as it is shown, to the day, the month or the year', () => {
    const aDay = fc.nat(90_000).map((count) => addDays('1920-01-01', count))
    fc.assert(
      fc.property(aDay, fc.constantFrom(4, 7, 10), (day, length) => {
        const value = day.slice(0, length)
        expect(readTypedPartialDate(partialDateDigits(value))).toBe(value)
      }),
    )
  })
})
