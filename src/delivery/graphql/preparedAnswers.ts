/**
 * Ready answers by what was asked, word for word, for as long as their view is in use: they go with it.
 * Who reads what is for keys has views of their own (snapshotStore.ts), and nothing else of a caller counts here.
 * A flood of distinct questions pushes out older ones and takes no more memory.
 */
import { LRUCache } from 'lru-cache'
import type { PreparedAnswer } from '../http/preparedAnswer'
import type { View } from '../snapshot/view'

const MAX_ANSWERS = 2_000
const MAX_BYTES = 8 * 1024 * 1024

export class PreparedAnswers {
  readonly #byView = new WeakMap<View, LRUCache<string, PreparedAnswer>>()

  get(view: View, question: string): PreparedAnswer | undefined {
    return this.#byView.get(view)?.get(question)
  }

  keep(view: View, question: string, answer: PreparedAnswer): void {
    const known = this.#byView.get(view)
    const answers = known ?? newCache()
    if (!known) this.#byView.set(view, answers)
    answers.set(question, answer)
  }
}

function newCache() {
  return new LRUCache<string, PreparedAnswer>({
    ...{ max: MAX_ANSWERS, maxSize: MAX_BYTES },
    sizeCalculation: (answer, question) => answer.weight + question.length * 2,
  })
}
