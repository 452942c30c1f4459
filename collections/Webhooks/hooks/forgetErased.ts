import type { CollectionAfterDeleteHook } from 'payload'
import { forgetWebhook } from '#src/webhooks/ofPortal'

/** Its secrets, its position and what was sent go with it. */
export const forgetErased: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await forgetWebhook(req.payload, String(id))
  return doc
}
