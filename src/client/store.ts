/** Where a follower keeps its copy. Every operation may be done twice: after a crash it will be. */
import type { Change } from './contract'

export type Collection = Change['collection']

export interface Held {
  collection: Collection
  documentId: string
}

/** How far a follower has come. */
export interface Progress {
  /** Null before the first page. */
  cursor: string | null
  /**
   * While everything is read anew: what was held before and has not been met again. It is dropped at the
   * end. Null when the copy is in step.
   */
  unconfirmed: Held[] | null
}

export interface FollowerStore {
  /** Null when nothing was ever saved. */
  readProgress(): Promise<Progress | null>
  /** Called only after everything that leads there has been kept and dropped; must be atomic. */
  saveProgress(progress: Progress): Promise<void>
  /** Keeps a document, in place of an older version. */
  keep(held: Held, document: NonNullable<Change['document']>): Promise<void>
  /** Drops a document; no fault when it is not there. `change` says why, where it was told. */
  drop(held: Held, change: Change | null): Promise<void>
  /** Everything that is kept. */
  held(): Promise<Held[]>
}

/** A copy in memory: for tests, and for programs that read everything anew when they start. */
export class MemoryStore implements FollowerStore {
  readonly documents = new Map<string, Held & { document: NonNullable<Change['document']> }>()
  #progress: Progress | null = null

  async readProgress(): Promise<Progress | null> {
    return this.#progress
  }

  async saveProgress(progress: Progress): Promise<void> {
    this.#progress = progress
  }

  async keep(held: Held, document: NonNullable<Change['document']>): Promise<void> {
    this.documents.set(keyOf(held), { ...held, document })
  }

  async drop(held: Held): Promise<void> {
    this.documents.delete(keyOf(held))
  }

  async held(): Promise<Held[]> {
    return [...this.documents.values()].map(({ collection, documentId }) => ({
      collection,
      documentId,
    }))
  }
}

export function keyOf({ collection, documentId }: Held): string {
  return `${collection}/${documentId}`
}
