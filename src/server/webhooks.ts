import type { Payload } from 'payload'
import { studioOf } from '#src/studio/context'
import { WebhookWorker } from '#src/webhookDelivery/worker'
import { startWorking, type Working } from '#src/webhookDelivery/working'
import type { Releases } from './releases'

/** Webhooks are told by the studio's process: it writes to the database, which delivery only reads. */
export function startWebhooks(payload: Payload, { store, changes, report }: Releases): Working {
  const { clock, outgoing: client } = studioOf(payload)
  const worker = new WebhookWorker({ payload, store, changes, client, clock, report })
  return startWorking({ worker, view: () => store.viewAt(clock.now()), report })
}
