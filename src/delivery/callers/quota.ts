/**
 * So many requests a minute, counted from a client's first. Headers by the IETF's
 * draft-ietf-httpapi-ratelimit-headers-10: `RateLimit-Policy: "name";q=300;w=60` says what is allowed,
 * `RateLimit: "name";r=299;t=60` what is left, and in how many seconds it is whole again.
 */
import { LRUCache } from 'lru-cache'

export const QUOTA_SECONDS = 60
const QUOTA_MS = QUOTA_SECONDS * 1000
/**
 * So many clients are counted at once (some 10 MB). When more come within a minute, the ones heard of least
 * recently are counted anew: a flood of addresses costs no memory, and shuts nobody out.
 */
const MOST_CLIENTS = 50_000

interface Minute {
  endsAt: number
  used: number
}

export interface Spent {
  isOver: boolean
  /** Until the quota is whole again. */
  seconds: number
  /** Name, value, name, value. */
  headers: readonly [string, string, string, string]
}

export class Quota {
  readonly #minutes: LRUCache<string, Minute>

  constructor(
    readonly name: string,
    mostClients = MOST_CLIENTS,
  ) {
    this.#minutes = new LRUCache({ max: mostClients })
  }

  /** Counts one request of a client that may make `limit` in a minute. */
  spend(client: string, limit: number, now: number): Spent {
    const minute = this.#minuteOf(client, now)
    minute.used += 1
    const left = Math.max(0, limit - minute.used)
    const seconds = Math.ceil((minute.endsAt - now) / 1000)
    return {
      isOver: minute.used > limit,
      seconds,
      headers: [
        'RateLimit-Policy',
        `"${this.name}";q=${limit};w=${QUOTA_SECONDS}`,
        'RateLimit',
        `"${this.name}";r=${left};t=${seconds}`,
      ],
    }
  }

  get clients(): number {
    return this.#minutes.size
  }

  #minuteOf(client: string, now: number): Minute {
    const known = this.#minutes.get(client)
    // A clock that was set back must not make anyone wait for longer than a minute.
    if (known && now < known.endsAt && known.endsAt <= now + QUOTA_MS) return known
    const minute = { endsAt: now + QUOTA_MS, used: 0 }
    this.#minutes.set(client, minute)
    return minute
  }
}
