import type { Access } from 'payload'
import { administrator } from './secondFactor'
import { idOf } from './staff'

/** The same for what does not exist yet: the new document must name the administrator's agency. */
export const agencyAdministratorCreating: Access = ({ req, data }) => {
  const member = administrator(req)
  if (member?.role === 'admin') return true
  if (member?.role !== 'agency-admin' || member.agency === null) return false
  const named: unknown = data?.agency ?? null
  // Anything but an id or a document is refused here: as a list it would pass Payload's validation.
  return named === null || idOf(named) === member.agency
}
