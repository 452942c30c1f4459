/** `/cms/api/portals/{id}/keys`: the only way to make, rotate and revoke keys, and to list them. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { answered, answerOf, refused } from '#src/accounts/answers'
import { inTurn } from '#src/accounts/inTurn'
import { isRefusal, type Refusal } from '#src/domain/errors'
import {
  KEY_LIFE_MS,
  KEY_SCOPES,
  LONGEST_KEY_LIFE_MS,
  LONGEST_OVERLAP_MS,
  MOST_KEYS,
  OVERLAP_MS,
} from '#src/domain/portalKey'
import { readBody } from '#src/release/requestBody'
import { studioOf } from '#src/studio/context'
import { administeredKey, administeredPortal } from './administered'
import { logKeyEvent, makeKey } from './makeKey'
import { presentKey } from './present'
import { releasePortal } from './release'
import { instantOf, storedKeys, writeKey, type StoredKey } from './stored'

export const portalKeyEndpoints: Endpoint[] = [
  { path: '/:id/keys', method: 'get', handler: listKeys },
  { path: '/:id/keys', method: 'post', handler: makeNewKey },
  { path: '/:id/keys/:key/rotate', method: 'post', handler: rotateKey },
  { path: '/:id/keys/:key/revoke', method: 'post', handler: revokeKey },
]

/** `GET /{id}/keys`: all that were ever made, the newest first. */
async function listKeys(req: PayloadRequest): Promise<Response> {
  const found = await administeredPortal(req)
  if (isRefusal(found)) return refused(found)
  const now = studioOf(req.payload).clock.now()
  const keys = await storedKeys(req.payload, found.portal.id)
  return answered({ keys: keys.map((key) => presentKey(key, now)).reverse() })
}

const LABEL = z.string().trim().min(1).max(100)
const SCOPES = z.array(z.enum(KEY_SCOPES)).max(KEY_SCOPES.length)
const INSTANT = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))
const NEW_KEY = z.strictObject({ label: LABEL, scopes: SCOPES, expiresAt: INSTANT.optional() })

/** `POST /{id}/keys`: makes one and shows it, this once. */
async function makeNewKey(req: PayloadRequest): Promise<Response> {
  const found = await administeredPortal(req)
  if (isRefusal(found)) return refused(found)
  const read = await readBody(req, NEW_KEY)
  if (isRefusal(read)) return refused(read)
  const { label, scopes } = read.body
  const now = studioOf(req.payload).clock.now()
  const expiresAt = read.body.expiresAt ?? now + KEY_LIFE_MS
  const wrongEnd = endRefusal('expiresAt', expiresAt, now, LONGEST_KEY_LIFE_MS)
  if (wrongEnd) return refused(wrongEnd)
  const { portal, member } = found
  return inTurn(portal.id, async () => {
    if (await hasTooMany(req, portal.id, now)) return refused({ code: 'too-many-keys' })
    const detail = `tạo khóa “${label}” (${scopes.join(', ') || 'chỉ phần công khai'}).`
    await logKeyEvent(req.payload, { action: 'key-made', portal, member, detail })
    const wanted = { label, scopes: [...new Set(scopes)], expiresAt }
    const made = await makeKey(req.payload, portal, member, wanted)
    await releasePortal(req.payload, portal.id, member.id)
    return answered(made)
  })
}

const ROTATION = z.strictObject({ oldUntil: INSTANT.optional(), expiresAt: INSTANT.optional() })

/** `POST /{id}/keys/{key}/rotate`: a new key for the same, while the old one runs on until `oldUntil`. */
async function rotateKey(req: PayloadRequest): Promise<Response> {
  const found = await administeredKey(req)
  if (isRefusal(found)) return refused(found)
  const read = await readBody(req, ROTATION)
  if (isRefusal(read)) return refused(read)
  const { portal, member, key } = found
  const now = studioOf(req.payload).clock.now()
  const oldUntil = read.body.oldUntil ?? now + OVERLAP_MS
  const expiresAt = read.body.expiresAt ?? now + KEY_LIFE_MS
  const wrongEnd =
    endRefusal('oldUntil', oldUntil, now - 1, LONGEST_OVERLAP_MS) ??
    endRefusal('expiresAt', expiresAt, now, LONGEST_KEY_LIFE_MS)
  if (wrongEnd) return refused(wrongEnd)
  return inTurn(portal.id, async () => {
    if (await hasTooMany(req, portal.id, now)) return refused({ code: 'too-many-keys' })
    const oldEnd = Math.min(oldUntil, instantOf(key.expiresAt))
    const detail = `đổi khóa “${key.label}” (${key.beginning}…); khóa cũ dùng được đến ${isoOf(oldEnd)}.`
    if (!(await isInUse(req, portal.id, key.id, now))) return refused({ code: 'key-ended' })
    await logKeyEvent(req.payload, { action: 'key-rotated', portal, member, detail })
    const shortened = { expiresAt: isoOf(oldEnd), updatedAt: isoOf(now) }
    // The condition is part of the write: a key that was revoked just now stays as it is.
    await writeKey(req.payload, key.id, shortened, STILL_VALID)
    const { label, scopes } = key
    const made = await makeKey(req.payload, portal, member, { label, scopes, expiresAt })
    await releasePortal(req.payload, portal.id, member.id)
    return answered(made)
  })
}

const STILL_VALID = { revokedAt: { exists: false } }
const REVOCATION = z.strictObject({})

/** `POST /{id}/keys/{key}/revoke`: at once. Said again, it makes sure that delivery has heard it. */
async function revokeKey(req: PayloadRequest): Promise<Response> {
  const found = await administeredKey(req)
  if (isRefusal(found)) return refused(found)
  const read = await readBody(req, REVOCATION)
  if (isRefusal(read)) return refused(read)
  const { portal, member, key } = found
  return inTurn(portal.id, async () => {
    const now = studioOf(req.payload).clock.now()
    if (!key.revokedAt) {
      const detail = `thu hồi khóa “${key.label}” (${key.beginning}…).`
      await logKeyEvent(req.payload, { action: 'key-revoked', portal, member, detail })
      const revoked = { revokedAt: isoOf(now), updatedAt: isoOf(now) }
      await writeKey(req.payload, key.id, revoked, STILL_VALID)
    }
    await releasePortal(req.payload, portal.id, member.id)
    const keys = await storedKeys(req.payload, portal.id)
    const stored = keys.find(({ id }) => id === key.id)
    return stored ? answerOf(presentKey(stored, now)) : refused({ code: 'not-found' })
  })
}

async function hasTooMany(req: PayloadRequest, portal: string, now: number): Promise<boolean> {
  const keys = await storedKeys(req.payload, portal)
  return keys.filter((key) => isActive(key, now)).length >= MOST_KEYS
}

/** Read again in turn: what was found before may have been revoked in the meantime. */
async function isInUse(
  req: PayloadRequest,
  portal: string,
  id: string,
  now: number,
): Promise<boolean> {
  const keys = await storedKeys(req.payload, portal)
  return keys.some((key) => key.id === id && isActive(key, now))
}

const isActive = (key: StoredKey, now: number) => presentKey(key, now).state === 'active'

function endRefusal(field: string, end: number, after: number, longest: number): Refusal | null {
  if (end > after && end <= after + longest + DAY_MS) return null
  const days = Math.floor(longest / DAY_MS)
  const detail = `Hãy chọn thời điểm trong tương lai, xa nhất là ${days} ngày kể từ hôm nay.`
  return { code: 'invalid-request', field, detail }
}

const DAY_MS = 24 * 60 * 60 * 1000
const isoOf = (instant: number) => new Date(instant).toISOString()
