import type { LogRecord } from '#src/domain/release'

/** The records as they were read, in order of sequence; only ever added to. */
export class RecordLog {
  readonly #records: LogRecord[] = []

  add(record: LogRecord): void {
    this.#records.push(record)
  }

  /** Those with `after < sequence ≤ upTo`. */
  between(after: number, upTo: number): readonly LogRecord[] {
    return this.#records.slice(this.#firstAfter(after), this.#firstAfter(upTo))
  }

  #firstAfter(sequence: number): number {
    let low = 0
    let high = this.#records.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#records[middle]?.sequence ?? Infinity) <= sequence) low = middle + 1
      else high = middle
    }
    return low
  }
}
