import type { Access } from 'payload'
import { agencyAdministrator } from './agencyAdministrator'
import { staffMember } from './staff'

/** Accounts: one's own, and those that one administers. */
export const selfOrAdministrator: Access = async (args) => {
  const member = staffMember(args.req.user)
  if (!member) return false
  const administered = await agencyAdministrator(args)
  if (administered === true) return true
  const self = { id: { equals: member.id } }
  return administered === false ? self : { or: [self, administered] }
}
