import { describe, expect, it } from 'vitest'
import { windowFault } from '#src/domain/calendar'
import {
  END_WANTED,
  endsFirst,
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
