/**
 * Keys of portals: what they open and for how long. A key is `cg_` + 32 random letters and digits
 * (190 bits) + 6 that check them; how it is made and hashed is in src/portalKey.
 */

/** What a key may open, each besides what anyone reads. */
export const KEY_SCOPES = ['read:upcoming', 'read:keyed'] as const
export type KeyScope = (typeof KEY_SCOPES)[number]

const DAY_MS = 24 * 60 * 60 * 1000

/** Without a stated end a key runs for a year, never for more than three. */
export const KEY_LIFE_MS = 365 * DAY_MS
export const LONGEST_KEY_LIFE_MS = 3 * 366 * DAY_MS
/** How long the old key goes on after a rotation: by default, and at most. */
export const OVERLAP_MS = 7 * DAY_MS
export const LONGEST_OVERLAP_MS = 90 * DAY_MS
/** So many keys of one portal may be in use at once. */
export const MOST_KEYS = 20

interface KeyLife {
  expiresAt: number
  revokedAt: number | null
}

export type KeyState = 'active' | 'expired' | 'revoked'

/** How a key stands at an instant: usable up to its end, the end itself excluded. */
export function keyStateAt({ expiresAt, revokedAt }: KeyLife, instant: number): KeyState {
  if (revokedAt !== null && revokedAt <= instant) return 'revoked'
  return expiresAt <= instant ? 'expired' : 'active'
}
