import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  agrees,
  DATE_PRECISIONS,
  isCertainlyBefore,
  parsePartialDate,
  yearOf,
  type PartialDate,
} from './partialDate'

function date(value: string): PartialDate {
  const parsed = parsePartialDate(value)
  if (!parsed) throw new Error(`not a partial date: ${value}`)
  return parsed
}

describe('reading a date as far as it is known', () => {
  it.each([
    ['2024-11-15', 'day'],
    ['2024-02-29', 'day'],
    ['2024-11', 'month'],
    ['2024-01', 'month'],
    ['2024-12', 'month'],
    ['2024', 'year'],
  ])('knows %s to the %s and makes up nothing', (value, precision) => {
    expect(parsePartialDate(value)).toEqual({ value, precision })
  })

  it.each([
    ...['', '2024-', '2024-00', '2024-13', '2024-1', '2024-11-', '2024-11-00', '2024-11-31'],
    ...['2023-02-29', '24', '20241115', '15/11/2024', '2024-11-15T00:00', ' 2024', '2024 '],
  ])('refuses %j', (value) => expect(parsePartialDate(value)).toBeNull())

  it('has a precision for each length and no other', () => {
    expect(DATE_PRECISIONS).toEqual(['day', 'month', 'year'])
  })

  it.each(['2024', '2024-11', '2024-11-15'])('finds the year of %s', (value) => {
    expect(yearOf(date(value))).toBe(2024)
  })
})

describe('two dates', () => {
  it.each([
    ['2024-11', '2024-11-15', true],
    ['2024', '2024-11-15', true],
    ['2024', '2024-11', true],
    ['2024-11-15', '2024-11-15', true],
    ['2024-11-14', '2024-11-15', false],
    ['2024-10', '2024-11-15', false],
    ['2023', '2024-11', false],
  ])('%s and %s agree as far as both are known: %s', (left, right, expected) => {
    expect(agrees(date(left), date(right))).toBe(expected)
    expect(agrees(date(right), date(left))).toBe(expected)
  })

  it.each([
    ['2024-11-14', '2024-11-15', true],
    ['2024-11-15', '2024-11-15', false],
    ['2024-11-16', '2024-11-15', false],
    ['2024-10', '2024-11-15', true],
    ['2024-11', '2024-11-15', false],
    ['2024-12', '2024-11-15', false],
    ['2023', '2024-11', true],
    ['2024', '2024-11', false],
    ['2024-11', '2024', false],
    ['2024-11-15', '2025', true],
  ])('%s is certainly before %s: %s', (left, right, expected) => {
    expect(isCertainlyBefore(date(left), date(right))).toBe(expected)
  })

  it('are never each certainly before the other', () => {
    const two = (number: number) => String(number).padStart(2, '0')
    const anyDate = fc
      .tuple(
        fc.integer({ min: 2020, max: 2026 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(4, 7, 10),
      )
      .map(([year, month, day, length]) =>
        date(`${year}-${two(month)}-${two(day)}`.slice(0, length)),
      )
    fc.assert(
      fc.property(anyDate, anyDate, (left, right) => {
        const before = isCertainlyBefore(left, right)
        const after = isCertainlyBefore(right, left)
        expect([before, after, agrees(left, right)].filter(Boolean)).toHaveLength(1)
      }),
    )
  })
})
