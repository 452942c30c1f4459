import type { Access } from 'payload'
import { agenciesUnderOf } from './agencyTree'
import { staffMember } from './staff'

/** Reading inside the borders: one's own agency and those under it; system administrators read all. */
export const staffOfAgencyTree: Access = async ({ req }) => {
  const member = staffMember(req.user)
  if (!member) return false
  if (member.role === 'admin') return true
  if (member.agency === null) return false
  return { agency: { in: [member.agency, ...(await agenciesUnderOf(req, member.agency))] } }
}
