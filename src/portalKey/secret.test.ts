import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningOf, hashOfPortalKey, isPortalKey, newPortalKey } from './secret'

describe('a new key', () => {
  it('is cg_ with 38 letters and digits, another one every time', () => {
    const keys = new Set(Array.from({ length: 1000 }, newPortalKey))
    expect(keys.size).toBe(1000)
    for (const key of keys) {
      expect(key).toMatch(/^cg_[0-9A-Za-z]{38}$/)
      expect(isPortalKey(key)).toBe(true)
    }
  })

  it('draws every letter about as often as any other', () => {
    const drawn = Array.from({ length: 1000 }, () => newPortalKey().slice(3, 35)).join('')
    const counts = new Map<string, number>()
    for (const letter of drawn) counts.set(letter, (counts.get(letter) ?? 0) + 1)
    expect(counts.size).toBe(62)
    // 516 expected of each; six standard deviations either way.
    for (const count of counts.values()) expect(Math.abs(count - 516)).toBeLessThan(137)
  })

  it('is kept as the SHA-256 of the whole of it', () => {
    const key = newPortalKey()
    expect(hashOfPortalKey(key)).toBe(createHash('sha256').update(key).digest('hex'))
    expect(key.startsWith(beginningOf(key))).toBe(true)
    expect(beginningOf(key)).toHaveLength(7)
  })
})

describe('a text that is no key', () => {
  it.each(['', 'cg_', 'Bearer', `cg_${'a'.repeat(37)}`, `cg_${'a'.repeat(39)}`, 'cg_é'])(
    'is known without a look-up: “%s”',
    (text) => expect(isPortalKey(text)).toBe(false),
  )

  it('is every key with one letter mistyped', () => {
    const place = fc.integer({ min: 3, max: 40 })
    fc.assert(
      fc.property(place, fc.constantFrom(...'0aZ9b'), (at, letter) => {
        const key = newPortalKey()
        if (key[at] === letter) return
        expect(isPortalKey(key.slice(0, at) + letter + key.slice(at + 1))).toBe(false)
      }),
    )
  })

  it('is a key that lost its end, or that a line break was copied with', () => {
    const key = newPortalKey()
    expect(isPortalKey(key.slice(0, -1))).toBe(false)
    expect(isPortalKey(`${key}\n`)).toBe(false)
  })
})
