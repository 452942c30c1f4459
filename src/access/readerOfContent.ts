import type { Access, Where } from 'payload'
import { noteOpenings } from '#src/release/noteOpenings'
import { studioOf } from '#src/studio/context'
import { staffOfAgencyTree } from './staffOfAgencyTree'

/**
 * Staff read the drafts of their own agency tree, and of everyone else what is public as it stands:
 * begun, and without later edits (an agency's borders are for drafts).
 */
export const readerOfContent: Access = async (args) => {
  const inside = await staffOfAgencyTree(args)
  if (typeof inside === 'boolean') return inside
  await noteOpenings(args.req.payload)
  return { or: [inside, publicAsItStands(studioOf(args.req.payload).clock.now())] }
}

export function publicAsItStands(now: number): Where {
  return {
    and: [
      { publicFrom: { less_than_equal: new Date(now).toISOString() } },
      { hasUnreleasedEdits: { equals: false } },
    ],
  }
}
