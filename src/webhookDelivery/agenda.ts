/** Which webhooks are to be looked at, and when: `dueAt` of their states. */
import type { Payload } from 'payload'
import type { ChangeService } from '#src/delivery/changes/changeService'
import type { View } from '#src/delivery/snapshot/view'
import { ANONYMOUS } from '#src/domain/visibility'
import { writeState, type StoredState } from '#src/webhooks/stored'
import { idsSwitchedOn } from './receivers'

const MOST_DUE = 200

export class Agenda {
  constructor(
    readonly payload: Payload,
    readonly changes: ChangeService,
  ) {}

  everyone(): Promise<string[]> {
    return idsSwitchedOn(this.payload)
  }

  /** Those to whom something happened. Many stand at the same place, which is looked at once. */
  async withNews(view: View): Promise<string[]> {
    const isOn = new Set(await this.everyone())
    const { docs } = await this.payload.db.find<StoredState>({
      ...{ collection: 'webhook-states', sort: 'id', pagination: false },
    })
    const known = new Map<string, boolean>()
    return docs.flatMap(({ id, secret, cursor }) => {
      if (!isOn.has(id) || !secret) return []
      const place = cursor ?? ''
      const hasNews = known.get(place) ?? this.#hasNews(place, view)
      known.set(place, hasNews)
      return hasNews ? [id] : []
    })
  }

  async due(now: number): Promise<string[]> {
    const { docs } = await this.payload.db.find<StoredState>({
      collection: 'webhook-states',
      where: { dueAt: { less_than_equal: now } },
      ...{ sort: 'dueAt', limit: MOST_DUE, pagination: false },
    })
    return docs.map(({ id }) => id)
  }

  /** While it is being served; after a crash it is due again then. */
  async begin(id: string, until: number): Promise<void> {
    await writeState(this.payload, id, { dueAt: until })
  }

  /** Null: when something happens. Not if somebody has woken it in the meantime. */
  async end(id: string, begunUntil: number, dueAt: number | null): Promise<void> {
    await writeState(this.payload, id, { dueAt }, { dueAt: { equals: begunUntil } })
  }

  #hasNews(cursor: string, view: View): boolean {
    if (cursor === '') return true
    const page = this.changes.page({ view, caller: ANONYMOUS, cursor, limit: 1 })
    return page === null || page.changes.length > 0
  }
}
