/**
 * Portals reach delivery by the releases log, as `internal`: their keys' hashes, scopes and ends, their
 * quota and domains. Every record holds all of it, so the newest one alone says what is true.
 */
import type { Payload } from 'payload'
import { idOf } from '#src/access/staff'
import { keyStateAt } from '#src/domain/portalKey'
import type { PortalContent, ReleasedKey } from '#src/domain/release'
import { releaseAsItStands } from '#src/release/asItStands'
import { numberOrNull, text, texts } from '#src/release/freeze/stored'
import { studioOf } from '#src/studio/context'
import { instantOf, storedKeys, storedPortal, type StoredKey, type StoredPortal } from './stored'

/** So long delivery can still say what became of an ended key; then it knows it no more. */
const REMEMBERED_MS = 180 * 24 * 60 * 60 * 1000

/**
 * Tells delivery of a portal and its keys as they stand; of one that is gone or in the trash, that it
 * is gone. `saved` is the portal where the caller knows it better than the database: from a hook, in
 * the middle of a transaction, null when it is being erased.
 */
export async function releasePortal(
  payload: Payload,
  id: string,
  actor: string | null,
  saved?: StoredPortal | null,
): Promise<void> {
  const read = async () => (saved === undefined ? storedPortal(payload, byId(id)) : saved)
  const agency = idOf((await read())?.agency)
  await releaseAsItStands(payload, {
    ...{ collection: 'portals', documentId: id, access: 'internal', agency, actor },
    content: async () => {
      const portal = await read()
      return portal && !portal.deletedAt ? contentOf(payload, portal) : null
    },
  })
}

const byId = (id: string) => ({ id: { equals: id } })

async function contentOf(payload: Payload, portal: StoredPortal): Promise<PortalContent> {
  const forgotten = studioOf(payload).clock.now() - REMEMBERED_MS
  const keys = await storedKeys(payload, portal.id)
  return {
    slug: text(portal.slug),
    name: text(portal.name),
    agency: idOf(portal.agency),
    domains: texts(portal.domains),
    quotaPerMinute: numberOrNull(portal.quotaPerMinute),
    keys: keys.map(releasedKey).filter((key) => keyStateAt(key, forgotten) === 'active'),
  }
}

function releasedKey({ id, hash, scopes, expiresAt, revokedAt }: StoredKey): ReleasedKey {
  return {
    ...{ id, hash, scopes: [...scopes], expiresAt: instantOf(expiresAt) },
    revokedAt: revokedAt ? instantOf(revokedAt) : null,
  }
}

const newest = { limit: 100, pagination: false } as const

/** What a crash kept from delivery: newly saved portals, and those of newly changed keys. */
export async function releaseUnreleasedPortals(payload: Payload): Promise<void> {
  const portals = await payload.db.find<{ id: string }>({
    ...{ collection: 'portals', ...newest, sort: '-updatedAt' },
  })
  const keys = await payload.db.find<{ portal: string }>({
    ...{ collection: 'portal-keys', ...newest, sort: '-updatedAt' },
  })
  const ids = new Set([...portals.docs.map(({ id }) => id), ...keys.docs.map((key) => key.portal)])
  for (const id of ids) await releasePortal(payload, id, null)
}
