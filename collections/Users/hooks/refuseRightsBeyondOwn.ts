import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { idOf, staffMember } from '#src/access/staff'
import { isRole, ROLES_GIVEN_BY_AGENCY_ADMIN } from '#src/domain/staff'

/** An agency administrator gives rights in their own agency only, and never those of the system. */
export const refuseRightsBeyondOwn: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const member = staffMember(req.user)
  if (member?.role !== 'agency-admin') return data
  const role: unknown = data.role ?? originalDoc?.role
  const agency = idOf(data.agency ?? originalDoc?.agency) ?? member.agency
  const isWithin = isRole(role) && ROLES_GIVEN_BY_AGENCY_ADMIN.includes(role)
  if (isWithin && agency === member.agency) return { ...data, agency }
  throw new APIError(
    'Bạn chỉ được cấp quyền trong cơ quan của mình và không cấp được quyền quản trị hệ thống.',
    403,
    { code: 'not-permitted' },
    true,
  )
}
