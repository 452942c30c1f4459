/**
 * Words → releases, folded. Every release is indexed once, whether it is visible or not, because
 * records never change; who asks keeps only what is visible at the moment. Words are not weighed by
 * how rare they are, so what is hidden does not shift the order of what is seen.
 */
import { foldedWords } from '#src/domain/fold'
import type { Release } from '#src/domain/release'
import { searchTextOf, type SearchText } from './searchText'

const TITLE = 4
const SUMMARY = 2
const BODY = 1
const FIELD_BITS = 3

/** Title hits count before summary hits, these before body hits; a question has fewer than 100 words. */
const WEIGHTS = [0, 1, 100, 101, 10_000, 10_001, 10_100, 10_101] as const

export class SearchIndex {
  readonly #releases: Release[] = []
  /** Of a word: `number of the release × 8 + bits of the fields it stands in`. */
  readonly #postings = new Map<string, number[]>()
  readonly #waiting: Release[] = []
  #vocabulary: string[] = []

  add(release: Release): void {
    this.#waiting.push(release)
  }

  /** Indexes releases that still wait, at most `limit`: folding much text at once holds up answers. */
  catchUp(limit = Infinity): void {
    for (const release of this.#waiting.splice(0, Math.min(limit, this.#waiting.length))) {
      const text = searchTextOf(release)
      if (text) this.#index(release, text)
    }
  }

  /** The releases in which every word begins some word, with their relevance. */
  find(words: readonly string[]): Map<Release, number> {
    this.catchUp()
    const scores = new Int32Array(this.#releases.length)
    const matched = new Uint8Array(this.#releases.length)
    words.forEach((word, position) => {
      this.#fieldsOf(word).forEach((fields, number) => {
        if (fields === 0 || matched[number] !== position) return
        matched[number] = position + 1
        scores[number] = (scores[number] ?? 0) + (WEIGHTS[fields] ?? 0)
      })
    })
    return this.#matchesOf(words.length, matched, scores)
  }

  #matchesOf(wanted: number, matched: Uint8Array, scores: Int32Array): Map<Release, number> {
    const found = new Map<Release, number>()
    if (wanted === 0) return found
    this.#releases.forEach((release, number) => {
      if (matched[number] === wanted) found.set(release, scores[number] ?? 0)
    })
    return found
  }

  /** Of every release, the fields in which a word begins with `prefix`. */
  #fieldsOf(prefix: string): Uint8Array {
    const fields = new Uint8Array(this.#releases.length)
    const vocabulary = this.#sortedVocabulary()
    for (let at = firstNotBefore(vocabulary, prefix); at < vocabulary.length; at += 1) {
      const word = vocabulary[at] ?? ''
      if (!word.startsWith(prefix)) break
      for (const posting of this.#postings.get(word) ?? []) {
        const number = posting >> FIELD_BITS
        fields[number] = (fields[number] ?? 0) | (posting & (TITLE | SUMMARY | BODY))
      }
    }
    return fields
  }

  #index(release: Release, text: SearchText): void {
    const number = this.#releases.push(release) - 1
    const fieldsByWord = new Map<string, number>()
    const mark = (words: string[], field: number) => {
      for (const word of words) fieldsByWord.set(word, (fieldsByWord.get(word) ?? 0) | field)
    }
    mark(foldedWords(text.title), TITLE)
    mark(foldedWords(text.summary), SUMMARY)
    mark(foldedWords(text.body), BODY)
    for (const [word, fields] of fieldsByWord) {
      const posting = (number << FIELD_BITS) | fields
      const postings = this.#postings.get(word)
      if (postings) postings.push(posting)
      else this.#postings.set(word, [posting])
    }
  }

  #sortedVocabulary(): string[] {
    if (this.#vocabulary.length !== this.#postings.size) {
      this.#vocabulary = [...this.#postings.keys()].sort()
    }
    return this.#vocabulary
  }
}

function firstNotBefore(sorted: readonly string[], word: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
