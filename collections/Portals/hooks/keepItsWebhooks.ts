import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { idOf } from '#src/access/staff'
import { eraseWithPortal, followPortal } from '#src/webhooks/ofPortal'

export const moveItsWebhooks: CollectionAfterChangeHook = async ({ doc, req }) => {
  await followPortal(req.payload, String(doc.id), idOf(doc.agency))
  return doc
}

/** Before the portal: SQLite erases nothing that a webhook still names. */
export const eraseItsWebhooks: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await eraseWithPortal(req.payload, String(id))
}
