import type { Access } from 'payload'
import { isWriter, writesFor } from '#src/domain/staff'
import { idOf, staffMember } from './staff'

/** Creating: officers and editors, for their own agency only; an unnamed agency becomes their own. */
export const writerForOwnAgency: Access = ({ req, data }) => {
  const member = staffMember(req.user)
  if (!member || !isWriter(member) || member.agency === null) return false
  const agency = idOf(data?.agency)
  return agency === null || writesFor(member, agency)
}
