import type { CollectionAfterChangeHook } from 'payload'
import { wakeWebhook } from '#src/webhooks/stored'

/** Switched on, or sent elsewhere: what is waiting does not wait for the next event. */
export const wakeSaved: CollectionAfterChangeHook = async ({ doc, req }) => {
  await wakeWebhook(req.payload, String(doc.id))
  return doc
}
