import type { PayloadRequest } from 'payload'
import { agencyAdministrator } from '#src/access/agencyAdministrator'
import { staffMember } from '#src/access/staff'
import type { Refusal } from '#src/domain/errors'
import { ROLES_GIVEN_BY_AGENCY_ADMIN, type StaffMember } from '#src/domain/staff'
import { lacksNeededFactor } from '#src/access/secondFactor'
import { accountWhere, type Account } from './account'

export interface Administered {
  member: StaffMember
  account: Account
}

/**
 * The account in the request's path, if the request's user administers it: everyone's for system
 * administrators, those of their agency for agency administrators, a system administrator's never.
 */
export async function administeredAccount(req: PayloadRequest): Promise<Administered | Refusal> {
  const member = staffMember(req.user)
  if (!member) return { code: 'not-signed-in' }
  const reach = await agencyAdministrator({ req })
  if (reach === false) {
    return { code: lacksNeededFactor(req) ? 'second-factor-needed' : 'not-permitted' }
  }
  const self = { id: { equals: String(req.routeParams?.id ?? '') } }
  const where = reach === true ? self : { and: [self, reach] }
  const account = await accountWhere(req.payload, where)
  if (!account) return { code: 'not-found' }
  const isWithin = member.role === 'admin' || ROLES_GIVEN_BY_AGENCY_ADMIN.includes(account.role)
  return isWithin ? { member, account } : { code: 'not-permitted' }
}

/** The same, of somebody else: for what one does not do to one's own account. */
export async function administeredOther(req: PayloadRequest): Promise<Administered | Refusal> {
  const found = await administeredAccount(req)
  if ('code' in found || found.account.id !== found.member.id) return found
  return {
    code: 'not-permitted',
    detail: 'Với tài khoản của chính mình, hãy dùng trang tài khoản (hình người ở góc trên).',
  }
}
