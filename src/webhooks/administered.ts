import type { PayloadRequest } from 'payload'
import { agencyAdministrator } from '#src/access/agencyAdministrator'
import { lacksNeededFactor } from '#src/access/secondFactor'
import { staffMember } from '#src/access/staff'
import type { Refusal } from '#src/domain/errors'
import type { StaffMember } from '#src/domain/staff'
import { storedWebhook, type StoredWebhook } from './stored'

/**
 * The webhook in the request's path, if the request's user administers it: every one for system
 * administrators, their own agency's for agency administrators. Others do not learn that it exists.
 */
export async function administeredWebhook(
  req: PayloadRequest,
): Promise<{ member: StaffMember; webhook: StoredWebhook } | Refusal> {
  const member = staffMember(req.user)
  if (!member) return { code: 'not-signed-in' }
  const reach = await agencyAdministrator({ req })
  if (reach === false) {
    return { code: lacksNeededFactor(req) ? 'second-factor-needed' : 'not-permitted' }
  }
  const self = { id: { equals: String(req.routeParams?.id ?? '') } }
  const webhook = await storedWebhook(req.payload, reach === true ? self : { and: [self, reach] })
  return webhook ? { member, webhook } : { code: 'not-found' }
}
