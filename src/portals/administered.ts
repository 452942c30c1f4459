import type { PayloadRequest } from 'payload'
import { agencyAdministrator } from '#src/access/agencyAdministrator'
import { lacksNeededFactor } from '#src/access/secondFactor'
import { staffMember } from '#src/access/staff'
import type { Refusal } from '#src/domain/errors'
import type { StaffMember } from '#src/domain/staff'
import { storedKeys, storedPortal, type StoredKey, type StoredPortal } from './stored'

export interface AdministeredPortal {
  member: StaffMember
  portal: StoredPortal
}

/**
 * The portal in the request's path, if the request's user administers it: every one for system
 * administrators, their own agency's for agency administrators. Others do not learn that it exists.
 */
export async function administeredPortal(
  req: PayloadRequest,
): Promise<AdministeredPortal | Refusal> {
  const member = staffMember(req.user)
  if (!member) return { code: 'not-signed-in' }
  const reach = await agencyAdministrator({ req })
  if (reach === false) {
    return { code: lacksNeededFactor(req) ? 'second-factor-needed' : 'not-permitted' }
  }
  const self = { id: { equals: String(req.routeParams?.id ?? '') } }
  const portal = await storedPortal(req.payload, reach === true ? self : { and: [self, reach] })
  return portal && !portal.deletedAt ? { member, portal } : { code: 'not-found' }
}

/** The same, with one of its keys: the one in the path. */
export async function administeredKey(
  req: PayloadRequest,
): Promise<(AdministeredPortal & { key: StoredKey }) | Refusal> {
  const found = await administeredPortal(req)
  if ('code' in found) return found
  const keys = await storedKeys(req.payload, found.portal.id)
  const key = keys.find(({ id }) => id === req.routeParams?.key)
  return key ? { ...found, key } : { code: 'not-found' }
}
