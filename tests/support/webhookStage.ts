/** Webhooks over a studio of the test, a log of releases in memory, and receivers on this machine. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
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

export interface Received {
  headers: Record<string, string>
  body: string
  /** `webhook-id`. */
  id: string
}

type Behaviour = (req: IncomingMessage, res: ServerResponse) => void
export const TAKES: Behaviour = (_, res) => void res.writeHead(204).end()
export const answers =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (_, res) =>
    void res.writeHead(status, headers).end('không nhận')

export class TestReceiver {
  readonly received: Received[] = []
  behaviour: Behaviour

  private constructor(
    readonly server: Server,
    behaviour: Behaviour,
  ) {
    this.behaviour = behaviour
  }

  static async open(behaviour: Behaviour = TAKES): Promise<TestReceiver> {
    const server = createServer((req, res) => receiver.#hear(req, res))
    const receiver: TestReceiver = new TestReceiver(server, behaviour)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return receiver
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}/nhan-tin`
  }

  get ids(): string[] {
    return this.received.map(({ id }) => id)
  }

  /** What it was told, as `released m1`. */
  get told(): string[] {
    return this.received.map(({ body }) => {
      const { data } = JSON.parse(body) as { data: { type: string; documentId: string } }
      return `${data.type} ${data.documentId}`
    })
  }

  close(): void {
    this.server.closeAllConnections()
    this.server.close()
  }

  #hear(req: IncomingMessage, res: ServerResponse): void {
    let body = ''
    req.setEncoding('utf8')
    req.on('data', (chunk: string) => (body += chunk))
    req.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(req.headers).map(([name, value]) => [name, String(value)]),
      )
      this.received.push({ headers, body, id: headers['webhook-id'] ?? '' })
      this.behaviour(req, res)
    })
    req.on('error', () => res.destroy())
  }
}

/** A slow receiver is given up after so long. */
export const TIME_LIMIT_MS = 600

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

  client(options: Partial<ClientOptions> = {}) {
    return guardedClient({ rules: THIS_MACHINE_TOO, timeLimitMs: TIME_LIMIT_MS, ...options })
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

  async receiver(behaviour?: (typeof TestReceiver.prototype)['behaviour']): Promise<TestReceiver> {
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
