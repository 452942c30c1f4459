import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addDays, daysIn, isDay, type DayWindow } from '../calendar'
import {
  closingWords,
  dayDigits,
  dayInWords,
  openingWords,
  windowDigits,
  windowSentence,
} from './dayWords'
import { addMonths, dayAfterKey, inMonth, lastDayOf, mondayOf, monthOf, weeksOf } from './monthGrid'
import { readTypedDay, type Edge } from './typedDay'
import { sharedDays, windowDoubts } from './windowDoubts'

const TODAY = '2026-11-25'
const read = (text: string, edge: Edge = 'start', otherDay: string | null = null, today = TODAY) =>
  readTypedDay(text, { today, edge, otherDay })
const aDay = fc.integer({ min: 0, max: 100_000 }).map((count) => addDays('1910-01-01', count))
const days = (startDay: string, endDay: string | null): DayWindow => ({ startDay, endDay })

describe('a day as it is typed', () => {
  it.each([
    ['20/11/2026', '2026-11-20'],
    ['1/2/2026', '2026-02-01'],
    ['20-11-2026', '2026-11-20'],
    ['20.11.2026', '2026-11-20'],
    ['20 / 11 / 2026', '2026-11-20'],
    ['20/11/26', '2026-11-20'],
    ['20112026', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['ngày 20 tháng 11 năm 2026', '2026-11-20'],
    ['Ngày 20 Tháng 11, năm 2026.', '2026-11-20'],
    ['đến hết ngày 30/11/2026', '2026-11-30'],
    ['mùng 1 tháng 5 năm 2026', '2026-05-01'],
    ['hôm nay', '2026-11-25'],
    ['ngày mai', '2026-11-26'],
    ['hết tháng 11/2026', '2026-11-30'],
    ['HẾT THÁNG 2 NĂM 2028', '2028-02-29'],
    ['đến hết tháng 11 năm 2026', '2026-11-30'],
    ['het thang 11 nam 2026', '2026-11-30'],
    ['đầu tháng 11/2026', '2026-11-01'],
    ['hết quý IV năm 2026', '2026-12-31'],
    ['cuối quý 1/2027', '2027-03-31'],
    ['hết năm 2026', '2026-12-31'],
  ])('%j is %s', (text, day) => expect(read(text, 'end')).toEqual({ kind: 'day', day }))

  it.each([
    ['tháng 11/2026', '2026-11-01', '2026-11-30'],
    ['11/2026', '2026-11-01', '2026-11-30'],
    ['quý 2 năm 2026', '2026-04-01', '2026-06-30'],
    ['2026', '2026-01-01', '2026-12-31'],
  ])('%j opens on %s and closes on %s', (text, first, last) => {
    expect(read(text, 'start')).toEqual({ kind: 'day', day: first })
    expect(read(text, 'end')).toEqual({ kind: 'day', day: last })
  })

  it.each(['31/11/2026', '30/02', '29/02/2026', '0/11/2026', 'tháng 13/2026', '1/1/3026'])(
    '%j is no day of the calendar',
    (text) => expect(read(text)).toEqual({ kind: 'no-such-day' }),
  )

  it.each([
    'abc',
    '20',
    '20/11/2026 hoặc 21/11',
    '20/11/20266',
    'sau Tết',
    '11/',
    '//',
    '__proto__',
    'constructor',
  ])('%j is not read', (text) => expect(read(text)).toEqual({ kind: 'unreadable' }))

  it('is empty when nothing but spaces is there', () => {
    expect(read('  ')).toEqual({ kind: 'empty' })
  })

  it('is read back from every way of writing it', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const [year = '', month = '', date = ''] = day.split('-')
        const ways = [
          day,
          dayDigits(day),
          `${Number(date)}.${Number(month)}.${year}`,
          `ngày ${Number(date)} tháng ${Number(month)} năm ${year}`,
        ]
        for (const way of ways) expect(read(way)).toEqual({ kind: 'day', day })
      }),
    )
  })

  it('is never an error, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void read(text)))
  })
})

describe('a day without its year', () => {
  it.each([
    ['20/11', 'start', null, ['2026-11-20', '2027-11-20']],
    ['25/11', 'start', null, ['2025-11-25', '2026-11-25']],
    ['20/12', 'start', null, ['2025-12-20', '2026-12-20']],
    ['hết tháng 11', 'end', null, ['2025-11-30', '2026-11-30']],
    ['hết tháng 2', 'end', '2027-12-01', ['2028-02-29', '2029-02-28']],
    ['30/11', 'end', '2026-11-20', ['2026-11-30', '2027-11-30']],
    ['10/01', 'end', '2026-12-20', ['2027-01-10', '2028-01-10']],
    ['20/12', 'start', '2027-01-10', ['2025-12-20', '2026-12-20']],
    ['29/02', 'start', null, ['2024-02-29', '2028-02-29']],
  ] as const)('%j as the %s beside %s may be one of %j', (text, edge, otherDay, expected) => {
    expect(read(text, edge, otherDay)).toEqual({ kind: 'year-missing', days: expected })
  })

  it('is asked for, never guessed: two years, the last and the next one', () => {
    fc.assert(
      fc.property(aDay, aDay, (day, today) => {
        const typed = read(dayDigits(day).slice(0, 5), 'start', null, today)
        expect(typed.kind).toBe('year-missing')
        if (typed.kind !== 'year-missing') return
        const [earlier, later] = typed.days
        expect(earlier < today && today <= later).toBe(true)
        expect([earlier.slice(5), later.slice(5)]).toEqual([day.slice(5), day.slice(5)])
      }),
    )
  })
})

describe('a window in words', () => {
  it('says exactly when it opens and closes', () => {
    expect(windowSentence(days('2026-11-20', '2026-11-30'))).toBe(
      'Mở lúc 0 giờ thứ Sáu 20/11/2026, đóng lúc 24 giờ thứ Hai 30/11/2026 – 11 ngày, giờ Việt Nam.',
    )
  })

  it('says that an open end has no day yet', () => {
    expect(windowSentence(days('2026-11-22', null))).toBe(
      'Mở lúc 0 giờ Chủ nhật 22/11/2026, chưa có ngày đóng, giờ Việt Nam.',
    )
  })

  it.each([
    ['', '2026-11-30'],
    ['2026-11-30', '2026-11-20'],
    ['20/11', '2026-11-30'],
  ])('says nothing while %j and %j are no window', (start, end) => {
    expect(windowSentence(days(start, end))).toBeNull()
  })

  it.each([
    [days('2026-11-20', '2026-11-30'), '20/11–30/11/2026'],
    [days('2026-12-20', '2027-01-10'), '20/12/2026–10/01/2027'],
    [days('2026-11-20', '2026-11-20'), '20/11/2026'],
    [days('2026-11-20', null), 'từ 20/11/2026'],
  ])('is short as well: %j is %s', (window, short) => expect(windowDigits(window)).toBe(short))
})

describe('an opening and a closing in words', () => {
  it.each([
    ['2026-11-19T17:00:00Z', '0 giờ thứ Sáu 20/11/2026', '24 giờ thứ Năm 19/11/2026'],
    ['2026-11-19T16:59:00Z', '23:59 thứ Năm 19/11/2026', '23:59 thứ Năm 19/11/2026'],
    ['2026-11-20T01:30:00Z', '08:30 thứ Sáu 20/11/2026', '08:30 thứ Sáu 20/11/2026'],
  ])('are at %s: %s, %s', (instant, opening, closing) => {
    expect(openingWords(Date.parse(instant))).toBe(opening)
    expect(closingWords(Date.parse(instant))).toBe(closing)
  })
})

describe('the days of Viet Nam', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['America/New_York', 300],
    ['Asia/Ho_Chi_Minh', -420],
  ])('are the same in a browser that stands in %s', (place, offset) => {
    vi.stubEnv('TZ', place)
    expect(new Date('2026-11-20T00:00:00Z').getTimezoneOffset()).toBe(offset)
    expect(dayInWords('2026-11-20')).toBe('thứ Sáu 20/11/2026')
    expect(read('20/11/2026')).toEqual({ kind: 'day', day: '2026-11-20' })
    expect(mondayOf('2026-11-22')).toBe('2026-11-16')
    expect(weeksOf('2026-03')[0]?.[6]).toBe('2026-03-01')
    expect(dayAfterKey('2026-03-08', 'ArrowRight')).toBe('2026-03-09')
  })
})

describe('doubts about windows', () => {
  it.each([
    [days('2026-11-01', '2026-11-24'), ['over']],
    [days('2026-11-01', '2026-11-25'), ['begun']],
    [days('2026-11-25', '2026-11-30'), []],
    [days('2026-11-24', null), ['begun']],
    [days('2026-12-01', '2028-12-01'), ['long']],
  ])('%j is %j on 25 November', (window, kinds) => {
    expect(windowDoubts([window], TODAY)[0]?.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('name the other window and the days that both hold', () => {
    const windows = [days('2026-12-01', '2026-12-10'), days('2026-12-10', null)]
    const shared = days('2026-12-10', '2026-12-10')
    expect(windowDoubts(windows, TODAY)).toEqual([
      [{ kind: 'overlaps', other: 1, shared }],
      [{ kind: 'overlaps', other: 0, shared }],
    ])
    expect(windowDoubts([windows[0]!, days('2026-12-11', null)], TODAY)).toEqual([[], []])
  })

  it('are mutual, and what is shared lies in both', () => {
    const aWindow = fc
      .tuple(aDay, fc.option(fc.nat(400)))
      .map(([day, length]) => days(day, length === null ? null : addDays(day, length)))
    fc.assert(
      fc.property(aWindow, aWindow, (left, right) => {
        const shared = sharedDays(left, right)
        expect(sharedDays(right, left)).toEqual(shared)
        if (shared)
          expect(daysIn(shared)).toBeLessThanOrEqual(Math.min(daysIn(left), daysIn(right)))
      }),
    )
  })
})

describe('a month as a calendar shows it', () => {
  it('has whole weeks from Monday that hold each of its days once', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const month = monthOf(day)
        const weeks = weeksOf(month)
        const shown = weeks.flat().filter((one) => monthOf(one) === month)
        expect(shown.length).toBe(Number(lastDayOf(month).slice(8)))
        expect(new Set(shown).size).toBe(shown.length)
        for (const week of weeks) expect([mondayOf(week[0]!), week.length]).toEqual([week[0], 7])
      }),
    )
  })

  it.each([
    ['ArrowLeft', '2026-11-24'],
    ['ArrowRight', '2026-11-26'],
    ['ArrowUp', '2026-11-18'],
    ['ArrowDown', '2026-12-02'],
    ['Home', '2026-11-23'],
    ['End', '2026-11-29'],
    ['PageUp', '2026-10-25'],
    ['PageDown', '2026-12-25'],
    ['a', null],
  ])('leads by %s from 25 November to %s', (key, day) => expect(dayAfterKey(TODAY, key)).toBe(day))

  it('stays in the month where the other has fewer days', () => {
    expect(inMonth('2026-01-31', '2026-02')).toBe('2026-02-28')
    expect(dayAfterKey('2028-02-29', 'PageDown', true)).toBe('2029-02-28')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
  })

  it('leads from a real day to a real day, whatever the key', () => {
    const aKey = fc.constantFrom('ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown')
    fc.assert(
      fc.property(aDay, aKey, fc.boolean(), (day, key, shift) => {
        expect(isDay(dayAfterKey(day, key, shift) ?? '')).toBe(true)
      }),
    )
  })
})
