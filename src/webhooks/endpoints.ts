/** `/cms/api/webhooks/{id}/…`: secrets, a test, and what was sent, for those who keep the webhook. */
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { answered, refused } from '#src/accounts/answers'
import { isRefusal } from '#src/domain/errors'
import type { DeliveryState } from '#src/domain/webhook'
import { DELIVERY_STATES } from '#src/domain/webhook'
import { readBody } from '#src/release/requestBody'
import { studioOf } from '#src/studio/context'
import { administeredWebhook } from './administered'
import { changeSecret } from './changeSecret'
import { isoOf, presentDelivery, presentSecret, type WebhookBody } from './present'
import { replay, sendAgain } from './replay'
import { secretsAt } from './secret'
import { sendTest } from './sendTest'
import { storedState, type StoredDelivery } from './stored'

export const webhookEndpoints: Endpoint[] = [
  { path: '/:id/deliveries', method: 'get', handler: listDeliveries },
  { path: '/:id/secret', method: 'post', handler: changeSecret },
  { path: '/:id/test', method: 'post', handler: testWebhook },
  { path: '/:id/replay', method: 'post', handler: replay },
  { path: '/:id/deliveries/:delivery/resend', method: 'post', handler: sendAgain },
]

const SHOWN = 20
const SHOWN_PARKED = 50

/** `GET /{id}/deliveries`: how it stands, the last deliveries, and what is parked. */
async function listDeliveries(req: PayloadRequest): Promise<Response> {
  const found = await administeredWebhook(req)
  if (isRefusal(found)) return refused(found)
  const { payload } = req
  const { webhook } = found
  const now = studioOf(payload).clock.now()
  const state = (await storedState(payload, webhook.id)) ?? { id: webhook.id, round: 0 }
  const isReadable = secretsAt(payload, state, now).length > 0
  const body: WebhookBody = {
    now: isoOf(now),
    isOn: webhook.isOn === true,
    secret: presentSecret(state, { now, isReadable }),
    counts: await countsOf(req, webhook.id),
    deliveries: await newest(req, { webhook: { equals: webhook.id } }, SHOWN),
    parked: await newest(req, ofState(webhook.id, 'parked'), SHOWN_PARKED),
  }
  return answered(body)
}

async function newest({ payload }: PayloadRequest, where: Where, limit: number) {
  const { docs } = await payload.db.find<StoredDelivery>({
    ...{ collection: 'webhook-deliveries', where, limit, pagination: false, sort: '-order' },
  })
  return docs.map(presentDelivery)
}

async function countsOf({ payload }: PayloadRequest, webhook: string) {
  const counts = {} as Record<DeliveryState, number>
  for (const state of DELIVERY_STATES) {
    const where = ofState(webhook, state)
    counts[state] = (await payload.db.count({ collection: 'webhook-deliveries', where })).totalDocs
  }
  return counts
}

const ofState = (webhook: string, state: DeliveryState): Where => ({
  and: [{ webhook: { equals: webhook } }, { state: { equals: state } }],
})

/** `POST /{id}/test`: sends a message of the type `test` right now and says what came of it. */
async function testWebhook(req: PayloadRequest): Promise<Response> {
  const found = await administeredWebhook(req)
  if (isRefusal(found)) return refused(found)
  const read = await readBody(req, z.strictObject({}))
  if (isRefusal(read)) return refused(read)
  const outcome = await sendTest(req.payload, found.webhook)
  return isRefusal(outcome) ? refused(outcome) : answered(outcome)
}
