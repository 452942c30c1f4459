/**
 * The timeline of public changes over the snapshot in use, for each kind of caller. Worked out little by
 * little before anyone asks, the rest when someone does; afterwards only the documents that new records
 * touch are looked at again.
 */
import { inOrder, type Knowledge } from '#src/domain/changes/changesAfter'
import { documentChanges, type Change } from '#src/domain/changes/documentChanges'
import { ANONYMOUS, type Caller } from '#src/domain/visibility'
import type { Snapshot } from '../snapshot/snapshot'

export class ChangeLog {
  readonly #timelines = new Map<boolean, Timeline>()

  /** Snapshots are to be asked about in the order in which they came. */
  knowledgeOf(snapshot: Snapshot, caller: Caller): Knowledge {
    const { sequence, historyOf, records, references } = snapshot
    return {
      ...{ caller, sequence, historyOf },
      timeline: this.#timelineFor(caller).over(snapshot),
      records: (after, upTo) => records.between(after, upTo),
      dependentsOf: (documentId) => references.referrersOf(documentId),
    }
  }

  /** Looks at some of the documents that anonymous followers will be told about. */
  prepare(snapshot: Snapshot, most: number): boolean {
    return this.#timelineFor(ANONYMOUS).catchUp(snapshot, most)
  }

  #timelineFor(caller: Caller): Timeline {
    const known = this.#timelines.get(caller.readsKeyed)
    if (known) return known
    const timeline = new Timeline(caller)
    this.#timelines.set(caller.readsKeyed, timeline)
    return timeline
  }
}

class Timeline {
  #sequence = 0
  /** Documents to be looked at, again or for the first time. */
  readonly #waiting = new Set<string>()
  /** Looked at since the changes were put in order. */
  readonly #fresh = new Map<string, readonly Change[]>()
  #changes: readonly Change[] = []

  constructor(readonly caller: Caller) {}

  over(snapshot: Snapshot): readonly Change[] {
    this.catchUp(snapshot)
    if (this.#fresh.size > 0) {
      const others = this.#changes.filter(({ documentId }) => !this.#fresh.has(documentId))
      this.#changes = [...others, ...[...this.#fresh.values()].flat()].sort(inOrder)
      this.#fresh.clear()
    }
    return this.#changes
  }

  /** True when more is left. */
  catchUp(snapshot: Snapshot, most = Infinity): boolean {
    for (const documentId of touchedSince(this.#sequence, snapshot)) this.#waiting.add(documentId)
    this.#sequence = snapshot.sequence
    let left = most
    for (const documentId of this.#waiting) {
      if (left === 0) return true
      left -= 1
      this.#waiting.delete(documentId)
      this.#fresh.set(documentId, documentChanges(documentId, snapshot.historyOf, this.caller))
    }
    return false
  }
}

/** The documents of new records, and those that hang on them as materials hang on campaigns. */
function* touchedSince(sequence: number, snapshot: Snapshot): Generator<string> {
  for (const { documentId } of snapshot.records.between(sequence, snapshot.sequence)) {
    yield documentId
    yield* snapshot.references.referrersOf(documentId)
  }
}
