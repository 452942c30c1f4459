import type { PayloadRequest } from 'payload'
import { NEEDS_SECOND_FACTOR } from '#src/domain/staff'
import { studioOf } from '#src/studio/context'
import { staffMember } from './staff'

/**
 * Whether the request's user approves or administers, is served beyond this machine, and has not set
 * a second factor up: then they do neither. Read from the account at every request.
 */
export function lacksNeededFactor(req: PayloadRequest): boolean {
  const member = staffMember(req.user)
  if (!member || !studioOf(req.payload).requiresSecondFactor) return false
  return NEEDS_SECOND_FACTOR.includes(member.role) && !req.user?.totpConfirmedAt
}

/** The signed-in administrator of the system or of an agency who may act as one; else null. */
export function administrator(req: PayloadRequest) {
  const member = staffMember(req.user)
  if (member?.role !== 'admin' && member?.role !== 'agency-admin') return null
  return lacksNeededFactor(req) ? null : member
}
