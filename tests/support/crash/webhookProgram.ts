/**
 * A worker of webhooks that is killed and started again. Loads its modules, waits for its orders on stdin,
 * says that it works, and goes on until it is killed. What was released is the same in every life.
 */
import { text } from 'node:stream/consumers'
import type { Payload } from 'payload'
import config from '#config'
import { ChangeService } from '#src/delivery/changes/changeService'
import { createSnapshotStore } from '#src/delivery/snapshot/snapshotStore'
import { THIS_MACHINE_TOO } from '#src/outgoing/destination'
import { guardedClient } from '#src/outgoing/guardedClient'
import { openStudio } from '#src/studio/openStudio'
import { WebhookWorker } from '#src/webhookDelivery/worker'
import { startWorking } from '#src/webhookDelivery/working'
import { newWebhookSecret } from '#src/webhooks/secret'
import { SECRET } from '../deliveryServer'
import { LogReader } from '../releases'
import { storyOf, type WebhookOrders } from './webhookStory'

async function live(orders: WebhookOrders): Promise<void> {
  const payload = await openStudio(config)
  const portals = await portalsOf(payload, orders)
  const store = createSnapshotStore({ reader: new LogReader(storyOf(orders, portals)) })
  await store.refresh()
  // Time runs a hundred times as fast: the first wait of ten seconds is over in a tenth of one.
  const { base } = orders
  const clock = { now: () => base + (performance.timeOrigin + performance.now() - base) * 100 }
  const worker = new WebhookWorker({
    ...{ payload, store, clock, claimMs: 30_000 },
    changes: new ChangeService({ secret: SECRET }),
    client: guardedClient({ rules: THIS_MACHINE_TOO, timeLimitMs: 200 }),
  })
  startWorking({ worker, view: () => store.viewAt(clock.now()), report: console.error })
  // As a server's port does, keeps the process alive.
  setInterval(() => {}, 60_000)
  process.stdout.write('working\n')
}

/** One portal for each receiver: made by the first life, found by the others. */
async function portalsOf(payload: Payload, orders: WebhookOrders): Promise<string[]> {
  const everything = { sort: 'name', pagination: false } as const
  const known = await payload.db.find<{ id: string }>({ collection: 'portals', ...everything })
  if (known.docs.length > 0) return known.docs.map(({ id }) => id)
  // The test sets the stage, here and below.
  const { id: agency } = await payload.create({
    collection: 'agencies',
    data: { names: [{ name: 'Ủy ban nhân dân phường Đứt Điện' }], kind: 'xa' },
    overrideAccess: true,
  })
  const portals: string[] = []
  for (const [index, address] of orders.addresses.entries()) {
    const { id: portal } = await payload.create({
      collection: 'portals',
      data: { name: `Cổng ${index}`, agency },
      overrideAccess: true,
    })
    await makeWebhook(payload, { portal, address, followFrom: orders.base })
    portals.push(portal)
  }
  return portals
}

async function makeWebhook(
  payload: Payload,
  { portal, address, followFrom }: { portal: string; address: string; followFrom: number },
): Promise<void> {
  const id = `webhook-of-${portal}`
  const secret = payload.encrypt(newWebhookSecret())
  const data = { id, name: 'Địa chỉ', portal, address, isOn: true }
  const state = { id, secret, secretMadeAt: followFrom, followFrom, round: 0 }
  await payload.db.create({ collection: 'webhook-states', customID: id, data: state })
  await payload.db.create({ collection: 'webhooks', customID: id, data })
}

async function begin(): Promise<void> {
  await live(JSON.parse(await text(process.stdin)) as WebhookOrders)
}

begin().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
