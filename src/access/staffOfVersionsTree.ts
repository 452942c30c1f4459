import type { Access } from 'payload'
import { staffOfAgencyTree } from './staffOfAgencyTree'

/** Versions hold drafts: they are read inside the agency tree only. */
export const staffOfVersionsTree: Access = async (args) => {
  const inside = await staffOfAgencyTree(args)
  if (typeof inside === 'boolean') return inside
  return { 'version.agency': inside.agency ?? { exists: false } }
}
