import { describe, expect, it } from 'vitest'
import {
  isRole,
  isWriter,
  ROLE_LABELS,
  ROLES,
  ROLES_GIVEN_BY_AGENCY_ADMIN,
  writesFor,
  type Role,
} from './staff'

const member = (role: Role, agency: string | null) => ({ id: 'người-1', role, agency })

describe('roles', () => {
  it.each(ROLES)('know %s and have a label for it', (role) => {
    expect(isRole(role)).toBe(true)
    expect(ROLE_LABELS[role]).not.toBe('')
  })

  it.each(['', 'Admin', 'ADMIN', 'superuser', 'admin ', 'toString', null, undefined, 1, ['admin']])(
    'do not know %j',
    (value) => expect(isRole(value)).toBe(false),
  )

  it('of the system are not among those that an agency’s administrator gives', () => {
    expect([...ROLES_GIVEN_BY_AGENCY_ADMIN].sort()).toEqual(
      ROLES.filter((role) => role !== 'admin').sort(),
    )
  })
})

describe('writing', () => {
  const WRITERS: Record<Role, boolean> = {
    admin: false,
    'agency-admin': false,
    officer: true,
    editor: true,
    leader: false,
  }

  it.each(Object.entries(WRITERS))('is the work of a %s: %s', (role, expected) => {
    expect(isWriter(member(role as Role, 'phường'))).toBe(expected)
    expect(writesFor(member(role as Role, 'phường'), 'phường')).toBe(expected)
  })

  it.each(ROLES)('never reaches beyond the own agency of a %s', (role) => {
    expect(writesFor(member(role, 'phường'), 'xã')).toBe(false)
    expect(writesFor(member(role, 'phường'), null)).toBe(false)
  })

  it.each(ROLES)('is nothing for a %s of no agency, not even of what has no agency', (role) => {
    expect(writesFor(member(role, null), null)).toBe(false)
    expect(writesFor(member(role, null), 'phường')).toBe(false)
  })
})
