import { describe, expect, it } from 'vitest'
import { ReleaseLog } from '../../../tests/support/releases'
import { makeKey, releasePortal } from '../../../tests/support/portalKeys'
import { emptySnapshot, grownBy } from '../snapshot/snapshot'
import { ANYONE, callerOf } from './caller'

const NOW = Date.parse('2026-03-01T00:00:00Z')
const both = makeKey('both', { scopes: ['read:upcoming', 'read:keyed'] })
const plain = makeKey('plain')
const ended = makeKey('ended', { expiresAt: '2026-03-01T00:00:00Z' })
const revoked = makeKey('revoked', { revokedAt: '2026-02-28T23:59:59Z' })

const log = new ReleaseLog()
releasePortal(log, 'portal', [both, plain, ended, revoked], 700)
const { keys } = grownBy(emptySnapshot(), log.records)
const shown = (authorization?: string) => callerOf(keys, authorization, NOW)

describe('who asks', () => {
  it('is anyone without a key, and with what is meant for another', () => {
    expect(shown()).toBe(ANYONE)
    expect(shown('Basic bmFtZTpwYXNz')).toBe(ANYONE)
    expect(shown('')).toBe(ANYONE)
  })

  it('is a portal by its key, with what the key opens and the quota of the portal', () => {
    expect(shown(`Bearer ${both.key}`)).toMatchObject({
      ...{ readsKeyed: true, readsUpcoming: true },
      key: { id: 'both', portal: 'portal', quotaPerMinute: 700 },
    })
    expect(shown(`bearer  ${plain.key} `)).toMatchObject({
      ...{ readsKeyed: false, readsUpcoming: false, key: { id: 'plain' } },
    })
  })

  it.each([
    ['Bearer', 'key-malformed'],
    ['Bearer eyJhbGciOiJIUzI1NiJ9.e30.x', 'key-malformed'],
    [`Bearer ${both.key} ${both.key}`, 'key-malformed'],
    [`Bearer ${both.key.slice(0, -1)}`, 'key-malformed'],
    [`Bearer ${both.key.toLowerCase()}`, 'key-malformed'],
    [`Bearer ${makeKey('stranger').key}`, 'key-unknown'],
    [`Bearer ${ended.key}`, 'key-expired'],
    [`Bearer ${revoked.key}`, 'key-revoked'],
  ])('is refused with %s', (authorization, code) => {
    expect(shown(authorization)).toEqual({ code })
  })

  it('is as the newest record says: another hash, another end, a portal that is gone', () => {
    const later = new ReleaseLog()
    releasePortal(later, 'portal', [both])
    releasePortal(later, 'portal', [plain])
    const grown = grownBy(emptySnapshot(), later.records)
    expect(callerOf(grown.keys, `Bearer ${both.key}`, NOW)).toEqual({ code: 'key-unknown' })
    expect(callerOf(grown.keys, `Bearer ${plain.key}`, NOW)).toMatchObject({ key: { id: 'plain' } })
    const gone = grownBy(grown, [later.withdraw('portal', '2026-02-01T00:00:00Z')])
    expect(callerOf(gone.keys, `Bearer ${plain.key}`, NOW)).toEqual({ code: 'key-unknown' })
  })
})
