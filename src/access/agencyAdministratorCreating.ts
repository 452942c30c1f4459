import type { Access } from 'payload'
import { idOf, staffMember } from './staff'

/** The same for what does not exist yet: the new document must name the administrator's agency. */
export const agencyAdministratorCreating: Access = ({ req, data }) => {
  const member = staffMember(req.user)
  if (member?.role === 'admin') return true
  if (member?.role !== 'agency-admin' || member.agency === null) return false
  const agency = idOf(data?.agency)
  return agency === null || agency === member.agency
}
