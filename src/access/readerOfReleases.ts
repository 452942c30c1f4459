import type { Access, Where } from 'payload'
import { studioOf } from '#src/studio/context'
import { staffOfAgencyTree } from './staffOfAgencyTree'

/** What is released of portals holds the hashes of their keys, which nobody on the staff reads. */
const OF_CONTENT: Where = { documentCollection: { not_equals: 'portals' } }

/** Everything that has begun and is public; what is scheduled, inside its agency tree only. */
export const readerOfReleases: Access = async (args) => {
  const inside = await staffOfAgencyTree(args)
  if (inside === false) return false
  if (inside === true) return OF_CONTENT
  const now = new Date(studioOf(args.req.payload).clock.now()).toISOString()
  const begun: Where = {
    and: [{ effectiveFrom: { less_than_equal: now } }, { access: { equals: 'public' } }],
  }
  return { and: [OF_CONTENT, { or: [inside, begun] }] }
}
