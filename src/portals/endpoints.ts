/** `/cms/api/portals/{id}/keys`: the only way to make, rotate and revoke keys, and to list them. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { answered, refused } from '#src/accounts/answers'
import { inTurn } from '#src/accounts/inTurn'
import { isRefusal } from '#src/domain/errors'
import { KEY_LIFE_MS, KEY_SCOPES, LONGEST_KEY_LIFE_MS } from '#src/domain/portalKey'
import { readBody } from '#src/release/requestBody'
import { studioOf } from '#src/studio/context'
import { administeredKey, administeredPortal } from './administered'
import { endRefusal, hasTooManyKeys, INSTANT } from './limits'
import { logKeyEvent, makeKey } from './makeKey'
import { presentKey, type PortalKeysBody } from './present'
import { releasePortal } from './release'
import { rotateKey } from './rotateKey'
import { isoOf, storedKeys, writeKey } from './stored'

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
  const body: PortalKeysBody = {
    now: isoOf(now),
    keys: keys.map((key) => presentKey(key, now)).reverse(),
  }
  return answered(body)
}

const LABEL = 'Hãy ghi khóa này dùng ở đâu, tối đa 100 ký tự.'
const SCOPE = `Quyền của khóa là một danh sách gồm: ${KEY_SCOPES.join(', ')}.`
const NEW_KEY = z.strictObject({
  label: z.string(LABEL).trim().min(1, LABEL).max(100, LABEL),
  scopes: z.array(z.enum(KEY_SCOPES, SCOPE), SCOPE).max(KEY_SCOPES.length, SCOPE),
  expiresAt: INSTANT.optional(),
})

/** `POST /{id}/keys`: makes one and shows it, this once. */
async function makeNewKey(req: PayloadRequest): Promise<Response> {
  const found = await administeredPortal(req)
  if (isRefusal(found)) return refused(found)
  const read = await readBody(req, NEW_KEY)
  if (isRefusal(read)) return refused(read)
  const now = studioOf(req.payload).clock.now()
  const { label, scopes, expiresAt = now + KEY_LIFE_MS } = read.body
  const wrongEnd = endRefusal('expiresAt', expiresAt, now, LONGEST_KEY_LIFE_MS)
  if (wrongEnd) return refused(wrongEnd)
  const { portal } = found
  const actor = found.member.id
  return inTurn(portal.id, async () => {
    if (await hasTooManyKeys(req.payload, portal.id, now)) return refused({ code: 'too-many-keys' })
    const detail = `tạo khóa “${label}” (${scopes.join(', ') || 'chỉ phần công khai'}).`
    await logKeyEvent(req.payload, { action: 'key-made', portal, actor, detail })
    const wanted = { label, scopes: [...new Set(scopes)], expiresAt }
    const made = await makeKey(req.payload, portal, actor, wanted)
    await releasePortal(req.payload, portal.id, actor)
    return answered(made)
  })
}

/** `POST /{id}/keys/{key}/revoke`: at once. Said again, it makes sure that delivery has heard it. */
async function revokeKey(req: PayloadRequest): Promise<Response> {
  const found = await administeredKey(req)
  if (isRefusal(found)) return refused(found)
  const read = await readBody(req, z.strictObject({}))
  if (isRefusal(read)) return refused(read)
  const { portal, key } = found
  const actor = found.member.id
  return inTurn(portal.id, async () => {
    const now = studioOf(req.payload).clock.now()
    if (!key.revokedAt) {
      const detail = `thu hồi khóa “${key.label}” (${key.beginning}…).`
      await logKeyEvent(req.payload, { action: 'key-revoked', portal, actor, detail })
      const revoked = { revokedAt: isoOf(now), updatedAt: isoOf(now) }
      // Of two at once, the first one's instant stands.
      await writeKey(req.payload, key.id, revoked, { revokedAt: { exists: false } })
    }
    await releasePortal(req.payload, portal.id, actor)
    const stored = (await storedKeys(req.payload, portal.id)).find(({ id }) => id === key.id)
    return stored ? answered(presentKey(stored, now)) : refused({ code: 'not-found' })
  })
}
