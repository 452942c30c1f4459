import type { Access } from 'payload'
import { studioOf } from '#src/studio/context'
import { staffOfAgencyTree } from './staffOfAgencyTree'

/** Everything that has begun and is public; what is scheduled, inside its agency tree only. */
export const readerOfReleases: Access = async (args) => {
  const inside = await staffOfAgencyTree(args)
  if (typeof inside === 'boolean') return inside
  const now = new Date(studioOf(args.req.payload).clock.now()).toISOString()
  return {
    or: [
      inside,
      {
        and: [{ effectiveFrom: { less_than_equal: now } }, { access: { equals: 'public' } }],
      },
    ],
  }
}
