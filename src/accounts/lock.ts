/**
 * Lock-out: after five failures an account rests for ten minutes. An attempt is counted before it is
 * looked at, so that thirty at once are not thirty guesses. Addresses without an account are
 * counted and locked alike: nothing tells whether one exists.
 */
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { clockTime } from '#src/domain/days/dayWords'
import type { Refusal } from '#src/domain/errors'
import { studioOf } from '#src/studio/context'
import { accountById, instantOf, writeAccount } from './account'

export const MOST_FAILURES = 5
export const LOCK_MS = 10 * 60 * 1000
const MINUTE_MS = 60_000

/** One counted attempt. Say how it ended: a failure needs no word. */
export interface Attempt {
  /** Everything was right: the count begins anew. */
  succeed(): Promise<void>
  /** Nothing was wrong, but more is asked for: this attempt does not count. */
  takeBack(): Promise<void>
}

/** Counts an attempt on an account, or refuses it while the account rests. */
export async function beginAttempt(payload: Payload, id: string): Promise<Attempt | Refusal> {
  const now = studioOf(payload).clock.now()
  const account = await accountById(payload, id)
  const lockedUntil = instantOf(account?.lockUntil)
  if (lockedUntil !== null && lockedUntil > now) return lockedRefusal(lockedUntil, now)
  if (lockedUntil !== null) await unlock(payload, id)
  const counted = await writeAccount(payload, id, { loginAttempts: { $inc: 1 } })
  const number = counted?.loginAttempts ?? 1
  // The fifth is still looked at; it locks first and is unlocked if it was right.
  const locks = number >= MOST_FAILURES
  if (locks) await lock(payload, id, now + LOCK_MS)
  if (number > MOST_FAILURES) return lockedRefusal(now + LOCK_MS, now)
  return {
    succeed: () => unlock(payload, id),
    takeBack: async () => {
      const ownLock = locks ? { lockUntil: null } : {}
      await writeAccount(payload, id, { loginAttempts: { $inc: -1 }, ...ownLock })
    },
  }
}

async function lock(payload: Payload, id: string, until: number): Promise<void> {
  await writeAccount(payload, id, { lockUntil: new Date(until).toISOString() })
}

export async function unlock(payload: Payload, id: string): Promise<void> {
  await writeAccount(payload, id, { loginAttempts: 0, lockUntil: null })
}

const strangers = new LRUCache<string, { failures: number; lockedUntil: number | null }>({
  max: 50_000,
})

/** The same for an address that no account has. */
export function countStranger(payload: Payload, email: string): Refusal | null {
  const now = studioOf(payload).clock.now()
  const key = createHash('sha256').update(email).digest('base64')
  const known = strangers.get(key) ?? { failures: 0, lockedUntil: null }
  if (known.lockedUntil !== null && known.lockedUntil > now) {
    return lockedRefusal(known.lockedUntil, now)
  }
  const failures = known.lockedUntil === null ? known.failures + 1 : 1
  strangers.set(key, { failures, lockedUntil: failures >= MOST_FAILURES ? now + LOCK_MS : null })
  return null
}

function lockedRefusal(until: number, now: number): Refusal {
  const minutes = Math.max(1, Math.ceil((until - now) / MINUTE_MS))
  return {
    code: 'account-locked',
    detail: `Hãy thử lại sau khoảng ${minutes} phút (lúc ${clockTime(until)}), hoặc nhờ người quản trị của cơ quan mở khóa.`,
  }
}
