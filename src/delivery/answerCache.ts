/**
 * Raw address → ready answer, for the view in use and no other: when the view changes, everything
 * goes. Only successes are kept, so that wrong addresses cannot push them out.
 */
import { LRUCache } from 'lru-cache'
import type { PreparedAnswer } from './http/preparedAnswer'
import type { View } from './snapshot/view'

const MAX_ANSWERS = 5_000
const MAX_BYTES = 64 * 1024 * 1024

export class AnswerCache {
  #view: View | null = null
  readonly #answers = new LRUCache<string, PreparedAnswer>({
    max: MAX_ANSWERS,
    maxSize: MAX_BYTES,
    sizeCalculation: (answer, url) => answer.weight + url.length * 2,
  })

  get(view: View, url: string): PreparedAnswer | undefined {
    if (view !== this.#view) {
      this.#answers.clear()
      this.#view = view
    }
    return this.#answers.get(url)
  }

  /** To be called with the view of the `get` before. */
  keep(url: string, answer: PreparedAnswer): void {
    if (answer.status === 200) this.#answers.set(url, answer)
  }
}
