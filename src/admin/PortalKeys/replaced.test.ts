import { describe, expect, it } from 'vitest'
import { isReplaced } from './replaced'

const old = {
  id: 'cũ',
  label: 'Máy chủ trang phường',
  state: 'active' as const,
  createdAt: '2026-01-01T00:00:00.000Z',
  expiresAt: '2026-12-02T00:00:00.000Z',
}
const fresh = {
  ...old,
  id: 'mới',
  createdAt: '2026-11-25T00:00:00.000Z',
  expiresAt: '2027-11-25T00:00:00.000Z',
}

describe('a key after its rotation', () => {
  it('is the old one while both open the portal', () => {
    expect(isReplaced(old, [old, fresh])).toBe(true)
    expect(isReplaced(fresh, [old, fresh])).toBe(false)
  })

  it.each([
    ['is alone', []],
    ['stands beside a key for another machine', [{ ...fresh, label: 'Máy dự phòng' }]],
    ['has lost its successor', [{ ...fresh, state: 'revoked' as const }]],
    ['outlasts the newer one', [{ ...fresh, expiresAt: '2026-11-30T00:00:00.000Z' }]],
  ])('is no old one where it %s', (_where, others) => {
    expect(isReplaced(old, [old, ...others])).toBe(false)
  })

  it('is no old one once it has ended', () => {
    expect(isReplaced({ ...old, state: 'expired' }, [old, fresh])).toBe(false)
  })
})
