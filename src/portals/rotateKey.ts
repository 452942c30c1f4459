import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { answered, refused } from '#src/accounts/answers'
import { inTurn } from '#src/accounts/inTurn'
import { dayOf } from '#src/domain/calendar'
import { clockTime, dayDigits } from '#src/domain/days/dayWords'
import { isRefusal } from '#src/domain/errors'
import {
  KEY_LIFE_MS,
  LONGEST_KEY_LIFE_MS,
  LONGEST_OVERLAP_MS,
  OVERLAP_MS,
} from '#src/domain/portalKey'
import { readBody } from '#src/release/requestBody'
import { studioOf } from '#src/studio/context'
import { administeredKey } from './administered'
import { endRefusal, hasTooManyKeys, INSTANT } from './limits'
import { logKeyEvent, makeKey } from './makeKey'
import { isActive } from './present'
import { releasePortal } from './release'
import { instantOf, isoOf, storedKeys, writeKey } from './stored'

const ROTATION = z.strictObject({
  oldUntil: z.union([z.literal('now'), INSTANT]).optional(),
  expiresAt: INSTANT.optional(),
})

/**
 * `POST /{id}/keys/{key}/rotate`: a new key for the same, while the old one runs on until `oldUntil` (an
 * instant, or `now`) and never longer than it would have.
 */
export async function rotateKey(req: PayloadRequest): Promise<Response> {
  const found = await administeredKey(req)
  if (isRefusal(found)) return refused(found)
  const read = await readBody(req, ROTATION)
  if (isRefusal(read)) return refused(read)
  const now = studioOf(req.payload).clock.now()
  const { oldUntil = now + OVERLAP_MS, expiresAt = now + KEY_LIFE_MS } = read.body
  const wrongEnd =
    (oldUntil === 'now' ? null : endRefusal('oldUntil', oldUntil, now, LONGEST_OVERLAP_MS)) ??
    endRefusal('expiresAt', expiresAt, now, LONGEST_KEY_LIFE_MS)
  if (wrongEnd) return refused(wrongEnd)
  const { portal, key } = found
  return inTurn(portal.id, async () => {
    const oldEnd = Math.min(oldUntil === 'now' ? now : oldUntil, instantOf(key.expiresAt))
    return replaceKey(req, found, { now, oldEnd, expiresAt })
  })
}

type Found = Exclude<Awaited<ReturnType<typeof administeredKey>>, { code: unknown }>

async function replaceKey(
  { payload }: PayloadRequest,
  { portal, member, key }: Found,
  { now, oldEnd, expiresAt }: { now: number; oldEnd: number; expiresAt: number },
): Promise<Response> {
  // Read again in turn: what was found before may have been revoked in the meantime.
  const keys = await storedKeys(payload, portal.id)
  if (!keys.some((one) => one.id === key.id && isActive(one, now))) {
    return refused({ code: 'key-ended' })
  }
  if (await hasTooManyKeys(payload, portal.id, now)) return refused({ code: 'too-many-keys' })
  const { label, scopes, beginning } = key
  const detail = `đổi khóa “${label}” (${beginning}…); khóa cũ dùng được đến ${words(oldEnd)}.`
  await logKeyEvent(payload, { action: 'key-rotated', portal, actor: member.id, detail })
  const shortened = { expiresAt: isoOf(oldEnd), updatedAt: isoOf(now) }
  await writeKey(payload, key.id, shortened, { revokedAt: { exists: false } })
  const made = await makeKey(payload, portal, member.id, { label, scopes, expiresAt })
  await releasePortal(payload, portal.id, member.id)
  return answered(made)
}

const words = (instant: number) => `${clockTime(instant)} ngày ${dayDigits(dayOf(instant))}`
