import { describe, expect, it } from 'vitest'
import { vietnamMoment, vietnamWords } from './vietnamTime'

describe('a moment typed into the schedule form', () => {
  it('is Vietnam time, whatever the zone of the browser', () => {
    expect(vietnamMoment('2026-11-20T08:00')).toBe('2026-11-20T08:00:00+07:00')
    expect(Date.parse(vietnamMoment('2026-11-20T08:00') ?? '')).toBe(
      Date.UTC(2026, 10, 20, 1, 0, 0),
    )
  })

  it('drops the seconds that some browsers add', () => {
    expect(vietnamMoment('2026-11-20T08:00:59.500')).toBe('2026-11-20T08:00:00+07:00')
  })

  it.each(['', '2026-11-20', '2026-02-30T08:00', '2026-11-20T24:00', '12026-11-20T08:00', 'x'])(
    'is none when the field holds %o',
    (local) => {
      expect(vietnamMoment(local)).toBeNull()
    },
  )
})

describe('a moment in words', () => {
  it('says the time in Vietnam first, then the day', () => {
    expect(vietnamWords('2026-11-20T08:00:00+07:00')).toBe('08:00 ngày 20/11/2026')
  })

  it('belongs to the next day in Vietnam from 17:00 UTC on', () => {
    expect(vietnamWords('2026-11-20T16:59:00.000Z')).toBe('23:59 ngày 20/11/2026')
    expect(vietnamWords('2026-11-20T17:00:00.000Z')).toBe('00:00 ngày 21/11/2026')
    expect(vietnamWords('2026-11-19T17:05:00.000Z')).toBe('00:05 ngày 20/11/2026')
    expect(vietnamWords('2026-12-31T17:01:59.999Z')).toBe('00:01 ngày 01/01/2027')
  })
})
