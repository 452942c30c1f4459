import { describe, expect, it } from 'vitest'
import { keyStateAt } from './portalKey'

const END = Date.parse('2026-04-01T00:00:00Z')

describe('a key of a portal', () => {
  it.each([
    [END - 1, 'active'],
    [END, 'expired'],
    [END + 1, 'expired'],
  ])('runs up to its stated end and no longer (%d: %s)', (instant, state) => {
    expect(keyStateAt({ expiresAt: END, revokedAt: null }, instant)).toBe(state)
  })

  it('is revoked from the instant of the revocation on, even after its end', () => {
    const revoked = { expiresAt: END, revokedAt: END - 10 }
    expect(keyStateAt(revoked, END - 11)).toBe('active')
    expect(keyStateAt(revoked, END - 10)).toBe('revoked')
    expect(keyStateAt(revoked, END + 1)).toBe('revoked')
  })
})
