/** The keys of all portals by their hash, as the newest record of each portal states them. */
import type { ReleasedKey } from '#src/domain/release'
import type { HistoryOf } from '#src/domain/visibility'

export interface KnownKey extends ReleasedKey {
  readonly portal: string
  readonly quotaPerMinute: number | null
}

export type KeyDirectory = ReadonlyMap<string, KnownKey>

/**
 * What was recorded last counts at once, whatever instant it names: a revocation does not wait for the
 * clocks of two machines to agree.
 */
export function keyDirectory(portals: readonly string[], historyOf: HistoryOf): KeyDirectory {
  const keys = new Map<string, KnownKey>()
  for (const portal of portals) {
    const newest = historyOf(portal).at(-1)
    if (newest?.action !== 'release' || newest.collection !== 'portals') continue
    const { quotaPerMinute } = newest.content
    for (const key of newest.content.keys) keys.set(key.hash, { ...key, portal, quotaPerMinute })
  }
  return keys
}
