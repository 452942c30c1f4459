import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Admission } from './callers/admission'
import type { ApiCaller } from './callers/caller'
import type { Desk } from './desk'
import { documentation } from './documentation/documentation'
import { GRAPHQL_PATH } from './graphql/lazyGraphql'
import { refusal, TOO_BUSY } from './http/answers'
import { isReading, MAX_URL_LENGTH, METHOD_NOT_ALLOWED, sendOptions } from './http/methods'
import type { PreparedAnswer } from './http/preparedAnswer'
import { Departed } from './http/readBody'
import { negotiatedRepresentation } from './http/representation'
import { FOR_EVERYONE, send, type Delivered } from './http/send'
import { answerApi, type Asked, hasRoute, isPublicPath } from './routes/api'
import { liveness, readiness } from './routes/health'
import { isMediaPath, serveMedia } from './routes/media'
import type { View } from './snapshot/view'

const TOO_LONG = refusal('url-too-long')
const INTERNAL = refusal('internal')

/** The parameter `q`, percent-encoded or not. */
const SEARCHES = /(?:^|&)(?:q|%71)=/i

interface Request {
  req: IncomingMessage
  res: ServerResponse
  url: string
  now: number
  /** What everyone sees; null while nothing was read yet. */
  view: View | null
}

/** One address may have an answer in each form. */
export function cacheKey(url: string, { headers }: IncomingMessage): string {
  const representation = negotiatedRepresentation(headers.accept)
  return representation === 'json' ? url : `${representation} ${url}`
}

/** A request whose answer is not ready yet. */
export class Exchange {
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
    const told = documentation(path, this.desk.site)
    if (told) return this.#health(told)
    const isGraphql = path === GRAPHQL_PATH
    if (!isGraphql && !isPublicPath(path) && !isMediaPath(path)) return false
    try {
      if (isGraphql) this.#answerGraphql()
      else this.#answerPublic()
    } catch (err) {
      this.#fault(err)
    }
    return true
  }

  #answerPublic(): void {
    const { req, res, url, view } = this.request
    if (url.length > MAX_URL_LENGTH) return this.#send(TOO_LONG)
    if (isReading(req.method)) return view ? this.#readAdmitted(view) : this.#send(TOO_BUSY)
    if (req.method === 'OPTIONS') return sendOptions(res)
    // An address that nobody knows is unknown by any method.
    if (view && isPublicPath(this.#path) && !hasRoute(this.#path)) return this.#readAdmitted(view)
    this.#send(METHOD_NOT_ALLOWED)
  }

  #readAdmitted(everyones: View): void {
    const caller = this.#admitted(everyones)
    if (!caller) return
    const view = this.desk.store.viewAt(this.request.now, caller)
    if (view) this.#read(view, caller)
    else this.#send(TOO_BUSY)
  }

  /** Null: was told why not. */
  #admitted({ snapshot }: View): ApiCaller | null {
    const { req, now } = this.request
    const { admissions, noteKeyUse } = this.desk
    const admitted: Admission = isMediaPath(this.#path)
      ? admissions.uncounted(req, snapshot.keys, now)
      : admissions.counted(req, snapshot.keys, now)
    this.#delivered = admitted.delivered
    if ('refused' in admitted) {
      this.#send(admitted.refused)
      return null
    }
    const { caller } = admitted
    if (caller.key) noteKeyUse?.(caller.key.id, now)
    return caller
  }

  /** A body takes its time to arrive: the answer is of the moment when it is complete. */
  #answerGraphql(): void {
    const { req, res, view: everyones } = this.request
    const { clock, graphql, store } = this.desk
    if (req.method === 'OPTIONS') return sendOptions(res, 'POST')
    if (!everyones) return this.#send(TOO_BUSY)
    const caller = this.#admitted(everyones)
    if (!caller) return
    const view = () => store.viewAt((this.request.now = clock.now()), caller)
    graphql
      .answer({ req, queryString: this.#queryString, view })
      .then((answer) => this.#send(this.#lateRefusal(caller) ?? answer))
      .catch((err: unknown) => this.#fault(err))
  }

  #read(view: View, caller: ApiCaller): void {
    if (isMediaPath(this.#path)) return this.#media(view)
    const { req, url } = this.request
    const cache = this.desk.caches.of(caller)
    const key = cacheKey(url, req)
    const known = cache.get(view, key)
    if (known) return this.#send(known)
    if (this.#mustWaitForIndex(view)) return this.#readIndexed(view, caller)
    const answer = answerApi(this.#asked(view, caller), this.#path, this.#queryString)
    const keepAndSend = (ready: PreparedAnswer) => {
      cache.keep(view, key, ready)
      this.#send(ready)
    }
    if (!(answer instanceof Promise)) return keepAndSend(answer)
    answer
      .then((ready) => keepAndSend(this.#lateRefusal(caller) ?? ready))
      .catch((err: unknown) => this.#fault(err))
  }

  /** Indexing all at once would hold up everybody. */
  #mustWaitForIndex({ snapshot }: View): boolean {
    return !snapshot.search.isComplete && SEARCHES.test(this.#queryString)
  }

  #readIndexed({ snapshot }: View, caller: ApiCaller): void {
    const { clock, store } = this.desk
    const read = () => {
      const view = store.viewAt((this.request.now = clock.now()), caller)
      const refused = this.#lateRefusal(caller)
      if (refused || !view) this.#send(refused ?? TOO_BUSY)
      else this.#read(view, caller)
    }
    snapshot.search
      .completed()
      .then(read)
      .catch((err: unknown) => this.#fault(err))
  }

  /** A key may have ended while the answer was waited for. */
  #lateRefusal(caller: ApiCaller): PreparedAnswer | null {
    const { admissions, clock, store } = this.desk
    const now = clock.now()
    const view = caller.key && store.viewAt(now)
    if (!view) return null
    const admitted = admissions.uncounted(this.request.req, view.snapshot.keys, now)
    return 'refused' in admitted ? admitted.refused : null
  }

  #asked(view: View, caller: ApiCaller): Asked {
    const { req, res } = this.request
    return {
      ...{ view, caller, service: this.desk, site: this.desk.site },
      representation: negotiatedRepresentation(req.headers.accept),
      client: () => caller.key?.portal ?? this.desk.admissions.clientOf(req),
      onGone: (listener) => res.once('close', listener),
    }
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

/** A caller who went away in the middle of a file or a question is no fault. */
function isDeparture(err: unknown): boolean {
  if (err instanceof Departed) return true
  return err instanceof Error && 'code' in err && err.code === 'ERR_STREAM_PREMATURE_CLOSE'
}
