/** What is on its way: rows of `webhook-deliveries`, written before anything is sent. */
import type { Payload, Where } from 'payload'
import { changeId } from '#src/delivery/presenters/change'
import type { Change } from '#src/domain/changes/documentChanges'
import { writeDelivery, type StoredDelivery } from '#src/webhooks/stored'

const COLLECTION = 'webhook-deliveries'
const DAY_MS = 24 * 60 * 60 * 1000
/** What arrived, and what did not, can be looked at for so long. */
const KEPT_MS = { delivered: 30 * DAY_MS, parked: 90 * DAY_MS } as const

export class Queue {
  constructor(readonly payload: Payload) {}

  /** The next to be sent: nothing overtakes it. */
  async head(webhook: string): Promise<StoredDelivery | null> {
    const { docs } = await this.payload.db.find<StoredDelivery>({
      ...{ collection: COLLECTION, where: waitingOf(webhook), sort: 'order' },
      ...{ limit: 1, pagination: false },
    })
    return docs[0] ?? null
  }

  async waiting(webhook: string): Promise<number> {
    const where = waitingOf(webhook)
    return (await this.payload.db.count({ collection: COLLECTION, where })).totalDocs
  }

  /**
   * Puts changes at the end, in their order. Those that are there already stay where they are: whoever
   * was cut off, or works beside another, may put the same ones once more.
   */
  async append(
    webhook: string,
    round: number,
    changes: readonly Change[],
    now: number,
  ): Promise<void> {
    if (changes.length === 0) return
    const entries = changes.map((change) => ({ change, id: idOf(webhook, round, change) }))
    const known = await this.#known(entries.map(({ id }) => id))
    let order = await this.#lastOrder(webhook)
    for (const { id, change } of entries) {
      if (known.has(id)) continue
      order += 1
      await this.#write({
        ...{ id, webhook, order, round, event: changeId(change), change, at: change.at },
        ...{ state: 'waiting', attempts: 0, queuedAt: now, nextAttemptAt: now },
      })
    }
  }

  /**
   * Takes it on before it is sent: until `until` nobody else does, and if this process dies it is sent
   * again after that. Null if somebody else was quicker.
   */
  async claim(
    delivery: StoredDelivery,
    now: number,
    until: number,
  ): Promise<StoredDelivery | null> {
    const { id, attempts, nextAttemptAt } = delivery
    const claimed = { attempts: attempts + 1, nextAttemptAt: until, lastAttemptAt: now }
    const isTaken = await writeDelivery(this.payload, id, claimed, {
      and: [
        ...[{ state: { equals: 'waiting' } }, { attempts: { equals: attempts } }],
        { nextAttemptAt: { equals: nextAttemptAt } },
      ],
    })
    return isTaken ? { ...delivery, ...claimed } : null
  }

  /** Writes what came of a claim, unless it ran out and somebody else has it now. */
  async settle(claimed: StoredDelivery, data: Partial<StoredDelivery>): Promise<boolean> {
    const { id, attempts, nextAttemptAt } = claimed
    return writeDelivery(this.payload, id, data, {
      and: [{ attempts: { equals: attempts } }, { nextAttemptAt: { equals: nextAttemptAt } }],
    })
  }

  async forgetOld(now: number): Promise<void> {
    for (const [state, kept] of Object.entries(KEPT_MS)) {
      await this.payload.db.deleteMany({
        collection: COLLECTION,
        where: {
          and: [{ state: { equals: state } }, { lastAttemptAt: { less_than: now - kept } }],
        },
      })
    }
  }

  async #known(ids: readonly string[]): Promise<Set<string>> {
    const { docs } = await this.payload.db.find<StoredDelivery>({
      ...{ collection: COLLECTION, where: { id: { in: [...ids] } }, pagination: false },
    })
    return new Set(docs.map(({ id }) => id))
  }

  async #lastOrder(webhook: string): Promise<number> {
    const { docs } = await this.payload.db.find<StoredDelivery>({
      ...{ collection: COLLECTION, where: { webhook: { equals: webhook } }, sort: '-order' },
      ...{ limit: 1, pagination: false },
    })
    return docs[0]?.order ?? 0
  }

  async #write(row: StoredDelivery): Promise<void> {
    try {
      await this.payload.db.create({ collection: COLLECTION, customID: row.id, data: { ...row } })
    } catch (error) {
      // Another process wrote it in the meantime; if not, something is amiss.
      if ((await this.#known([row.id])).size === 0) throw error
    }
  }
}

function idOf(webhook: string, round: number, change: Change): string {
  return `${webhook}.${round}.${changeId(change)}`
}

const waitingOf = (webhook: string): Where => ({
  and: [{ webhook: { equals: webhook } }, { state: { equals: 'waiting' } }],
})
