import type { Access } from 'payload'
import { isWriter } from '#src/domain/staff'
import { staffMember } from './staff'

/** Changing: officers and editors, the documents of their own agency. */
export const writerOfOwnAgency: Access = ({ req }) => {
  const member = staffMember(req.user)
  if (!member || !isWriter(member) || member.agency === null) return false
  return { agency: { equals: member.agency } }
}
