import type { PayloadRequest, Where } from 'payload'
import { SHOWN_ITEMS, type HomeBlock, type HomeItem } from './homeBlock'

/** Addresses of portals that did not take a message for a day: somebody has to look after them. */
export async function parkedMessages(req: PayloadRequest): Promise<HomeBlock> {
  const { values } = await req.payload.findDistinct({
    collection: 'webhook-deliveries',
    field: 'webhook',
    where: { state: { equals: 'parked' } },
    // Nobody reads these rows; whose they are is asked of the addresses, by the user's own rights.
    overrideAccess: true,
    req,
  })
  const ids = values.flatMap(({ webhook }) => (typeof webhook === 'string' ? [webhook] : []))
  const { docs, totalDocs } = await req.payload.find({
    collection: 'webhooks',
    where: { id: { in: ids } },
    select: { name: true },
    ...{ depth: 0, limit: SHOWN_ITEMS, sort: 'name' },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const items = docs.map(async ({ id, name }): Promise<HomeItem> => {
    const count = await parkedOf(req, id)
    return {
      ...{ collection: 'webhooks', id, title: name, isPressing: true },
      notes: [{ kind: 'parked', count }],
    }
  })
  return { name: 'webhooks', items: await Promise.all(items), counts: [], total: totalDocs }
}

async function parkedOf({ payload }: PayloadRequest, webhook: string): Promise<number> {
  const where: Where = { and: [{ webhook: { equals: webhook } }, { state: { equals: 'parked' } }] }
  return (await payload.db.count({ collection: 'webhook-deliveries', where })).totalDocs
}
