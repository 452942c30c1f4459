/**
 * The public half as one request handler. It sits in front of everything else: true means answered,
 * false that the address belongs to someone else.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../clock'
import { AnswerCaches } from './answerCache'
import { Admissions, type Admission, type QuotaSettings } from './callers/admission'
import type { ApiCaller } from './callers/caller'
import { clientAddresses } from './callers/clientAddress'
import { refusal } from './http/answers'
import { isReading, METHOD_NOT_ALLOWED, sendOptions } from './http/methods'
import type { PreparedAnswer } from './http/preparedAnswer'
import { FOR_EVERYONE, send, type Delivered } from './http/send'
import type { ReleasedFiles } from './releasedFiles'
import { answerApi, hasRoute, isApiPath } from './routes/api'
import { liveness, readiness } from './routes/health'
import { isMediaPath, serveMedia } from './routes/media'
import type { SnapshotStore } from './snapshot/snapshotStore'
import type { View } from './snapshot/view'

export interface DeliveryDependencies {
  store: Pick<SnapshotStore, 'viewAt' | 'status'>
  clock: Clock
  releasedFiles: ReleasedFiles
  quotas: QuotaSettings
  /** Address of the proxy whose X-Forwarded-For is believed. */
  trustProxy: string | null
  /** Told of every request with a key that opens something, by the id of the key. */
  noteKeyUse?: (key: string, instant: number) => void
  /** Told of faults; nothing of them reaches the caller. */
  report?: (fault: { err: unknown; msg: string }) => void
}

export type DeliveryHandler = (req: IncomingMessage, res: ServerResponse) => boolean

const MAX_URL_LENGTH = 8 * 1024
const TOO_LONG = refusal('url-too-long')
const LOADING = refusal('too-busy')
const INTERNAL = refusal('internal')

export function createDeliveryApp(dependencies: DeliveryDependencies): DeliveryHandler {
  const { store, clock, quotas, trustProxy } = dependencies
  const admissions = new Admissions(quotas, clientAddresses(trustProxy))
  const caches = new AnswerCaches()
  const desk = { ...dependencies, admissions, caches }
  return function deliver(req, res) {
    const url = req.url ?? ''
    const now = clock.now()
    const view = store.viewAt(now)
    if (view && isReading(req.method) && req.headers.authorization === undefined) {
      const known = caches.anonymous.get(view, url)
      if (known) {
        // Only answers of the API are kept, and everything of the API is counted.
        const admitted = admissions.anyone(req, now)
        const answer = 'refused' in admitted ? admitted.refused : known
        send({ req, res }, answer, now, admitted.delivered)
        return true
      }
    }
    return new Exchange(desk, { req, res, url, now, view }).answer()
  }
}

interface Desk extends DeliveryDependencies {
  admissions: Admissions
  caches: AnswerCaches
}

interface Request {
  req: IncomingMessage
  res: ServerResponse
  url: string
  now: number
  /** What everyone sees; null while nothing was read yet. */
  view: View | null
}

/** A request whose answer is not ready yet. */
class Exchange {
  readonly #path: string
  readonly #queryString: string
  #delivered: Delivered = FOR_EVERYONE

  constructor(
    readonly desk: Desk,
    readonly request: Request,
  ) {
    const { url } = request
    const mark = url.indexOf('?')
    this.#path = mark < 0 ? url : url.slice(0, mark)
    this.#queryString = mark < 0 ? '' : url.slice(mark + 1)
  }

  answer(): boolean {
    const path = this.#path
    if (path === '/healthz') return this.#health(liveness())
    if (path === '/readyz') return this.#health(readiness(this.desk.store.status()))
    if (!isApiPath(path) && !isMediaPath(path)) return false
    try {
      this.#answerPublic()
    } catch (err) {
      this.#fault(err)
    }
    return true
  }

  #answerPublic(): void {
    const { req, res, url, view } = this.request
    if (url.length > MAX_URL_LENGTH) return this.#send(TOO_LONG)
    if (isReading(req.method)) return view ? this.#readAdmitted(view) : this.#send(LOADING)
    if (req.method === 'OPTIONS') return sendOptions(res)
    // An address that nobody knows is unknown by any method.
    if (view && isApiPath(this.#path) && !hasRoute(this.#path)) return this.#readAdmitted(view)
    this.#send(METHOD_NOT_ALLOWED)
  }

  #readAdmitted({ snapshot }: View): void {
    const { req, now } = this.request
    const { admissions, store, noteKeyUse } = this.desk
    const admitted: Admission = isMediaPath(this.#path)
      ? admissions.uncounted(req, snapshot.keys, now)
      : admissions.onApi(req, snapshot.keys, now)
    this.#delivered = admitted.delivered
    if ('refused' in admitted) return this.#send(admitted.refused)
    const { caller } = admitted
    if (caller.key) noteKeyUse?.(caller.key.id, now)
    const view = store.viewAt(now, caller)
    if (view) this.#read(view, caller)
    else this.#send(LOADING)
  }

  #read(view: View, caller: ApiCaller): void {
    if (isMediaPath(this.#path)) return this.#media(view)
    const { url } = this.request
    const cache = this.desk.caches.of(caller)
    const known = cache.get(view, url)
    const answer = known ?? answerApi({ view, caller }, this.#path, this.#queryString)
    if (!known) cache.keep(url, answer)
    this.#send(answer)
  }

  #media(view: View): void {
    const { req, res, now } = this.request
    const delivered = this.#delivered
    const asked = { req, res, view, path: this.#path, now, delivered }
    serveMedia(asked, this.desk.releasedFiles).catch((err: unknown) => this.#fault(err))
  }

  #health(answer: PreparedAnswer): boolean {
    this.#send(isReading(this.request.req.method) ? answer : METHOD_NOT_ALLOWED)
    return true
  }

  #send(answer: PreparedAnswer): void {
    const { req, res, now } = this.request
    send({ req, res }, answer, now, this.#delivered)
  }

  #fault(err: unknown): void {
    const { res } = this.request
    if (!isDeparture(err)) this.desk.report?.({ err, msg: 'delivery failed to answer' })
    if (res.headersSent) res.destroy()
    else this.#send(INTERNAL)
  }
}

/** A caller who went away in the middle of a file is no fault. */
function isDeparture(err: unknown): boolean {
  return err instanceof Error && 'code' in err && err.code === 'ERR_STREAM_PREMATURE_CLOSE'
}
