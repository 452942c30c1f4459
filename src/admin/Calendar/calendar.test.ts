import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantsOf, startOfDay } from '#src/domain/calendar'
import { barsOf, daysOf } from './bars'
import {
  calendarAddress,
  neighbour,
  OWN_AGENCIES,
  periodOf,
  readCalendarQuery,
  VIEWS,
  type CalendarQuery,
} from './calendarQuery'
import { spanWords } from './text'

const TODAY = '2026-11-25'
const PATH = '/admin/lich'
const plain = readCalendarQuery({}, TODAY)
const aDay = fc.nat(90_000).map((count) => addDays('1920-01-01', count))
const NOVEMBER = { fromDay: '2026-11-01', toDay: '2026-11-30' }

describe('the address of the calendar', () => {
  it('without anything shows this month and one’s own agencies', () => {
    expect(plain).toEqual({
      ...{ view: 'thang', day: TODAY, agency: OWN_AGENCIES, topic: null, state: null },
    })
    expect(calendarAddress(PATH, plain, TODAY)).toBe(PATH)
  })

  it.each([
    [{ ngay: '2026-02-30' }, 'day', TODAY],
    [{ ngay: '9999-12-31' }, 'day', TODAY],
    [{ xem: 'nam' }, 'view', 'thang'],
    [{ 'chu-de': 'la' }, 'topic', null],
    [{ 'trang-thai': 'deleted' }, 'state', null],
    [{ 'co-quan': '"><b>' }, 'agency', OWN_AGENCIES],
    [{ xem: ['tuan', 'quy'] }, 'view', 'tuan'],
  ] as const)('%j is read as %s %s', (params, name, value) => {
    expect(readCalendarQuery(params as never, TODAY)[name]).toBe(value)
  })

  it('says everything that was chosen', () => {
    const query: CalendarQuery = {
      ...{ view: 'tuan', day: '2026-12-01', agency: 'a-1', topic: 'lua-dao', state: 'draft' },
    }
    const search = new URL(calendarAddress(PATH, query, TODAY), 'http://studio').searchParams
    expect(readCalendarQuery(Object.fromEntries(search), TODAY)).toEqual(query)
  })
})

describe('the words for a span', () => {
  it('are found for the farthest days that may be stored', () => {
    const far = instantsOf({ startDay: '0001-01-01', endDay: '9999-12-31' })
    expect(spanWords(far)).toBe('Mở 0 giờ thứ Hai 01/01/0001, đóng 24:00 thứ Sáu 31/12/9999')
    expect(barsOf([far], NOVEMBER)).toMatchObject([{ isOpenBefore: true, isOpenAfter: true }])
  })
})

describe('a period of the calendar', () => {
  it.each([
    ['tuan', '2026-11-23', '2026-11-29'],
    ['thang', '2026-11-01', '2026-11-30'],
    ['quy', '2026-10-01', '2026-12-31'],
  ] as const)('%s around 25 November goes from %s to %s', (view, fromDay, toDay) => {
    expect(periodOf({ view, day: TODAY })).toEqual({ fromDay, toDay })
  })

  it('holds its day, and the next one begins on the day after its last', () => {
    fc.assert(
      fc.property(aDay, fc.constantFrom(...VIEWS), (day, view) => {
        const query = { ...plain, view, day }
        const { fromDay, toDay } = periodOf(query)
        expect(fromDay <= day && day <= toDay).toBe(true)
        expect(periodOf(neighbour(query, 1)).fromDay).toBe(addDays(toDay, 1))
        expect(periodOf(neighbour(query, -1)).toDay).toBe(addDays(fromDay, -1))
      }),
    )
  })
})

describe('a bar', () => {
  it.each([
    ['2026-11-20', '2026-11-30', { firstColumn: 20, columns: 11 }, false, false],
    ['2026-10-20', '2026-11-01', { firstColumn: 1, columns: 1 }, true, false],
    ['2026-11-30', '2026-12-02', { firstColumn: 30, columns: 1 }, false, true],
    ['2026-11-10', null, { firstColumn: 10, columns: 21 }, false, true],
  ])('from %s to the end of %s lies over its days', (startDay, endDay, place, before, after) => {
    expect(barsOf([instantsOf({ startDay, endDay })], NOVEMBER)).toEqual([
      { ...place, isOpenBefore: before, isOpenAfter: after },
    ])
  })

  it('begins on the day on which a release in the middle of it takes effect', () => {
    const span = { opensAt: startOfDay('2026-11-20') + 9 * 3_600_000, closesAt: Infinity }
    expect(barsOf([span], NOVEMBER)[0]?.firstColumn).toBe(20)
  })

  it.each([
    ['2026-10-01', '2026-10-31'],
    ['2026-12-01', null],
  ])('is not drawn for %s to %s', (startDay, endDay) => {
    expect(barsOf([instantsOf({ startDay, endDay })], NOVEMBER)).toEqual([])
  })

  it('never leaves the period', () => {
    fc.assert(
      fc.property(aDay, aDay, fc.nat(200), (day, startDay, length) => {
        const period = periodOf({ view: 'thang', day })
        const span = instantsOf({ startDay, endDay: addDays(startDay, length) })
        for (const { firstColumn, columns } of barsOf([span], period)) {
          expect(firstColumn).toBeGreaterThanOrEqual(1)
          expect(columns).toBeGreaterThanOrEqual(1)
          expect(firstColumn + columns - 1).toBeLessThanOrEqual(daysOf(period).length)
        }
      }),
    )
  })
})
