/** The webhooks that are to be told something, as they stand now. */
import type { Payload, Where } from 'payload'
import type { Snapshot } from '#src/delivery/snapshot/snapshot'
import type { WebhookFilters } from '#src/domain/webhook'
import { secretsAt } from '#src/webhooks/secret'
import { storedState, type StoredState, type StoredWebhook } from '#src/webhooks/stored'

export interface ReadyReceiver {
  id: string
  address: string
  secrets: readonly string[]
  filters: WebhookFilters
  state: StoredState
}

/** Ids of all that are switched on, whether they are ready or not. */
export async function idsSwitchedOn(payload: Payload): Promise<string[]> {
  return (await stored(payload, { isOn: { equals: true } })).map(({ id }) => id)
}

/**
 * One webhook, ready to be sent to: switched on, with a secret, and of a portal that is there. Read
 * before every message, so that switching it off or changing its secret counts at once.
 */
export async function readyReceiver(
  payload: Payload,
  id: string,
  { snapshot, now }: { snapshot: Snapshot; now: number },
): Promise<ReadyReceiver | null> {
  const [webhook] = await stored(payload, {
    and: [{ id: { equals: id } }, { isOn: { equals: true } }],
  })
  if (!webhook || !isThere(webhook, snapshot)) return null
  const state = await storedState(payload, id)
  const secrets = state ? secretsAt(payload, state, now) : []
  if (!state || secrets.length === 0) return null
  return { id, address: webhook.address, secrets, filters: filtersOf(webhook), state }
}

async function stored(payload: Payload, where: Where): Promise<StoredWebhook[]> {
  const { docs } = await payload.db.find<StoredWebhook>({
    ...{ collection: 'webhooks', where, sort: 'id', pagination: false },
  })
  return docs
}

/** In the trash, or erased, a portal is told nothing: delivery knows which ones are there. */
function isThere({ portal }: StoredWebhook, { historyOf }: Snapshot): boolean {
  return historyOf(idOf(portal) ?? '').at(-1)?.action === 'release'
}

function filtersOf(webhook: StoredWebhook): WebhookFilters {
  const values = <T extends string>(name: keyof WebhookFilters): T[] => {
    const list: unknown = webhook[name]
    return Array.isArray(list) ? list.flatMap((one) => (idOf(one) ?? []) as T | []) : []
  }
  return {
    ...{ events: values('events'), collections: values('collections'), kinds: values('kinds') },
    ...{ topics: values('topics'), languages: values('languages') },
    ...{ agencies: values('agencies'), audiences: values('audiences') },
    ...{ scamForms: values('scamForms'), campaigns: values('campaigns') },
    directives: values('directives'),
  }
}

/** Of a relationship, populated or not; a text stands for itself. */
function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (value && typeof value === 'object' && 'id' in value) return String(value.id)
  return null
}
