import type { Access } from 'payload'
import { agenciesAboveOf } from './agencyTree'
import { readerOfContent } from './readerOfContent'
import { staffMember } from './staff'

/** As for other content, and every approved directive addressed to one's agency or to one above it. */
export const readerOfDirectives: Access = async (args) => {
  const readable = await readerOfContent(args)
  const member = staffMember(args.req.user)
  if (typeof readable === 'boolean' || !member?.agency) return readable
  const addressees = [member.agency, ...(await agenciesAboveOf(args.req, member.agency))]
  return {
    or: [
      readable,
      {
        and: [{ state: { equals: 'approved' } }, { 'recipients.agency': { in: addressees } }],
      },
    ],
  }
}
