import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterFailure, TRIED_FOR_MS, waitAfter } from './webhook'

const MINUTE_MS = 60_000

describe('the wait after a failed attempt', () => {
  it('doubles from ten seconds and stays at an hour', () => {
    const usual = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 40, 2000].map((attempts) =>
      waitAfter(attempts, 0.5),
    )
    const seconds = [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600, 3600]
    expect(usual).toEqual(seconds.map((wait) => wait * 1000))
  })

  it('is a quarter shorter to a quarter longer, so that receivers are not all tried at once', () => {
    expect([waitAfter(1, 0), waitAfter(1, 0.999999)]).toEqual([7500, 12500])
    const waits = new Set([0, 0.1, 0.2, 0.7, 0.9].map((random) => waitAfter(12, random)))
    expect(waits.size).toBe(5)
    for (const wait of waits) {
      expect(wait).toBeGreaterThanOrEqual(45 * MINUTE_MS)
      expect(wait).toBeLessThanOrEqual(75 * MINUTE_MS)
    }
  })
})

describe('an event that nobody takes', () => {
  const queuedAt = Date.parse('2026-03-01T00:00:00Z')

  it('is tried for a day, the last time when the day is over, and parked then', () => {
    const randoms = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
      minLength: 60,
      maxLength: 60,
    })
    fc.assert(
      fc.property(randoms, (drawn) => {
        let now = queuedAt
        let attempts = 0
        for (const random of drawn) {
          attempts += 1
          const next = afterFailure({ queuedAt, attempts, retryAfter: null, random }, now)
          if (next.state === 'parked') break
          expect(next.nextAttemptAt).toBeGreaterThan(now)
          now = next.nextAttemptAt
        }
        expect(now).toBe(queuedAt + TRIED_FOR_MS)
        expect(attempts).toBeGreaterThan(20)
        expect(attempts).toBeLessThan(50)
      }),
    )
  })

  it.each([
    [-1, 'waiting'],
    [0, 'parked'],
    [1, 'parked'],
  ])('%i ms from the end of the day is %s', (offset, state) => {
    const now = queuedAt + TRIED_FOR_MS + offset
    expect(afterFailure({ queuedAt, attempts: 9, retryAfter: null, random: 0.5 }, now).state).toBe(
      state,
    )
  })

  it.each([
    [null, 10],
    [5, 10],
    [120, 120],
    [999_999, 3600],
  ])(
    'waits as long as a receiver asks by Retry-After %s, an hour at most',
    (retryAfter, seconds) => {
      const next = afterFailure({ queuedAt, attempts: 1, retryAfter, random: 0.5 }, queuedAt)
      expect(next).toEqual({ state: 'waiting', nextAttemptAt: queuedAt + seconds * 1000 })
    },
  )
})
