/** The delivery handler on a real loopback server, with a clock that the test sets. */
import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createDeliveryApp } from '#src/delivery/app'
import type { QuotaSettings } from '#src/delivery/callers/admission'
import { ChangeService } from '#src/delivery/changes/changeService'
import { WaitingRoom } from '#src/delivery/changes/waitingRoom'
import type { ReleasedFiles } from '#src/delivery/releasedFiles'
import { createSnapshotStore, type SnapshotStore } from '#src/delivery/snapshot/snapshotStore'
import { expectContract } from './contract'
import { instant, LogReader, type ReleaseLog } from './releases'

export interface Reply {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  text: string
}

export interface AskOptions {
  at?: string
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** What the tests of everything else never reach. */
export const AMPLE: QuotaSettings = { anonymousPerMinute: 1e9, keyedPerMinute: 1e9 }

export interface DeliveryOptions {
  quotas?: QuotaSettings
  trustProxy?: string | null
  waitingRoom?: WaitingRoom
}

/** The address that delivery believes to be served at. */
export const SITE = 'https://canhgiac.example.vn'

export const SECRET = 'a-secret-of-the-tests-that-seals-cursors'

const NO_FILES: ReleasedFiles = { open: async () => null }

export class DeliveryServer {
  readonly faults: unknown[] = []
  readonly usedKeys: string[] = []
  now = 0

  private constructor(
    readonly store: SnapshotStore,
    readonly reader: LogReader,
    readonly port: number,
    readonly close: () => void,
    readonly waitingRoom: WaitingRoom,
  ) {}

  /** Answers from what the log holds at the start; `store.refresh()` reads on. */
  static async of(
    log: ReleaseLog,
    releasedFiles = NO_FILES,
    options: DeliveryOptions = {},
  ): Promise<DeliveryServer> {
    const reader = new LogReader(log)
    const store = createSnapshotStore({ reader })
    await store.refresh()
    return DeliveryServer.over(store, reader, releasedFiles, options)
  }

  static async over(
    store: SnapshotStore,
    reader: LogReader,
    releasedFiles = NO_FILES,
    options: DeliveryOptions = {},
  ): Promise<DeliveryServer> {
    const clock = { now: () => delivery.now }
    const { quotas = AMPLE, trustProxy = null, waitingRoom = new WaitingRoom(20) } = options
    const changes = new ChangeService({ secret: SECRET, waitingRoom })
    const report = (fault: unknown) => delivery.faults.push(fault)
    const noteKeyUse = (key: string) => delivery.usedKeys.push(key)
    const deliver = createDeliveryApp({
      ...{ store, clock, releasedFiles, site: SITE, changes, report },
      ...{ quotas, trustProxy, noteKeyUse },
    })
    const server = createServer((req, res) => {
      if (!deliver(req, res)) res.writeHead(599).end('not ours')
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    const close = () => {
      server.closeAllConnections()
      server.close()
    }
    const delivery = new DeliveryServer(store, reader, port, close, waitingRoom)
    return delivery
  }

  /** Sends the path as it stands: no normalising, as an attacker would. */
  ask(path: string, { at, method = 'GET', headers = {}, body }: AskOptions = {}): Promise<Reply> {
    if (at !== undefined) this.now = instant(at)
    return new Promise((resolve, reject) => {
      const sent = request({ port: this.port, host: '127.0.0.1', path, method, headers }, (res) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('error', reject)
        res.on('end', () => {
          const bytes = Buffer.concat(chunks)
          const { statusCode = 0, headers: received } = res
          const reply = { status: statusCode, headers: received, bytes, text: bytes.toString() }
          try {
            if (statusCode !== 599) expectContract(method, path, decoded(reply))
            resolve(reply)
          } catch (offence) {
            reject(offence)
          }
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
  }

  async list(path: string, at?: string): Promise<ListReply> {
    const { text } = await this.ask(path, at === undefined ? {} : { at })
    return JSON.parse(text) as ListReply
  }

  async item(path: string, at?: string): Promise<Record<string, unknown>> {
    const { text } = await this.ask(path, at === undefined ? {} : { at })
    return JSON.parse(text) as Record<string, unknown>
  }
}

/** The contract speaks of bodies before they are compressed. */
function decoded(reply: Reply): Reply {
  const { bytes, headers, status } = reply
  if (bytes.length === 0 || status === 206) return reply
  if (headers['content-encoding'] === 'gzip')
    return { ...reply, text: gunzipSync(bytes).toString() }
  if (headers['content-encoding'] !== 'br') return reply
  return { ...reply, text: brotliDecompressSync(bytes).toString() }
}

export interface ListReply {
  data: { id: string; [field: string]: unknown }[]
  page: number
  limit: number
  total: number
  links: Record<string, string | null>
}
