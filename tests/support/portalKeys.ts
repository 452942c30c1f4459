/** Portals with keys in a log of releases, as the studio writes them. */
import type { KeyScope } from '#src/domain/portalKey'
import type { ReleasedKey } from '#src/domain/release'
import { hashOfPortalKey, newPortalKey } from '#src/portalKey/secret'
import { instant, type ReleaseLog } from './releases'

interface KeyOptions {
  scopes?: KeyScope[]
  expiresAt?: string
  revokedAt?: string
}

export interface MadeKey {
  key: string
  released: ReleasedKey
}

export function makeKey(id: string, options: KeyOptions = {}): MadeKey {
  const { scopes = [], expiresAt = '2099-01-01T00:00:00Z', revokedAt } = options
  const key = newPortalKey()
  const released = {
    ...{ id, hash: hashOfPortalKey(key), scopes, expiresAt: instant(expiresAt) },
    revokedAt: revokedAt === undefined ? null : instant(revokedAt),
  }
  return { key, released }
}

/** Releases a portal with these keys; answers with the header that each is shown in. */
export function releasePortal(
  log: ReleaseLog,
  documentId: string,
  keys: readonly MadeKey[],
  quotaPerMinute: number | null = null,
): void {
  const content = { keys: keys.map(({ released }) => released), quotaPerMinute }
  log.releaseOf('portals', { documentId, access: 'internal', content })
}

export const bearer = ({ key }: MadeKey) => ({ authorization: `Bearer ${key}` })
