import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { idOf } from '#src/access/staff'
import type { KeyScope } from '#src/domain/portalKey'
import { beginningOf, hashOfPortalKey, newPortalKey } from '#src/portalKey/secret'
import { recordEvent, type AuditAction } from '#src/release/audit'
import { studioOf } from '#src/studio/context'
import { presentKey, type NewPortalKeyBody } from './present'
import type { StoredKey, StoredPortal } from './stored'

export interface NewKey {
  label: string
  scopes: KeyScope[]
  /** Milliseconds since the epoch. */
  expiresAt: number
}

/** Makes a key and keeps its hash. Delivery is not told here (release.ts). */
export async function makeKey(
  payload: Payload,
  portal: StoredPortal,
  /** Null for the system itself. */
  actor: string | null,
  wanted: NewKey,
): Promise<NewPortalKeyBody> {
  const key = newPortalKey()
  const now = studioOf(payload).clock.now()
  const stored: StoredKey = {
    id: uuidv7(),
    portal: portal.id,
    ...{ label: wanted.label, scopes: wanted.scopes, hash: hashOfPortalKey(key) },
    beginning: beginningOf(key),
    expiresAt: new Date(wanted.expiresAt).toISOString(),
    createdAt: new Date(now).toISOString(),
    ...(actor !== null && { createdBy: actor, createdByName: await nameOf(payload, actor) }),
  }
  await payload.db.create({
    collection: 'portal-keys',
    customID: stored.id,
    data: { ...stored, updatedAt: stored.createdAt },
  })
  return { ...presentKey(stored, now), key }
}

async function nameOf(payload: Payload, user: string): Promise<string> {
  const found = await payload.db.findOne<{ id: string; name?: string }>({
    collection: 'users',
    where: { id: { equals: user } },
  })
  return found?.name ?? ''
}

export interface KeyEvent {
  action: Extract<AuditAction, 'key-made' | 'key-rotated' | 'key-revoked'>
  portal: StoredPortal
  actor: string | null
  detail: string
}

/** What is done to a key, in the audit log of its portal's agency, before it is done. */
export function logKeyEvent(payload: Payload, event: KeyEvent): Promise<string> {
  const { action, portal, actor, detail } = event
  return recordEvent(payload, {
    ...{ action, actor, collection: 'portals', documentId: portal.id, version: null },
    ...{ agency: idOf(portal.agency), detail: `${String(portal.name)}: ${detail}`, about: null },
  })
}
