/**
 * Keeps a local copy in step with the server: asks for changes, applies them, and only then saves how far
 * it has come. Whenever it is killed, it goes on from there; applying a change twice does no harm.
 */
import type { CanhGiacClient } from './client'
import type { Change, ChangePage } from './contract'
import { CanhGiacProblem } from './problem'
import { keyOf, type FollowerStore, type Held, type Progress } from './store'
import { backOffMs, pause } from './waiting'

export interface FollowerOptions {
  client: Pick<CanhGiacClient, 'changes'>
  store: FollowerStore
  /** Changes to a page, up to 100. */
  limit?: number
  /** Seconds that the server holds the answer when there is nothing new, up to 30; 25. */
  waitSeconds?: number
  /** The longest pause after failures, in milliseconds; a minute. */
  longestPauseMs?: number
  /** Told of failures after which it tries again. */
  onTrouble?: (error: unknown) => void
}

/** Between two questions without news, for a server that answers at once though asked to wait. */
const SHORTEST_ROUND_MS = 1000
/** Nothing that waiting mends: the address or the key is to be looked at by a person. */
const HOPELESS = new Set([400, 401, 403, 404])

export class Follower {
  readonly #options: Required<FollowerOptions>

  constructor(options: FollowerOptions) {
    const usual = { limit: 100, waitSeconds: 25, longestPauseMs: 60_000, onTrouble: () => {} }
    this.#options = { ...usual, ...options }
  }

  /** Reads until nothing more is there, then returns. Throws what the client or the store throws. */
  async catchUp(signal?: AbortSignal): Promise<void> {
    while (await this.#round(0, signal)) signal?.throwIfAborted()
  }

  /** Follows until the signal is aborted. Throws only for what trying again does not mend. */
  async follow(signal: AbortSignal): Promise<void> {
    let failures = 0
    while (!signal.aborted) {
      try {
        await this.#heldRound(signal)
        failures = 0
      } catch (error) {
        if (signal.aborted) return
        if (isHopeless(error)) throw error
        this.#options.onTrouble(error)
        failures += 1
        await this.#rest(backOffMs(failures, this.#options.longestPauseMs), signal)
      }
    }
  }

  async #heldRound(signal: AbortSignal): Promise<void> {
    const begun = performance.now()
    const hasNews = await this.#round(this.#options.waitSeconds, signal)
    const leftMs = SHORTEST_ROUND_MS - (performance.now() - begun)
    if (!hasNews && leftMs > 0) await this.#rest(leftMs, signal)
  }

  /** A pause that ends quietly when the signal is aborted. */
  async #rest(milliseconds: number, signal: AbortSignal): Promise<void> {
    await pause(milliseconds, signal).catch((reason: unknown) => {
      if (!signal.aborted) throw reason
    })
  }

  /** One page, asked for and applied; whether there was or is more. */
  async #round(wait: number, signal: AbortSignal | undefined): Promise<boolean> {
    const { client, limit } = this.#options
    const progress = await this.#progress()
    const { cursor } = progress
    const query = { limit, ...(cursor === null ? {} : { cursor }), ...(wait > 0 ? { wait } : {}) }
    try {
      const page = await client.changes(query, signal ? { signal } : {})
      return await this.#apply(page, progress)
    } catch (error) {
      if (cursor === null || !isRefusedCursor(error)) throw error
      await this.#beginAgain()
      return true
    }
  }

  async #progress(): Promise<Progress> {
    const known = await this.#options.store.readProgress()
    // Without a cursor an earlier life may have kept what by now left no trace.
    return known && known.cursor !== null ? known : await this.#beginAgain()
  }

  /** The copy stays as it is until everything has been read anew: an old notice beats none. */
  async #beginAgain(): Promise<Progress> {
    const { store } = this.#options
    const progress = { cursor: null, unconfirmed: await store.held() }
    await store.saveProgress(progress)
    return progress
  }

  async #apply(page: ChangePage, progress: Progress): Promise<boolean> {
    const { store } = this.#options
    for (const change of page.data) await this.#applyOne(change)
    const unconfirmed = without(progress.unconfirmed, page.data)
    if (unconfirmed && !page.hasMore) for (const held of unconfirmed) await store.drop(held, null)
    await store.saveProgress({
      cursor: page.cursor,
      unconfirmed: page.hasMore ? unconfirmed : null,
    })
    return page.hasMore
  }

  /** What cannot be seen any more comes without its document, whatever the change is called. */
  async #applyOne(change: Change): Promise<void> {
    const { store } = this.#options
    const { collection, documentId, document } = change
    if (document) await store.keep({ collection, documentId }, document)
    else await store.drop({ collection, documentId }, change)
  }
}

/** Met again, or dropped by a change: neither is unconfirmed any longer. */
function without(unconfirmed: Held[] | null, changes: readonly Change[]): Held[] | null {
  if (!unconfirmed) return null
  const met = new Set(changes.map(keyOf))
  return unconfirmed.filter((held) => !met.has(keyOf(held)))
}

function isRefusedCursor(error: unknown): boolean {
  if (!(error instanceof CanhGiacProblem)) return false
  return error.status === 400 && error.field === 'cursor'
}

function isHopeless(error: unknown): boolean {
  return error instanceof CanhGiacProblem && HOPELESS.has(error.status)
}
