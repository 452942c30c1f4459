/** Portals and their keys as they are stored. Hashes never leave the server but towards delivery. */
import type { Payload, Where } from 'payload'
import type { KeyScope } from '#src/domain/portalKey'

export interface StoredPortal {
  id: string
  name?: unknown
  slug?: unknown
  agency?: unknown
  domains?: unknown
  quotaPerMinute?: unknown
  deletedAt?: unknown
}

export interface StoredKey {
  id: string
  portal: string
  label: string
  /** By which its keeper knows it again: `cg_Ab1z`. */
  beginning: string
  hash: string
  scopes: KeyScope[]
  expiresAt: string | Date
  revokedAt?: string | Date | null
  createdAt: string | Date
  updatedAt?: string | Date
  createdBy?: string | null
  createdByName?: string | null
  lastUsedAt?: string | Date | null
}

export function storedPortal(payload: Payload, where: Where): Promise<StoredPortal | null> {
  return payload.db.findOne<StoredPortal>({ collection: 'portals', where })
}

/** All keys of a portal that were ever made, the oldest first. */
export async function storedKeys(payload: Payload, portal: string): Promise<StoredKey[]> {
  const { docs } = await payload.db.find<StoredKey>({
    collection: 'portal-keys',
    where: { portal: { equals: portal } },
    sort: 'id',
    pagination: false,
  })
  return docs
}

/** Writes fields of a key, and only while `condition` holds. Whether they were written. */
export async function writeKey(
  payload: Payload,
  id: string,
  data: Partial<StoredKey>,
  condition: Where = {},
): Promise<boolean> {
  const written: unknown = await payload.db.updateOne({
    collection: 'portal-keys',
    where: { and: [{ id: { equals: id } }, condition] },
    data,
    options: { atomic: true },
  })
  return written !== null
}

/** Both databases hand dates over in their own way. */
export function isoOf(value: string | Date | number): string {
  return new Date(value).toISOString()
}

export function instantOf(value: string | Date): number {
  return new Date(value).getTime()
}
