import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { answered, refused } from '#src/accounts/answers'
import { inTurn } from '#src/accounts/inTurn'
import { dayOf } from '#src/domain/calendar'
import { clockTime, dayDigits } from '#src/domain/days/dayWords'
import { isRefusal } from '#src/domain/errors'
import { LONGEST_SECRET_OVERLAP_MS, SECRET_OVERLAP_MS } from '#src/domain/webhook'
import { endRefusal, INSTANT } from '#src/portals/limits'
import { readBody } from '#src/release/requestBody'
import { studioOf } from '#src/studio/context'
import { administeredWebhook } from './administered'
import { logWebhookEvent } from './audit'
import { isoOf, type NewSecretBody } from './present'
import { newWebhookSecret } from './secret'
import { ensureState, writeState } from './stored'

const CHANGE = z.strictObject({ oldUntil: z.union([z.literal('now'), INSTANT]).optional() })

/**
 * `POST /{id}/secret`: makes a secret and shows it, this once. One that was there signs along until
 * `oldUntil` (an instant, or `now`), so that the receiver can change over. The first one starts the
 * webhook: what happens from then on is told.
 */
export async function changeSecret(req: PayloadRequest): Promise<Response> {
  const found = await administeredWebhook(req)
  if (isRefusal(found)) return refused(found)
  const read = await readBody(req, CHANGE)
  if (isRefusal(read)) return refused(read)
  const { payload } = req
  const now = studioOf(payload).clock.now()
  const { oldUntil = now + SECRET_OVERLAP_MS } = read.body
  const wrongEnd =
    oldUntil === 'now' ? null : endRefusal('oldUntil', oldUntil, now, LONGEST_SECRET_OVERLAP_MS)
  if (wrongEnd) return refused(wrongEnd)
  const { webhook, member } = found
  return inTurn(webhook.id, async () => {
    const state = await ensureState(payload, webhook.id)
    const isFirst = !state.secret
    const end = oldUntil === 'now' || isFirst ? null : oldUntil
    const detail = isFirst ? 'tạo khóa ký.' : `đổi khóa ký; ${endInWords(end)}.`
    const actor = member.id
    await logWebhookEvent(payload, { action: 'webhook-secret', webhook, actor, detail })
    const secret = newWebhookSecret()
    await writeState(payload, webhook.id, {
      ...{ secret: payload.encrypt(secret), secretMadeAt: now, dueAt: 0 },
      ...{ oldSecret: end === null ? null : state.secret, oldSecretUntil: end },
      ...(typeof state.followFrom !== 'number' && { followFrom: now }),
    })
    const body: NewSecretBody = { secret, oldUntil: end === null ? null : isoOf(end) }
    return answered(body)
  })
}

function endInWords(end: number | null): string {
  if (end === null) return 'khóa cũ ngừng ngay'
  return `khóa cũ còn ký kèm đến ${clockTime(end)} ngày ${dayDigits(dayOf(end))}`
}
