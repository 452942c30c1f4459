/**
 * Words → releases, folded. Every release is indexed once, whether it is visible or not, because
 * records never change; who asks keeps only what is visible at the moment. Words are not weighed by
 * how rare they are, so what is hidden does not shift the order of what is seen.
 */
import { setImmediate as turnOfOthers } from 'node:timers/promises'
import type { Release } from '#src/domain/release'
import { searchTextOf, type SearchText } from './searchText'
import { forEachWord } from './textWords'

const TITLE = 4
const SUMMARY = 2
const BODY = 1
const FIELD_BITS = 3

/** Some milliseconds' work. */
export const INDEXED_AT_ONCE = 20

/** Title hits count before summary hits, these before body hits; a question has fewer than 100 words. */
const WEIGHTS = [0, 1, 100, 101, 10_000, 10_001, 10_100, 10_101] as const

export interface SearchResult {
  /** How well a release answers the question; null when it does not. */
  relevanceOf(release: Release): number | null
}

export class SearchIndex {
  readonly #numbers = new Map<Release, number>()
  /** Of a word: `number of the release × 8 + bits of the fields it stands in`. */
  readonly #postings = new Map<string, number[]>()
  readonly #waiting: Release[] = []
  /** Those before it are indexed. */
  #next = 0
  #vocabulary: string[] = []
  #completing: Promise<void> | null = null

  add(release: Release): void {
    this.#waiting.push(release)
  }

  /** Nothing waits to be indexed: a search holds nobody up. */
  get isComplete(): boolean {
    return this.#next === this.#waiting.length
  }

  /** Indexes releases that still wait, at most `limit`: folding much text at once holds up answers. */
  catchUp(limit = Infinity): void {
    const end = Math.min(this.#waiting.length, this.#next + limit)
    for (; this.#next < end; this.#next += 1) {
      const release = this.#waiting[this.#next]
      const text = release && searchTextOf(release)
      if (text) this.#index(release, text)
    }
    if (!this.isComplete) return
    this.#waiting.length = 0
    this.#next = 0
  }

  /** Resolves when nothing waits any more; others get their turns meanwhile. */
  completed(): Promise<void> {
    return (this.#completing ??= this.#complete().finally(() => (this.#completing = null)))
  }

  async #complete(): Promise<void> {
    while (!this.isComplete) {
      this.catchUp(INDEXED_AT_ONCE)
      await turnOfOthers()
    }
  }

  /** The releases in which every word begins some word. Without words there are none. */
  find(words: readonly string[]): SearchResult {
    this.catchUp()
    const scores = new Int32Array(this.#numbers.size)
    const matched = new Uint8Array(this.#numbers.size)
    words.forEach((word, position) => scoreWord(this.#fieldsOf(word), position, matched, scores))
    return {
      relevanceOf: (release) => {
        const number = this.#numbers.get(release)
        if (number === undefined || words.length === 0) return null
        return matched[number] === words.length ? (scores[number] ?? 0) : null
      },
    }
  }

  /** Of every release, the fields in which a word begins with `prefix`. */
  #fieldsOf(prefix: string): Uint8Array {
    const fields = new Uint8Array(this.#numbers.size)
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
    const number = this.#numbers.size
    this.#numbers.set(release, number)
    const fieldsByWord = new Map<string, number>()
    const mark = (marked: string, field: number) =>
      forEachWord(marked, (word) => {
        fieldsByWord.set(word, (fieldsByWord.get(word) ?? 0) | field)
      })
    mark(text.title, TITLE)
    mark(text.summary, SUMMARY)
    mark(text.body, BODY)
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

/** A release stays in only if it matched every word before this one. */
function scoreWord(
  fieldsByRelease: Uint8Array,
  position: number,
  matched: Uint8Array,
  scores: Int32Array,
): void {
  for (let number = 0; number < fieldsByRelease.length; number += 1) {
    const fields = fieldsByRelease[number] ?? 0
    if (fields === 0 || matched[number] !== position) continue
    matched[number] = position + 1
    scores[number] = (scores[number] ?? 0) + (WEIGHTS[fields] ?? 0)
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
