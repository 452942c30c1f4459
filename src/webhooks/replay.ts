import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { answered, refused } from '#src/accounts/answers'
import { inTurn } from '#src/accounts/inTurn'
import { dayOf } from '#src/domain/calendar'
import { clockTime, dayDigits } from '#src/domain/days/dayWords'
import { isRefusal, type Refusal } from '#src/domain/errors'
import { INSTANT } from '#src/portals/limits'
import { readBody } from '#src/release/requestBody'
import { studioOf } from '#src/studio/context'
import { administeredWebhook } from './administered'
import { logWebhookEvent } from './audit'
import { isoOf, presentDelivery } from './present'
import { ensureState, wakeWebhook, writeDelivery, writeState, type StoredDelivery } from './stored'

/** `POST /{id}/deliveries/{delivery}/resend`: what was parked waits for its turn once more, for a day. */
export async function sendAgain(req: PayloadRequest): Promise<Response> {
  const found = await administeredWebhook(req)
  if (isRefusal(found)) return refused(found)
  const read = await readBody(req, z.strictObject({}))
  if (isRefusal(read)) return refused(read)
  const { payload, routeParams } = req
  const delivery = () =>
    payload.db.findOne<StoredDelivery>({
      collection: 'webhook-deliveries',
      where: {
        and: [
          { id: { equals: String(routeParams?.delivery ?? '') } },
          { webhook: { equals: found.webhook.id } },
        ],
      },
    })
  const known = await delivery()
  if (!known) return refused({ code: 'not-found' })
  const now = studioOf(payload).clock.now()
  const again = { state: 'waiting', attempts: 0, queuedAt: now, nextAttemptAt: now } as const
  const isParked = { state: { equals: 'parked' } }
  if (!(await writeDelivery(payload, known.id, again, isParked))) {
    return refused({ code: 'not-parked' })
  }
  await wakeWebhook(payload, found.webhook.id)
  const stored = await delivery()
  return stored ? answered(presentDelivery(stored)) : refused({ code: 'not-found' })
}

const FROM = z.strictObject({ from: INSTANT })
/** Further back nothing is told: by then a copy is better made anew from the lists. */
const FURTHEST_MS = 90 * 24 * 60 * 60 * 1000

/**
 * `POST /{id}/replay`: everything that happened at `from` or later is told once more, in order, with
 * the same ids. What is waiting and older than that is still sent first.
 */
export async function replay(req: PayloadRequest): Promise<Response> {
  const found = await administeredWebhook(req)
  if (isRefusal(found)) return refused(found)
  const read = await readBody(req, FROM)
  if (isRefusal(read)) return refused(read)
  const { payload } = req
  const { from } = read.body
  const refusal = fromRefusal(from, studioOf(payload).clock.now())
  if (refusal) return refused(refusal)
  const { webhook, member } = found
  return inTurn(webhook.id, async () => {
    const detail = `gửi lại mọi tin từ ${clockTime(from)} ngày ${dayDigits(dayOf(from))}.`
    const actor = member.id
    await logWebhookEvent(payload, { action: 'webhook-replayed', webhook, actor, detail })
    const { round } = await ensureState(payload, webhook.id)
    // First the new beginning: cut off in between, events are told twice and none is lost.
    await writeState(payload, webhook.id, { cursor: null, followFrom: from, round: round + 1 })
    await payload.db.deleteMany({
      collection: 'webhook-deliveries',
      where: {
        and: [
          ...[{ webhook: { equals: webhook.id } }, { state: { equals: 'waiting' } }],
          ...[{ round: { less_than_equal: round } }, { at: { greater_than_equal: from } }],
        ],
      },
    })
    await wakeWebhook(payload, webhook.id)
    return answered({ from: isoOf(from) })
  })
}

function fromRefusal(from: number, now: number): Refusal | null {
  if (from <= now && from >= now - FURTHEST_MS) return null
  const detail = 'Hãy chọn thời điểm đã qua, không quá 90 ngày trước.'
  return { code: 'invalid-request', field: 'from', detail }
}
