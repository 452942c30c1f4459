/** Webhooks, what the server keeps of them, and what is on its way to them, as stored. */
import type { Payload, Where } from 'payload'
import type { Change } from '#src/domain/changes/documentChanges'
import type { DeliveryState, WebhookFilters } from '#src/domain/webhook'

export interface StoredWebhook extends Partial<Record<keyof WebhookFilters, unknown>> {
  id: string
  name: string
  portal: unknown
  agency?: unknown
  address: string
  isOn?: boolean | null
}

/** Instants in milliseconds since the epoch, here and below. */
export interface StoredState {
  id: string
  /** Encrypted. */
  secret?: string | null
  secretMadeAt?: number | null
  oldSecret?: string | null
  oldSecretUntil?: number | null
  cursor?: string | null
  followFrom?: number | null
  /** When it is to be looked at next; 0 is at once. */
  dueAt?: number | null
  round: number
}

export interface StoredDelivery {
  id: string
  webhook: string
  order: number
  round: number
  event: string
  change: Change
  at: number
  state: DeliveryState
  attempts: number
  queuedAt: number
  nextAttemptAt: number
  lastAttemptAt?: number | null
  status?: number | null
  fault?: string | null
  deliveredAt?: number | null
}

export function storedWebhook(payload: Payload, where: Where): Promise<StoredWebhook | null> {
  return payload.db.findOne<StoredWebhook>({ collection: 'webhooks', where })
}

export function storedState(payload: Payload, id: string): Promise<StoredState | null> {
  return payload.db.findOne<StoredState>({
    collection: 'webhook-states',
    where: { id: { equals: id } },
  })
}

/** The state of a webhook, made where there is none yet. */
export async function ensureState(payload: Payload, id: string): Promise<StoredState> {
  const known = await storedState(payload, id)
  if (known) return known
  try {
    await payload.db.create({
      collection: 'webhook-states',
      customID: id,
      data: { id, round: 0 },
    })
  } catch (error) {
    // Somebody else made it in the meantime; if not, something is amiss.
    if ((await storedState(payload, id)) === null) throw error
  }
  return (await storedState(payload, id)) ?? { id, round: 0 }
}

/** Writes fields of a state, and only while `condition` holds. Whether they were written. */
export async function writeState(
  payload: Payload,
  id: string,
  data: Partial<StoredState>,
  condition: Where = {},
): Promise<boolean> {
  return written(payload, 'webhook-states', id, data, condition)
}

/** The worker looks at it at once, whatever it was waiting for. */
export async function wakeWebhook(payload: Payload, id: string): Promise<void> {
  await writeState(payload, id, { dueAt: 0 })
}

export async function writeDelivery(
  payload: Payload,
  id: string,
  data: Partial<StoredDelivery>,
  condition: Where = {},
): Promise<boolean> {
  return written(payload, 'webhook-deliveries', id, data, condition)
}

async function written(
  payload: Payload,
  collection: 'webhook-states' | 'webhook-deliveries',
  id: string,
  data: object,
  condition: Where,
): Promise<boolean> {
  const found: unknown = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, condition] },
    data: { ...data },
    options: { atomic: true },
  })
  return found !== null
}
