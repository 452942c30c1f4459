/** One request: its key, what is known of its answer already (ETag), and waiting when told to. */
import type { Problem } from './contract'
import { CanhGiacProblem, UnexpectedAnswer } from './problem'
import { backOffMs, pause } from './waiting'

export interface ClientOptions {
  /** Where the server is: `https://canhgiac.example.vn`. */
  baseUrl: string
  /** Key of a portal, `cg_…`. Never put one into a page: whoever reads the page has it then. */
  key?: string
  /** Another `fetch` than the platform's. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** How often a 429 or 503 is asked again; 3. */
  retries?: number
  /** The longest wait before asking again, in milliseconds; a minute. */
  longestWaitMs?: number
  /** How long an answer may take, in milliseconds, waiting for changes not counted; half a minute. */
  timeoutMs?: number
  /** How many answers are remembered by their ETag; 200. */
  remembered?: number
}

export interface CallOptions {
  signal?: AbortSignal
}

type Value = string | number
export type Question = { readonly [name: string]: Value | readonly Value[] | undefined }

interface Known {
  etag: string
  body: unknown
}

export class Requests {
  readonly #options: Required<Omit<ClientOptions, 'key'>> & { key: string | null }
  readonly #known = new Map<string, Known>()

  constructor(options: ClientOptions) {
    const { baseUrl, key = null } = options
    this.#options = {
      ...{ retries: 3, longestWaitMs: 60_000, timeoutMs: 30_000, remembered: 200 },
      ...{ fetch: (url: string, init: RequestInit) => fetch(url, init), ...options },
      ...{ key, baseUrl: baseUrl.replace(/\/+$/, '') },
    }
  }

  /**
   * The body of a GET. Throws CanhGiacProblem for what the server refuses, UnexpectedAnswer for what is no
   * answer of it, the signal's reason when aborted, and what `fetch` throws when nobody answers.
   */
  async get<T>(path: string, question: Question, options: CallOptions = {}): Promise<T> {
    const url = this.#options.baseUrl + addressOf(path, question)
    const seconds = typeof question.wait === 'number' ? question.wait : 0
    for (let failures = 1; ; failures += 1) {
      try {
        return (await this.#once(url, seconds * 1000, options.signal)) as T
      } catch (error) {
        const waitMs = this.#waitAfter(error, failures)
        if (waitMs === null) throw error
        await pause(waitMs, options.signal)
      }
    }
  }

  /** Null for what asking again does not mend. */
  #waitAfter(error: unknown, failures: number): number | null {
    const { retries, longestWaitMs } = this.#options
    const isKnown = error instanceof CanhGiacProblem || error instanceof UnexpectedAnswer
    if (!isKnown || failures > retries) return null
    if (error.status !== 429 && error.status !== 503) return null
    const { retryAfterSeconds } = error
    if (retryAfterSeconds === null) return backOffMs(failures, longestWaitMs)
    return retryAfterSeconds * 1000 > longestWaitMs ? null : retryAfterSeconds * 1000
  }

  async #once(url: string, heldMs: number, signal: AbortSignal | undefined): Promise<unknown> {
    const { key, timeoutMs } = this.#options
    const known = this.#known.get(url)
    const headers: Record<string, string> = { Accept: 'application/json' }
    if (key !== null) headers.Authorization = `Bearer ${key}`
    if (known) headers['If-None-Match'] = known.etag
    const limit = AbortSignal.timeout(timeoutMs + heldMs)
    const both = signal ? AbortSignal.any([signal, limit]) : limit
    const response = await this.#options.fetch(url, { headers, signal: both })
    if (response.status === 304 && known) return known.body
    if (!response.ok) throw await refusalOf(response, url)
    const body: unknown = await response.json()
    this.#remember(url, response.headers.get('ETag'), body)
    return body
  }

  /** The address that was remembered first is forgotten first. */
  #remember(url: string, etag: string | null, body: unknown): void {
    this.#known.delete(url)
    if (etag === null || this.#options.remembered === 0) return
    this.#known.set(url, { etag, body })
    const [oldest] = this.#known.keys()
    if (this.#known.size > this.#options.remembered && oldest) this.#known.delete(oldest)
  }
}

/** Parameters that are undefined are left out; lists are given value by value. */
function addressOf(path: string, question: Question): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(question)) {
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  }
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

async function refusalOf(response: Response, url: string): Promise<Error> {
  const stated = Number(response.headers.get('Retry-After') ?? NaN)
  const retryAfter = Number.isFinite(stated) && stated >= 0 ? stated : null
  const type = response.headers.get('Content-Type') ?? ''
  const problem = type.startsWith('application/problem+json') ? await problemIn(response) : null
  if (problem) return new CanhGiacProblem(problem, retryAfter)
  await response.body?.cancel()
  return new UnexpectedAnswer(response.status, url, retryAfter)
}

async function problemIn(response: Response): Promise<Problem | null> {
  const body: unknown = JSON.parse(await response.text())
  const isProblem = typeof body === 'object' && body !== null && 'code' in body && 'title' in body
  return isProblem ? (body as Problem) : null
}
