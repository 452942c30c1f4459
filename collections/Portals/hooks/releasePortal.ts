import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { staffMember } from '#src/access/staff'
import { releasePortal } from '#src/portals/release'
import type { StoredPortal } from '#src/portals/stored'

/** Delivery learns of a portal as it is saved; in the trash its keys open nothing. */
export const releaseSavedPortal: CollectionAfterChangeHook = async ({ doc, req }) => {
  const actor = staffMember(req.user)?.id ?? null
  await releasePortal(req.payload, String(doc.id), actor, doc as StoredPortal)
  return doc
}

/** A portal that is erased takes its keys with it. */
export const releaseErasedPortal: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await releasePortal(req.payload, String(id), staffMember(req.user)?.id ?? null, null)
  return doc
}
