/**
 * Raw address (with the form asked for) → ready answer, for the view in use and no other: when the view changes, everything
 * goes. Only successes are kept, so that wrong addresses cannot push them out.
 */
import { LRUCache } from 'lru-cache'
import type { ApiCaller } from './callers/caller'
import type { PreparedAnswer } from './http/preparedAnswer'
import type { View } from './snapshot/view'

const MAX_ANSWERS = 5_000
const MAX_BYTES = 24 * 1024 * 1024
const MAX_BYTES_KEYED = 8 * 1024 * 1024

/**
 * A cache for each of the kinds of callers that are answered differently. A key without any scope is
 * answered as everyone is.
 */
export class AnswerCaches {
  readonly anonymous = new AnswerCache(MAX_BYTES)
  readonly #keyed = new Map<string, AnswerCache>()

  of({ readsKeyed, readsUpcoming }: ApiCaller): AnswerCache {
    if (!readsKeyed && !readsUpcoming) return this.anonymous
    const kind = `${readsKeyed} ${readsUpcoming}`
    const known = this.#keyed.get(kind) ?? new AnswerCache(MAX_BYTES_KEYED)
    this.#keyed.set(kind, known)
    return known
  }
}

export class AnswerCache {
  #view: View | null = null
  readonly #answers: LRUCache<string, PreparedAnswer>

  constructor(maxSize: number) {
    this.#answers = new LRUCache({
      ...{ max: MAX_ANSWERS, maxSize },
      sizeCalculation: (answer, url) => answer.weight + url.length * 2,
    })
  }

  get(view: View, url: string): PreparedAnswer | undefined {
    if (view !== this.#view) {
      this.#answers.clear()
      this.#view = view
    }
    return this.#answers.get(url)
  }

  /** An answer that took its time may belong to a view that is no longer in use. */
  keep(view: View, url: string, answer: PreparedAnswer): void {
    if (view === this.#view && answer.status === 200 && answer.isKept) {
      this.#answers.set(url, answer)
    }
  }
}
