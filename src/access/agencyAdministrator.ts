import type { Access } from 'payload'
import { administrator } from './secondFactor'

/** System administrators everywhere, agency administrators in their own agency. */
export const agencyAdministrator: Access = ({ req }) => {
  const member = administrator(req)
  if (member?.role === 'admin') return true
  if (member?.role !== 'agency-admin' || member.agency === null) return false
  return { agency: { equals: member.agency } }
}
