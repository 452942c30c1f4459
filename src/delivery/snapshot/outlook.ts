import type { Caller } from '#src/domain/visibility'
import type { Snapshot } from './snapshot'
import { View, type Forerunner } from './view'

/** The view in use for one kind of caller. */
export class Outlook {
  #view: View | null = null
  /** From a swap until the next view: the last view of the snapshot before. */
  #before: Forerunner | null = null

  constructor(readonly caller: Caller) {}

  viewAt(snapshot: Snapshot, instant: number): View {
    if (this.#view?.holdsAt(instant)) return this.#view
    this.#view = new View(snapshot, instant, this.#before, this.caller)
    this.#before = null
    return this.#view
  }

  /** The snapshot was swapped: the view is over, and what the new records do not touch is passed on. */
  outdate(touched: readonly string[]): void {
    const view = this.#view ?? this.#before?.view
    if (!view) return
    this.#before = { view, touched: new Set([...(this.#before?.touched ?? []), ...touched]) }
    this.#view = null
  }
}
