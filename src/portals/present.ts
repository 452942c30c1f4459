import { keyStateAt, type KeyScope, type KeyState } from '#src/domain/portalKey'
import { instantOf, isoOf, type StoredKey } from './stored'

/** What the keepers of a portal see of one of its keys: never the key, never its hash. */
export interface PortalKeyBody {
  id: string
  label: string
  beginning: string
  scopes: KeyScope[]
  state: KeyState
  /** Instants in ISO 8601. */
  expiresAt: string
  revokedAt: string | null
  createdAt: string
  createdBy: string | null
  lastUsedAt: string | null
}

/** All keys of a portal, the newest first, and the server's time, from which lives are reckoned. */
export interface PortalKeysBody {
  now: string
  keys: PortalKeyBody[]
}

/** A key just made, with the key itself: this once. */
export interface NewPortalKeyBody extends PortalKeyBody {
  key: string
}

export function presentKey(stored: StoredKey, now: number): PortalKeyBody {
  const { id, label, beginning, scopes } = stored
  const life = {
    expiresAt: instantOf(stored.expiresAt),
    revokedAt: stored.revokedAt ? instantOf(stored.revokedAt) : null,
  }
  return {
    ...{ id, label, beginning, scopes: [...scopes] },
    state: keyStateAt(life, now),
    expiresAt: isoOf(stored.expiresAt),
    revokedAt: stored.revokedAt ? isoOf(stored.revokedAt) : null,
    createdAt: isoOf(stored.createdAt),
    createdBy: stored.createdByName ?? null,
    lastUsedAt: stored.lastUsedAt ? isoOf(stored.lastUsedAt) : null,
  }
}

export const isActive = (key: StoredKey, now: number): boolean =>
  presentKey(key, now).state === 'active'
