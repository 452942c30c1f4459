/** Webhooks over a studio of the test, a log of releases in memory, and receivers on this machine. */
import { ChangeService } from '#src/delivery/changes/changeService'
import { createSnapshotStore, type SnapshotStore } from '#src/delivery/snapshot/snapshotStore'
import { THIS_MACHINE_TOO } from '#src/outgoing/destination'
import { guardedClient, type ClientOptions } from '#src/outgoing/guardedClient'
import type { StudioContext } from '#src/studio/context'
import { WebhookWorker, type WorkerOptions } from '#src/webhookDelivery/worker'
import type { StoredDelivery } from '#src/webhooks/stored'
import { SECRET } from './deliveryServer'
import { LogReader, ReleaseLog } from './releases'
import { openTestStudio, type Person, type TestStudio } from './studio'
import { studioRest, type RestAnswer } from './studioRest'
import { TestReceiver, type Behaviour } from './testReceiver'

/** A slow receiver is given up after so long. */
const TIME_LIMIT_MS = 600

export class WebhookStage {
  readonly log = new ReleaseLog()
  readonly reader = new LogReader(this.log)
  readonly store: SnapshotStore = createSnapshotStore({ reader: this.reader })
  readonly changes = new ChangeService({ secret: SECRET })
  readonly faults: unknown[] = []
  readonly receivers: TestReceiver[] = []
  readonly rest: ReturnType<typeof studioRest>
  worker: WebhookWorker
  portal = ''
  #made = 0

  private constructor(
    readonly studio: TestStudio,
    readonly keeper: Person,
    readonly ward: string,
  ) {
    this.rest = studioRest(studio)
    const context = studio.payload.config.custom.studio as StudioContext
    context.outgoing = this.client()
    this.worker = this.newWorker()
  }

  /** The clock stands at the machine's time: signatures hold for minutes only. */
  static async open(): Promise<WebhookStage> {
    const studio = await openTestStudio(
      new Date(Math.floor(Date.now() / 1000) * 1000).toISOString(),
    )
    const ward = await studio.agency('Ủy ban nhân dân phường')
    const stage = new WebhookStage(studio, await studio.person('agency-admin', ward), ward)
    stage.portal = await stage.newPortal()
    return stage
  }

  /** No name leads anywhere, unless the test says so. */
  client(options: Partial<ClientOptions> = {}) {
    const usual = { rules: THIS_MACHINE_TOO, timeLimitMs: TIME_LIMIT_MS, resolve: async () => [] }
    return guardedClient({ ...usual, ...options })
  }

  newWorker(options: Partial<WorkerOptions> = {}): WebhookWorker {
    const { studio, store, changes } = this
    return new WebhookWorker({
      ...{ payload: studio.payload, store, changes, client: this.client(), clock: studio.clock },
      ...{ random: () => 0.5, report: (fault) => this.faults.push(fault), ...options },
    })
  }

  get now(): number {
    return this.studio.clock.now()
  }

  pass(milliseconds: number): void {
    this.studio.clock.set(this.now + milliseconds)
  }

  async newPortal(): Promise<string> {
    const name = `Cổng thử nghiệm ${++this.#made}`
    const { body } = await this.rest.send(this.keeper, 'POST', '/portals', {
      name,
      agency: this.ward,
    })
    const { id } = body.doc as { id: string }
    this.log.releaseOf('portals', { documentId: id, access: 'internal' })
    return id
  }

  async receiver(behaviour?: Behaviour): Promise<TestReceiver> {
    const receiver = await TestReceiver.open(behaviour)
    this.receivers.push(receiver)
    return receiver
  }

  /** A webhook that follows from now on, and its secret. */
  async webhook(address: string, data: object = {}): Promise<{ id: string; secret: string }> {
    // What happened at the very instant is told too.
    this.pass(1000)
    const made = await this.rest.send(this.keeper, 'POST', '/webhooks', {
      ...{ name: `Địa chỉ ${++this.#made}`, portal: this.portal, address },
      ...data,
    })
    if (made.status !== 201) throw new Error(`not made: ${JSON.stringify(made.body)}`)
    const { id } = made.body.doc as { id: string }
    const { body } = await this.ask('POST', `${id}/secret`)
    return { id, secret: String(body.secret) }
  }

  /** So many more of the same, without the studio's ado. */
  async copies({ id }: { id: string }, count: number): Promise<void> {
    const { db } = this.studio.payload
    for (const collection of ['webhook-states', 'webhooks'] as const) {
      const found = await db.findOne<{ id: string }>({ collection, where: { id: { equals: id } } })
      for (let copy = 0; copy < count; copy += 1) {
        const customID = `${id}-${copy}`
        await db.create({ collection, customID, data: { ...found, id: customID } })
      }
    }
  }

  ask(method: string, path: string, body: object = {}, who = this.keeper): Promise<RestAnswer> {
    return method === 'GET'
      ? this.rest.get(who, `/webhooks/${path}`)
      : this.rest.send(who, method, `/webhooks/${path}`, body)
  }

  /** Releases a material that takes effect now, and a moment passes. */
  release(documentId: string, content: object = {}): void {
    this.pass(1000)
    const effectiveFrom = new Date(this.now).toISOString()
    this.log.releaseOf('materials', { documentId, effectiveFrom, content })
  }

  withdraw(documentId: string): void {
    this.pass(1000)
    this.log.withdraw(documentId, new Date(this.now).toISOString())
  }

  /** One look at everybody, and everything that comes of it. */
  async look(worker = this.worker): Promise<void> {
    await this.store.refresh()
    await worker.serveAll()
    await worker.settled()
  }

  /** A look at those only that wait to be tried again, or that somebody has woken. */
  async lookAtDue(): Promise<void> {
    await this.worker.serveDue()
    await this.worker.settled()
  }

  /** A look at those only to whom something happened. */
  async lookAtNews(): Promise<void> {
    await this.store.refresh()
    await this.worker.serveNews()
    await this.worker.settled()
  }

  async deliveries(webhook: string): Promise<StoredDelivery[]> {
    const { docs } = await this.studio.payload.db.find<StoredDelivery>({
      ...{ collection: 'webhook-deliveries', where: { webhook: { equals: webhook } } },
      ...{ sort: 'order', pagination: false },
    })
    return docs
  }

  async close(): Promise<void> {
    for (const receiver of this.receivers) receiver.close()
    await this.studio.close()
  }
}
