import { describe, expect, it } from 'vitest'
import { Quota } from './quota'

const NOON = Date.parse('2026-03-01T05:00:00Z')

describe('a quota', () => {
  it('counts a minute from the first request of a client, and says what is left', () => {
    const quota = new Quota('anonymous')
    const first = quota.spend('a', 2, NOON)
    expect(first.isOver).toBe(false)
    expect(first.headers).toEqual([
      ...['RateLimit-Policy', '"anonymous";q=2;w=60'],
      ...['RateLimit', '"anonymous";r=1;t=60'],
    ])
    expect(quota.spend('a', 2, NOON + 30_500)).toMatchObject({ isOver: false, seconds: 30 })
    const third = quota.spend('a', 2, NOON + 59_999)
    expect(third).toMatchObject({ isOver: true, seconds: 1 })
    expect(third.headers).toContain('"anonymous";r=0;t=1')
    expect(quota.spend('a', 2, NOON + 60_000).isOver).toBe(false)
  })

  it('counts every client on its own', () => {
    const quota = new Quota('anonymous')
    expect(quota.spend('a', 1, NOON).isOver).toBe(false)
    expect(quota.spend('a', 1, NOON).isOver).toBe(true)
    expect(quota.spend('b', 1, NOON).isOver).toBe(false)
  })

  it('makes nobody wait for longer than a minute when the clock is set back', () => {
    const quota = new Quota('anonymous')
    quota.spend('a', 1, NOON)
    expect(quota.spend('a', 1, NOON - 3_600_000).isOver).toBe(false)
  })

  it('keeps no more clients than it has room for, whoever floods it', () => {
    const quota = new Quota('anonymous', 1000)
    for (let number = 0; number < 100_000; number += 1) quota.spend(`client-${number}`, 5, NOON)
    expect(quota.clients).toBe(1000)
  })
})
