/**
 * A text as it came out of its file, searched for words as the reading has them: white space, list
 * and bold marks, invisible characters and the composition of letters make no difference.
 */

/** Offsets into the text as given, in UTF-16 units; `end` is exclusive. */
export interface Place {
  start: number
  end: number
}

const CLUSTER = /\P{M}\p{M}*/gu
const IGNORED = /^[\s*_#|\p{Cf}\p{Cc}]/u
/** What the margin tore apart is found by its beginning and its end. */
const ENDS = 16

export class SourceText {
  readonly #words: string
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  constructor(readonly text: string) {
    const words: string[] = []
    for (const match of text.matchAll(CLUSTER)) {
      if (IGNORED.test(match[0])) continue
      const letters = match[0].normalize('NFC').replace('Ð', 'Đ')
      for (const letter of letters.split('')) {
        words.push(letter)
        this.#starts.push(match.index)
        this.#ends.push(match.index + match[0].length)
      }
    }
    this.#words = words.join('')
  }

  /** The first place of the words at or after the offset `from`; null where they do not stand. */
  find(words: string, from = 0): Place | null {
    const wanted = compact(words)
    if (wanted === '') return null
    const begin = this.#indexFrom(from)
    const at = this.#words.indexOf(wanted, begin)
    return at >= 0 ? this.#place(at, at + wanted.length) : this.#findTorn(wanted, begin)
  }

  /** The last place of the words. */
  findLast(words: string): Place | null {
    const wanted = compact(words)
    const at = wanted === '' ? -1 : this.#words.lastIndexOf(wanted)
    return at < 0 ? null : this.#place(at, at + wanted.length)
  }

  /** The text between two offsets, composed. */
  slice(start: number, end: number): string {
    return this.text.slice(start, end).normalize('NFC')
  }

  /** A page number or a running header may stand amid a sentence. */
  #findTorn(wanted: string, begin: number): Place | null {
    if (wanted.length < 2 * ENDS) return null
    const start = this.#words.indexOf(wanted.slice(0, ENDS), begin)
    if (start < 0) return null
    const tail = this.#words.indexOf(wanted.slice(-ENDS), start + wanted.length - ENDS)
    const end = tail + ENDS
    return tail < 0 || end > start + wanted.length * 2 ? null : this.#place(start, end)
  }

  #indexFrom(offset: number): number {
    if (offset === 0) return 0
    const index = this.#starts.findIndex((start) => start >= offset)
    return index < 0 ? this.#words.length : index
  }

  #place(start: number, end: number): Place {
    return { start: this.#starts[start] ?? 0, end: this.#ends[end - 1] ?? 0 }
  }
}

function compact(words: string): string {
  return (words.normalize('NFC').match(CLUSTER) ?? [])
    .filter((cluster) => !IGNORED.test(cluster))
    .join('')
    .replaceAll('Ð', 'Đ')
}
