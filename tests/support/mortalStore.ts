import { MemoryStore, type Held, type Progress } from '../../src/client/store'

/** A store on a disk that survives, in a process that does not: it dies before or after an operation. */
export class MortalStore extends MemoryStore {
  /** How many operations are left to it. */
  life = Infinity

  override async saveProgress(progress: Progress): Promise<void> {
    await this.#perhapsDying(() => super.saveProgress(structuredClone(progress)))
  }

  override async keep(held: Held, document: Parameters<MemoryStore['keep']>[1]): Promise<void> {
    await this.#perhapsDying(() => super.keep(held, document))
  }

  override async drop(held: Held): Promise<void> {
    await this.#perhapsDying(() => super.drop(held))
  }

  async #perhapsDying(operation: () => Promise<void>): Promise<void> {
    this.life -= 1
    if (this.life === 0) throw new Killed()
    await operation()
    this.life -= 1
    if (this.life === 0) throw new Killed()
  }

  copy(): Map<string, string> {
    const entries = [...this.documents.values()].map(({ documentId, document }) => {
      return [documentId, (document as { name: string }).name] as const
    })
    return new Map(entries.sort())
  }
}

export class Killed extends Error {}
