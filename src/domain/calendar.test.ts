import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  DAY_MS,
  dayOf,
  daysIn,
  instantsOf,
  isDay,
  isUsableDay,
  isOpen,
  startOfDay,
  windowFault,
  type DayWindow,
} from './calendar'

const at = (iso: string) => Date.parse(iso)
const days = (startDay: string, endDay: string | null): DayWindow => ({ startDay, endDay })

describe('a calendar day', () => {
  it.each(['2024-11-20', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'is what %s says',
    (text) => expect(isDay(text)).toBe(true),
  )

  it.each([
    ...['2024-02-30', '2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-10'],
    ...['2024-11-00', '2024-11-32', '2024-11', '2024', '', '20/11/2024', '2024-1-2'],
    ...[' 2024-11-20', '2024-11-20 ', '2024-11-20T00:00:00Z', '02024-11-20', '２０２４-11-20'],
  ])('is not what %j says', (text) => expect(isDay(text)).toBe(false))
})

describe('a day that may be written into a document', () => {
  it.each(['1900-01-01', '2026-11-20', '2199-12-31'])('may be %s', (day) =>
    expect(isUsableDay(day)).toBe(true),
  )

  it.each(['0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31', '2026-02-30', ''])(
    'may not be %j',
    (day) => expect(isUsableDay(day)).toBe(false),
  )
})

describe('the day in Viet Nam', () => {
  it('is never later than the last one that can be written', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(addDays('9999-12-31', -1)).toBe('9999-12-30')
    expect(() => dayOf(Infinity)).toThrow(RangeError)
  })

  it('begins at 17:00 UTC of the day before', () => {
    expect(startOfDay('2024-11-20')).toBe(at('2024-11-19T17:00:00Z'))
  })

  it.each([
    ['just before midnight', '2024-11-19T16:59:59.999Z', '2024-11-19'],
    ['at midnight', '2024-11-19T17:00:00.000Z', '2024-11-20'],
    ['just after midnight', '2024-11-19T17:00:00.001Z', '2024-11-20'],
    ['before the year 1970', '1969-12-31T16:59:59.999Z', '1969-12-31'],
  ])('of an instant %s is read in its own time zone', (_when, instant, day) => {
    expect(dayOf(at(instant))).toBe(day)
  })

  it.each(['2024-02-30', '', 'hôm nay'])('has no beginning when it is %j', (text) => {
    expect(() => startOfDay(text)).toThrow(RangeError)
  })

  it('is always 24 hours long and holds every one of its instants', () => {
    const aDay = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1930-01-01', count))
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: DAY_MS - 1 }), (day, millisecond) => {
        expect(dayOf(startOfDay(day) + millisecond)).toBe(day)
        expect(startOfDay(addDays(day, 1)) - startOfDay(day)).toBe(DAY_MS)
      }),
    )
  })
})

describe('counting on from a day', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-11-20', 0, '2024-11-20'],
  ])('%s and %i days is %s', (day, count, expected) => expect(addDays(day, count)).toBe(expected))
})

describe('a window of days', () => {
  const campaign = days('2024-11-20', '2024-11-30')

  it('covers 20 to 30 November from the first midnight to the last', () => {
    expect(instantsOf(campaign)).toEqual({
      opensAt: at('2024-11-19T17:00:00Z'),
      closesAt: at('2024-11-30T17:00:00Z'),
    })
  })

  it.each([
    ['just before it opens', '2024-11-19T16:59:59.999Z', false],
    ['as it opens', '2024-11-19T17:00:00.000Z', true],
    ['just after it opens', '2024-11-19T17:00:00.001Z', true],
    ['in the last moment of the end day', '2024-11-30T16:59:59.999Z', true],
    ['as the end day is over', '2024-11-30T17:00:00.000Z', false],
    ['just after the end day is over', '2024-11-30T17:00:00.001Z', false],
  ])('is open or closed %s', (_when, instant, expected) => {
    expect(isOpen(campaign, at(instant))).toBe(expected)
  })

  it.each([
    ['of eleven days', campaign, 11],
    ['of a single day', days('2024-11-20', '2024-11-20'), 1],
    ['over a leap day', days('2024-02-28', '2024-03-01'), 3],
    ['without an end', days('2024-11-20', null), Infinity],
  ])('counts both end days: a window %s', (_which, window, count) => {
    expect(daysIn(window)).toBe(count)
  })

  it('never closes when its end is open', () => {
    const open = days('2024-11-20', null)
    expect(isOpen(open, startOfDay('2024-11-20') - 1)).toBe(false)
    expect(isOpen(open, startOfDay('2024-11-20'))).toBe(true)
    expect(isOpen(open, startOfDay('9999-12-31'))).toBe(true)
  })
})

describe('a window as typed', () => {
  it.each([
    [days('2024-11-20', '2024-11-19'), 'ends-before-it-starts'],
    [days('2024-11-20', '2024-11-20'), null],
    [days('2024-11-20', '2024-11-21'), null],
    [days('2024-11-20', null), null],
    [days('2024-11-31', null), 'start-not-a-day'],
    [days('', '2024-11-20'), 'start-not-a-day'],
    [days('2024-11-20', '2024-11-31'), 'end-not-a-day'],
    [days('2024-11-20', ''), 'end-not-a-day'],
    [days('2024-11-31', '2024-11-32'), 'start-not-a-day'],
  ])('%j has the fault %s', (window, fault) => expect(windowFault(window)).toBe(fault))
})
