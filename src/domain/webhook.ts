/** What a webhook is told and how long it is tried: shared by the studio and the worker. */
import type { ChangeType } from './changes/documentChanges'
import type { MaterialKind, ReleasedCollection } from './release'

/** Of what delivery knows, portals are nobody's to be told of. */
export const TOLD_COLLECTIONS = [
  'materials',
  'campaigns',
  'directives',
  'hotlines',
  'agencies',
  'audiences',
  'scam-forms',
] as const satisfies readonly ReleasedCollection[]

/** What is asked for; an empty list asks for everything. Documents by id, as the lists' filters do. */
export interface WebhookFilters {
  events: readonly ChangeType[]
  collections: readonly ReleasedCollection[]
  kinds: readonly MaterialKind[]
  topics: readonly string[]
  languages: readonly string[]
  agencies: readonly string[]
  audiences: readonly string[]
  scamForms: readonly string[]
  campaigns: readonly string[]
  directives: readonly string[]
}

export const DELIVERY_STATES = ['waiting', 'delivered', 'parked'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** How long the old secret signs along after a change: by default, and at most. */
export const SECRET_OVERLAP_MS = 7 * 24 * 60 * 60 * 1000
export const LONGEST_SECRET_OVERLAP_MS = 90 * 24 * 60 * 60 * 1000

/** An event that nobody took within a day is parked. */
export const TRIED_FOR_MS = 24 * 60 * 60 * 1000
const FIRST_WAIT_MS = 10_000
const LONGEST_WAIT_MS = 60 * 60 * 1000
/** So far a wait may lie from the usual one, either way: failed receivers are not all tried at once. */
const JITTER = 0.25

/**
 * Milliseconds until the next attempt after so many failed ones (1, 2, 3 …): 10 s, doubled each time, an
 * hour at most. `random` in [0, 1).
 */
export function waitAfter(attempts: number, random: number): number {
  const usual = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS)
  return Math.round(usual * (1 - JITTER + 2 * JITTER * random))
}

export interface Failure {
  queuedAt: number
  /** This one included. */
  attempts: number
  /** Seconds after which the receiver wants to be asked again; an hour at most is granted. */
  retryAfter: number | null
  /** In [0, 1). */
  random: number
}

/** What becomes of an event after a failed attempt: tried again at an instant, or parked. */
export function afterFailure(
  { queuedAt, attempts, retryAfter, random }: Failure,
  now: number,
): { state: 'waiting'; nextAttemptAt: number } | { state: 'parked' } {
  const end = queuedAt + TRIED_FOR_MS
  if (now >= end) return { state: 'parked' }
  const asked = Math.min((retryAfter ?? 0) * 1000, LONGEST_WAIT_MS)
  const wait = Math.max(waitAfter(attempts, random), asked)
  // The last attempt comes when the day is over, not before.
  return { state: 'waiting', nextAttemptAt: Math.min(now + wait, end) }
}
