/**
 * Tells webhooks what happens. Each is served by itself, one message after the other; one that is slow,
 * failing or full delays no other. All that must outlive the process is in the database before it is
 * sent: a worker that dies, or two at once, send a message twice at worst, and none out of order.
 */
import type { Payload } from 'payload'
import type { Clock } from '#src/clock'
import type { ChangeService } from '#src/delivery/changes/changeService'
import type { SnapshotStore } from '#src/delivery/snapshot/snapshotStore'
import type { View } from '#src/delivery/snapshot/view'
import { afterFailure } from '#src/domain/webhook'
import type { OutgoingClient } from '#src/outgoing/guardedClient'
import { sendMessage, type Attempt } from '#src/webhooks/message'
import type { StoredDelivery } from '#src/webhooks/stored'
import { Agenda } from './agenda'
import { Lane } from './lane'
import { plan, type PlanningOptions } from './planning'
import { presentMessage } from './presentMessage'
import { Queue } from './queue'
import { readyReceiver, type ReadyReceiver } from './receivers'

export interface WorkerOptions {
  payload: Payload
  store: Pick<SnapshotStore, 'viewAt'>
  changes: ChangeService
  client: OutgoingClient
  clock: Clock
  /** In [0, 1). */
  random?: () => number
  /** Longer than an attempt can take. */
  claimMs?: number
  report?: (fault: { err: unknown; msg: string }) => void
}

const CLAIM_MS = 30_000
/** A round sends what was planned, one after the other: so long nobody else needs to look. */
const CLAIMS_OF_A_ROUND = 20
/** Those that have just failed have a lane of their own, so that they do not fill the others'. */
const PLACES = { sound: 100, failing: 20 } as const

export class WebhookWorker {
  readonly #options: Required<WorkerOptions>
  readonly #queue: Queue
  readonly #agenda: Agenda
  readonly #planning: PlanningOptions
  readonly #lanes = { sound: new Lane(PLACES.sound), failing: new Lane(PLACES.failing) }
  /** Served just now; true where there may be news since it was begun. */
  readonly #served = new Map<string, boolean>()
  /** Whose last attempt failed, as far as this process knows. */
  readonly #failing = new Set<string>()
  readonly #running = new Set<Promise<void>>()
  #isClosed = false

  constructor(options: WorkerOptions) {
    const report = ({ err, msg }: { err: unknown; msg: string }) => console.error(msg, err)
    this.#options = { random: Math.random, claimMs: CLAIM_MS, report, ...options }
    this.#queue = new Queue(options.payload)
    this.#agenda = new Agenda(options.payload, options.changes)
    this.#planning = {
      ...{ queue: this.#queue, changes: options.changes },
      ...{ view: () => this.#view(), now: () => this.#now() },
    }
  }

  /** Looks at every webhook that is switched on. Resolves when they are being served. */
  async serveAll(): Promise<void> {
    for (const id of await this.#agenda.everyone()) this.#serve(id)
  }

  /** Looks at those to whom something happened. */
  async serveNews(): Promise<void> {
    const view = this.#view()
    if (view) for (const id of await this.#agenda.withNews(view)) this.#serve(id)
  }

  /** Looks at those that wait to be tried again, and at those that somebody has woken. */
  async serveDue(): Promise<void> {
    for (const id of await this.#agenda.due(this.#now())) this.#serve(id)
  }

  forgetOld(): Promise<void> {
    return this.#queue.forgetOld(this.#now())
  }

  /** Resolves when nobody is being served any more. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }

  /** Begins nothing new. What is being sent is told apart by its claim afterwards. */
  close(): void {
    this.#isClosed = true
  }

  #now(): number {
    return this.#options.clock.now()
  }

  #view(): View | null {
    return this.#options.store.viewAt(this.#now())
  }

  #serve(id: string): void {
    if (this.#isClosed) return
    if (this.#served.has(id)) {
      this.#served.set(id, true)
      return
    }
    this.#served.set(id, false)
    const run = this.#serveOne(id)
      .catch((err: unknown) => {
        this.#options.report({ err, msg: `the webhook ${id} could not be served` })
      })
      .finally(() => {
        const isWantedAgain = this.#served.get(id) === true
        this.#served.delete(id)
        this.#running.delete(run)
        if (isWantedAgain) this.#serve(id)
      })
    this.#running.add(run)
  }

  async #serveOne(id: string): Promise<void> {
    try {
      await this.#tellEverything(id)
    } catch (error) {
      // Most likely the database was away for a moment: what is there is looked at again soon.
      await this.#agenda.begin(id, this.#now() + this.#options.claimMs)
      throw error
    }
  }

  /** Until nothing is left, or the next message has to wait. */
  async #tellEverything(id: string): Promise<void> {
    for (;;) {
      const until = this.#now() + this.#options.claimMs * CLAIMS_OF_A_ROUND
      await this.#agenda.begin(id, until)
      const receiver = await this.#ready(id)
      if (!receiver) return this.#agenda.end(id, until, null)
      const hasMore = await plan(this.#planning, receiver)
      const waitsUntil = await this.#sendWaiting(id)
      // Of one that was stopped in the middle the next worker takes care.
      if (this.#isClosed) return
      if (waitsUntil !== null || !hasMore) return this.#agenda.end(id, until, waitsUntil)
    }
  }

  async #ready(id: string): Promise<ReadyReceiver | null> {
    const view = this.#view()
    if (!view) return null
    const { payload } = this.#options
    return readyReceiver(payload, id, { snapshot: view.snapshot, now: this.#now() })
  }

  /** One after the other until none is left, null, or one has to wait: until when. */
  async #sendWaiting(id: string): Promise<number | null> {
    let isGoingOn = true
    for (;;) {
      const head = await this.#queue.head(id)
      if (!head) return null
      if (!isGoingOn || head.nextAttemptAt > this.#now()) return head.nextAttemptAt
      const isFailing = head.attempts > 0 || this.#failing.has(id)
      const lane = isFailing ? this.#lanes.failing : this.#lanes.sound
      isGoingOn = await lane.run(() => this.#tryOne(id, head))
    }
  }

  /** Whether it is done with: taken, or parked. */
  async #tryOne(id: string, head: StoredDelivery): Promise<boolean> {
    const receiver = await this.#ready(id)
    if (!receiver || this.#isClosed) return false
    const now = this.#now()
    const claimed = await this.#queue.claim(head, now, now + this.#options.claimMs)
    const view = this.#view()
    if (!claimed || !view) return false
    const message = presentMessage(claimed.change, view)
    const attempt = await sendMessage(this.#options.client, receiver, message, now)
    if (attempt.isTaken) this.#failing.delete(id)
    else this.#failing.add(id)
    const outcome = this.#outcome(claimed, attempt)
    return (await this.#queue.settle(claimed, outcome)) && outcome.state !== 'waiting'
  }

  #outcome(claimed: StoredDelivery, attempt: Attempt): Partial<StoredDelivery> {
    const { status, fault, isTaken, retryAfter } = attempt
    const now = this.#now()
    if (isTaken) return { state: 'delivered', status, fault, deliveredAt: now }
    const { queuedAt, attempts } = claimed
    const random = this.#options.random()
    return { ...afterFailure({ queuedAt, attempts, retryAfter, random }, now), status, fault }
  }
}
