/**
 * The snapshot in use. Reading is serialised; while the database is away the last snapshot goes on
 * being served and the store says that it is degraded.
 */
import type { ReleaseReader } from '#src/database/releaseReader/releaseReader'
import type { LogRecord } from '#src/domain/release'
import { ANONYMOUS, type Caller } from '#src/domain/visibility'
import { Outlook } from './outlook'
import { emptySnapshot, grownBy, type Snapshot } from './snapshot'
import { INDEXED_AT_ONCE } from './searchIndex'
import type { View } from './view'

export interface StoreStatus {
  /** Something was read at least once; before that nothing can be answered. */
  ready: boolean
  /** The last reading failed. */
  degraded: boolean
  sequence: number
}

export interface SnapshotStore {
  /** Reads what is new. Never rejects: a failure shows in `status()` and goes to `report`. */
  refresh(): Promise<void>
  status(): StoreStatus
  /** What a caller, by default an anonymous one, may see at an instant; null before the first reading. */
  viewAt(instant: number, caller?: Caller): View | null
  /** Called after every swap; answers with the way to stop. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void
  /** Does a little of the work that the next question would otherwise wait for; true when more is left. */
  prepare(): boolean
}

export interface SnapshotStoreOptions {
  reader: Pick<ReleaseReader, 'readAfter'>
  /** Told once when reading begins to fail, and again when it fails differently. */
  report?: (failure: { err: unknown; msg: string }) => void
}

export function createSnapshotStore(options: SnapshotStoreOptions): SnapshotStore {
  return new MemoryStore(options)
}

class MemoryStore implements SnapshotStore {
  readonly #listeners = new Set<(snapshot: Snapshot) => void>()
  readonly #options: SnapshotStoreOptions
  #snapshot = emptySnapshot()
  readonly #public = new Outlook(ANONYMOUS)
  readonly #keyed = new Outlook({ readsKeyed: true })
  #ready = false
  #failure: string | null = null
  #running: Promise<void> | null = null
  #next: Promise<void> | null = null

  constructor(options: SnapshotStoreOptions) {
    this.#options = options
  }

  /** A call during a reading waits for another one: the first may have missed what the caller wrote. */
  refresh(): Promise<void> {
    if (this.#next) return this.#next
    if (!this.#running) return this.#start()
    this.#next = this.#running.then(() => {
      this.#next = null
      return this.#start()
    })
    return this.#next
  }

  status(): StoreStatus {
    return {
      ready: this.#ready,
      degraded: this.#failure !== null,
      sequence: this.#snapshot.sequence,
    }
  }

  viewAt(instant: number, caller = ANONYMOUS): View | null {
    if (!this.#ready) return null
    const outlook = caller.readsKeyed ? this.#keyed : this.#public
    return outlook.viewAt(this.#snapshot, instant)
  }

  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  prepare(): boolean {
    this.#snapshot.search.catchUp(INDEXED_AT_ONCE)
    return !this.#snapshot.search.isComplete
  }

  #start(): Promise<void> {
    this.#running = this.#read().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  async #read(): Promise<void> {
    try {
      const records = await this.#options.reader.readAfter(this.#snapshot.sequence)
      if (records.length > 0) this.#swap(grownBy(this.#snapshot, records), records)
      this.#ready = true
      this.#failure = null
    } catch (err) {
      this.#fail(err)
    }
  }

  #swap(snapshot: Snapshot, records: readonly LogRecord[]): void {
    const touched = touchedBy(records, snapshot)
    this.#public.outdate(touched)
    this.#keyed.outdate(touched)
    this.#snapshot = snapshot
    for (const listener of this.#listeners) listener(snapshot)
  }

  #fail(err: unknown): void {
    const failure = err instanceof Error ? err.message : 'unknown failure'
    if (failure !== this.#failure) {
      this.#options.report?.({ err, msg: 'reading releases failed; serving the last snapshot' })
    }
    this.#failure = failure
  }
}

/** The documents of the records, and those that hang on them as materials hang on campaigns. */
function touchedBy(records: readonly LogRecord[], snapshot: Snapshot): string[] {
  return records.flatMap(({ documentId }) => [
    documentId,
    ...snapshot.references.referrersOf(documentId),
  ])
}
