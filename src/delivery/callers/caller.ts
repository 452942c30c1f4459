/** Who asks, and what may they see: the one answer that every route, feed and file gets its caller from. */
import { keyStateAt } from '#src/domain/portalKey'
import type { Caller } from '#src/domain/visibility'
import { hashOfPortalKey, isPortalKey } from '#src/portalKey/secret'
import type { KeyDirectory, KnownKey } from './keyDirectory'

/** Whoever asks the public half. `readsKeyed` decides visibility (src/domain/visibility.ts). */
export interface ApiCaller extends Caller {
  /** May see what will open, and when. */
  readonly readsUpcoming: boolean
  /** The key that was shown; null for an anonymous caller. */
  readonly key: KnownKey | null
}

export const ANYONE: ApiCaller = Object.freeze({
  readsKeyed: false,
  readsUpcoming: false,
  key: null,
})

export interface KeyRefusal {
  code: 'key-malformed' | 'key-unknown' | 'key-expired' | 'key-revoked'
}

const BEARER = /^bearer(?: +(.*))?$/i

/**
 * The caller behind an `Authorization` header at an instant, or why its key opens nothing. Other schemes
 * than Bearer are not for us: a site behind a password prompt sends its own along. The key is looked up
 * by its SHA-256, so the time that it takes tells nothing about any key.
 */
export function callerOf(
  keys: KeyDirectory,
  authorization: string | undefined,
  now: number,
): ApiCaller | KeyRefusal {
  const shown = authorization === undefined ? null : BEARER.exec(authorization.trim())
  if (!shown) return ANYONE
  const word = shown[1] ?? ''
  if (!isPortalKey(word)) return { code: 'key-malformed' }
  const key = keys.get(hashOfPortalKey(word))
  if (!key) return { code: 'key-unknown' }
  const state = keyStateAt(key, now)
  if (state !== 'active') return { code: `key-${state}` }
  return {
    readsKeyed: key.scopes.includes('read:keyed'),
    readsUpcoming: key.scopes.includes('read:upcoming'),
    key,
  }
}
