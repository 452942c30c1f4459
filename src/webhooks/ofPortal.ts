/** What happens to webhooks with their portal. */
import type { Payload } from 'payload'
import { wakeWebhook, type StoredWebhook } from './stored'

/** A portal that is given to another agency takes its webhooks along; one that comes back wakes them. */
export async function followPortal(
  payload: Payload,
  portal: string,
  agency: string | null,
): Promise<void> {
  for (const { id } of await webhooksOf(payload, portal)) {
    const data = { agency }
    await payload.db.updateOne({ collection: 'webhooks', where: { id: { equals: id } }, data })
    await wakeWebhook(payload, id)
  }
}

/** A portal that is erased takes them with it. */
export async function eraseWithPortal(payload: Payload, portal: string): Promise<void> {
  for (const { id } of await webhooksOf(payload, portal)) {
    await forgetWebhook(payload, id)
    await payload.db.deleteOne({ collection: 'webhooks', where: { id: { equals: id } } })
  }
}

/** Its secrets, its position, and what was on its way to it. */
export async function forgetWebhook(payload: Payload, id: string): Promise<void> {
  await payload.db.deleteMany({
    collection: 'webhook-states',
    where: { id: { equals: id } },
  })
  await payload.db.deleteMany({
    collection: 'webhook-deliveries',
    where: { webhook: { equals: id } },
  })
}

async function webhooksOf(payload: Payload, portal: string): Promise<StoredWebhook[]> {
  const { docs } = await payload.db.find<StoredWebhook>({
    collection: 'webhooks',
    where: { portal: { equals: portal } },
    pagination: false,
  })
  return docs
}
