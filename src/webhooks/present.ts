/** What the keepers of a webhook see of it: never a secret, never a content. */
import type { ChangeType } from '#src/domain/changes/documentChanges'
import type { ReleasedCollection } from '#src/domain/release'
import type { DeliveryState } from '#src/domain/webhook'
import type { Attempt } from './message'
import type { StoredDelivery, StoredState } from './stored'

/** Instants in ISO 8601, here and below. */
export interface DeliveryBody {
  id: string
  event: string
  type: ChangeType
  collection: ReleasedCollection
  documentId: string
  /** When it happened. */
  at: string
  state: DeliveryState
  attempts: number
  lastAttemptAt: string | null
  /** Null unless it is waiting. */
  nextAttemptAt: string | null
  deliveredAt: string | null
  status: number | null
  fault: Attempt['fault']
}

export interface WebhookBody {
  now: string
  isOn: boolean
  /** Null before one was made. `isReadable`: this installation can sign with it. */
  secret: { madeAt: string; oldUntil: string | null; isReadable: boolean } | null
  counts: Record<DeliveryState, number>
  /** The newest first. */
  deliveries: DeliveryBody[]
  /** All that were parked and not sent again, the newest first, as far as they are shown. */
  parked: DeliveryBody[]
}

/** A secret just made, with the secret itself: this once. */
export interface NewSecretBody {
  secret: string
  oldUntil: string | null
}

export type TestBody = Pick<Attempt, 'isTaken' | 'status' | 'fault'>

export function presentDelivery(stored: StoredDelivery): DeliveryBody {
  const { id, event, change, state, attempts, status = null } = stored
  return {
    ...{ id, event, type: change.type, collection: change.collection },
    ...{ documentId: change.documentId, at: isoOf(stored.at), state, attempts, status },
    lastAttemptAt: isoOrNull(stored.lastAttemptAt),
    nextAttemptAt: state === 'waiting' ? isoOf(stored.nextAttemptAt) : null,
    deliveredAt: isoOrNull(stored.deliveredAt),
    fault: (stored.fault ?? null) as Attempt['fault'],
  }
}

export function presentSecret(
  { secret, secretMadeAt, oldSecretUntil }: StoredState,
  { now, isReadable }: { now: number; isReadable: boolean },
): WebhookBody['secret'] {
  if (!secret) return null
  const isOverlap = typeof oldSecretUntil === 'number' && now < oldSecretUntil
  return {
    madeAt: isoOf(secretMadeAt ?? now),
    oldUntil: isOverlap ? isoOf(oldSecretUntil) : null,
    isReadable,
  }
}

export const isoOf = (instant: number): string => new Date(instant).toISOString()
const isoOrNull = (instant: number | null | undefined) =>
  typeof instant === 'number' ? isoOf(instant) : null
