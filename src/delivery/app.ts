/**
 * The public half as one request handler. It sits in front of everything else: true means answered,
 * false that the address belongs to someone else.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../clock'
import { AnswerCache } from './answerCache'
import { refusal } from './http/answers'
import { isReading, METHOD_NOT_ALLOWED, sendOptions } from './http/methods'
import type { PreparedAnswer } from './http/preparedAnswer'
import { send } from './http/send'
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
  /** Told of faults; nothing of them reaches the caller. */
  report?: (fault: { err: unknown; msg: string }) => void
}

export type DeliveryHandler = (req: IncomingMessage, res: ServerResponse) => boolean

const MAX_URL_LENGTH = 8 * 1024
const TOO_LONG = refusal('url-too-long')
const LOADING = refusal('too-busy')
const INTERNAL = refusal('internal')

export function createDeliveryApp(dependencies: DeliveryDependencies): DeliveryHandler {
  const { store, clock } = dependencies
  const cache = new AnswerCache()
  return function deliver(req, res) {
    const url = req.url ?? ''
    const now = clock.now()
    const view = store.viewAt(now)
    if (view && isReading(req.method)) {
      const known = cache.get(view, url)
      if (known) {
        send(req, res, known, now)
        return true
      }
    }
    return new Exchange(dependencies, cache, { req, res, url, now, view }).answer()
  }
}

interface Request {
  req: IncomingMessage
  res: ServerResponse
  url: string
  now: number
  view: View | null
}

/** A request whose answer is not ready yet. */
class Exchange {
  readonly #path: string
  readonly #queryString: string

  constructor(
    readonly dependencies: DeliveryDependencies,
    readonly cache: AnswerCache,
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
    if (path === '/readyz') return this.#health(readiness(this.dependencies.store.status()))
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
    if (isReading(req.method)) return view ? this.#read(view) : this.#send(LOADING)
    if (req.method === 'OPTIONS') return sendOptions(res)
    // An address that nobody knows is unknown by any method.
    if (view && isApiPath(this.#path) && !hasRoute(this.#path)) return this.#read(view)
    this.#send(METHOD_NOT_ALLOWED)
  }

  #read(view: View): void {
    if (isMediaPath(this.#path)) return this.#media(view)
    const answer = answerApi(view, this.#path, this.#queryString)
    this.cache.keep(this.request.url, answer)
    this.#send(answer)
  }

  #media(view: View): void {
    const { req, res, now } = this.request
    const { releasedFiles } = this.dependencies
    serveMedia({ req, res, view, path: this.#path, now }, releasedFiles).catch((err: unknown) =>
      this.#fault(err),
    )
  }

  #health(answer: PreparedAnswer): boolean {
    this.#send(isReading(this.request.req.method) ? answer : METHOD_NOT_ALLOWED)
    return true
  }

  #send(answer: PreparedAnswer): void {
    const { req, res, now } = this.request
    send(req, res, answer, now)
  }

  #fault(err: unknown): void {
    const { res } = this.request
    if (!isDeparture(err)) this.dependencies.report?.({ err, msg: 'delivery failed to answer' })
    if (res.headersSent) res.destroy()
    else this.#send(INTERNAL)
  }
}

/** A caller who went away in the middle of a file is no fault. */
function isDeparture(err: unknown): boolean {
  return err instanceof Error && 'code' in err && err.code === 'ERR_STREAM_PREMATURE_CLOSE'
}
