import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant } from '../../../tests/support/releases'
import { cacheControl, ITEM_TICK_MS, LIST_TICK_MS, maxAgeSeconds } from './cachePolicy'

const AT = instant('2024-11-19T16:59:00.000Z')
const list = (until: number) => ({ tickMs: LIST_TICK_MS, until })

describe('how long an answer may be kept', () => {
  it.each([
    [0, 30],
    [1, 29],
    [1000, 29],
    [29_000, 1],
    [29_999, 0],
    [30_000, 30],
  ])('runs to the tick: %i ms after one it is %i s', (later, age) => {
    expect(maxAgeSeconds(list(Infinity), AT + later)).toBe(age)
  })

  it('is nothing when a boundary lies before the tick, however far it is', () => {
    expect(maxAgeSeconds(list(AT + 29_999), AT)).toBe(0)
    expect(maxAgeSeconds(list(AT + 30_000), AT)).toBe(30)
    expect(maxAgeSeconds(list(AT + 30_001), AT)).toBe(30)
  })

  it('of an item minds the boundaries of what it mentions, and no others', () => {
    const item = (next: number) => ({
      tickMs: ITEM_TICK_MS,
      until: AT + 10_000,
      nextChange: () => next,
    })
    expect(maxAgeSeconds(item(AT + 59_999), AT)).toBe(0)
    expect(maxAgeSeconds(item(AT + 60_000), AT)).toBe(60)
    expect(maxAgeSeconds(item(Infinity), AT)).toBe(60)
  })

  it('never reaches past a boundary and never past its limit', () => {
    const ticks = fc.constantFrom(LIST_TICK_MS, ITEM_TICK_MS)
    fc.assert(
      fc.property(ticks, fc.nat(200_000), fc.nat(200_000), (tickMs, after, ahead) => {
        const now = AT + after
        const age = maxAgeSeconds({ tickMs, until: now + ahead }, now) * 1000
        return age <= ahead && age <= tickMs
      }),
    )
  })

  it('is stated as public, or as no-store where nobody keeps it', () => {
    expect(cacheControl(list(Infinity), AT)).toBe('public, max-age=30')
    expect(cacheControl(null, AT)).toBe('no-store')
  })
})
