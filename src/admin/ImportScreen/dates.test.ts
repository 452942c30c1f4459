import { describe, expect, it } from 'vitest'
import { readTyped, sentDate, shownDate } from './dates'

describe('a typed date', () => {
  it.each([
    ['15/11/2024', '2024-11-15', 'day'],
    ['5/1/2024', '2024-01-05', 'day'],
    ['5-1-2024', '2024-01-05', 'day'],
    ['5.1.2024', '2024-01-05', 'day'],
    [' 11 / 2024 ', '2024-11', 'month'],
    ['2024', '2024', 'year'],
    ['2024-11-15', '2024-11-15', 'day'],
    ['2024-11', '2024-11', 'month'],
  ])('%s is known to the part that was typed', (typed, value, precision) => {
    expect(readTyped(typed)).toEqual({ value, precision })
  })

  it.each(['31/02/2024', '13/2024', '15/11/24', 'tháng 5', '15/11', '1/2/3/2024', ''])(
    '%j is none',
    (typed) => expect(readTyped(typed)).toBeNull(),
  )

  it('is shown as it is typed, and sent back as it was', () => {
    for (const value of ['2024-11-15', '2024-11', '2024'])
      expect(sentDate(shownDate(value))).toBe(value)
  })

  it('goes to the server as typed when it is none, so that nothing is dropped silently', () => {
    expect(sentDate('31/02/2024')).toBe('31/02/2024')
    expect(sentDate('  ')).toBeNull()
  })
})
