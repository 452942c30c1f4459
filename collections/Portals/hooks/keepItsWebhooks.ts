import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { idOf } from '#src/access/staff'
import { eraseWithPortal, moveWithPortal } from '#src/webhooks/ofPortal'

export const moveItsWebhooks: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const agency = idOf(doc.agency)
  if (agency !== idOf(previousDoc?.agency))
    await moveWithPortal(req.payload, String(doc.id), agency)
  return doc
}

/** Before the portal: SQLite erases nothing that a webhook still names. */
export const eraseItsWebhooks: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await eraseWithPortal(req.payload, String(id))
}
