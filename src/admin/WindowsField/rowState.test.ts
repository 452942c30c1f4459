import { describe, expect, it } from 'vitest'
import { windowFault } from '#src/domain/calendar'
import {
  END_WANTED,
  endsFirst,
  faultyDays,
  hasOpenEnd,
  isYearInferred,
  windowOf,
  type WindowRow,
} from './rowState'

const row = (changes: Partial<WindowRow>): WindowRow => ({
  id: 'a',
  startDay: '2026-11-20',
  endDay: '2026-11-30',
  yearInferred: false,
  ...changes,
})

describe('a window in the form', () => {
  it('is open only when its end is empty, not when the end is still wanted', () => {
    expect(hasOpenEnd(row({ endDay: '' }))).toBe(true)
    expect(hasOpenEnd(row({ endDay: END_WANTED }))).toBe(false)
    expect(windowFault(windowOf(row({ endDay: END_WANTED })))).toBe('end-not-a-day')
    expect(windowFault(windowOf(row({ endDay: '' })))).toBeNull()
  })

  it('tells an end before its beginning from an end that is no day yet', () => {
    expect(endsFirst(row({ endDay: '2026-11-19' }))).toBe(true)
    expect(endsFirst(row({ endDay: '19/11' }))).toBe(false)
  })
})

describe('a day that was refused', () => {
  const right = { startDay: false, endDay: false }

  it('is right again once either day of a window that ended first was changed', () => {
    expect(faultyDays(row({ endDay: '2026-11-19' }))).toEqual({ ...right, endDay: true })
    expect(faultyDays(row({ endDay: '2026-11-20' }))).toEqual(right)
    expect(faultyDays(row({ startDay: '2026-11-18', endDay: '2026-11-19' }))).toEqual(right)
  })

  it('is wrong while it is no day, wanted, or in a year that nobody means', () => {
    expect(faultyDays(row({ startDay: '20/11' }))).toEqual({ ...right, startDay: true })
    expect(faultyDays(row({ endDay: END_WANTED }))).toEqual({ ...right, endDay: true })
    expect(faultyDays(row({ endDay: '9999-12-31' }))).toEqual({ ...right, endDay: true })
    expect(faultyDays(row({ endDay: '' }))).toEqual(right)
  })
})

describe('an inferred year', () => {
  const inferred = row({ yearInferred: true })

  it('stays inferred while a person has given only one of the two days', () => {
    expect(isYearInferred(inferred, {})).toBe(true)
    expect(isYearInferred(inferred, { startDay: true })).toBe(true)
    expect(isYearInferred(inferred, { endDay: true })).toBe(true)
  })

  it('is known once both days were given', () => {
    expect(isYearInferred(inferred, { startDay: true, endDay: true })).toBe(false)
  })

  it('is known once the only day of an open window was given', () => {
    expect(isYearInferred({ ...inferred, endDay: '' }, { startDay: true })).toBe(false)
  })

  it('stays inferred while what was given is not yet a day', () => {
    const typed = { ...inferred, startDay: '20/11' }
    expect(isYearInferred(typed, { startDay: true, endDay: true })).toBe(true)
  })

  it('is never made up for a window whose year was written', () => {
    expect(isYearInferred(row({}), {})).toBe(false)
  })
})
