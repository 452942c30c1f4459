/** A follower as a ward website would write one: asks for changes and keeps a copy by what it is told. */
import type { DeliveryServer } from './deliveryServer'

export interface ChangeReply {
  id: string
  type: string
  at: string
  collection: string
  documentId: string
  document: { id: string; [field: string]: unknown } | null
  reason: string | null
  successor: { id: string } | null
}

export interface ChangesReply {
  data: ChangeReply[]
  cursor: string
  hasMore: boolean
  links: { next: string }
}

export class CopyKeeper {
  readonly copy = new Map<string, Map<string, unknown>>()
  readonly told: ChangeReply[] = []
  cursor: string | null = null

  /** Asks until nothing more is there. */
  async catchUp(server: DeliveryServer, at?: string, limit = 3): Promise<void> {
    for (;;) {
      const cursor = this.cursor === null ? '' : `&cursor=${this.cursor}`
      const path = `/api/v1/changes?limit=${limit}${cursor}`
      const { text } = await server.ask(path, at === undefined ? {} : { at })
      const { data, cursor: next, hasMore } = JSON.parse(text) as ChangesReply
      for (const change of data) this.#apply(change)
      this.cursor = next
      if (!hasMore) return
    }
  }

  documentsOf(collection: string): unknown[] {
    return [...(this.copy.get(collection)?.values() ?? [])]
  }

  #apply(change: ChangeReply): void {
    this.told.push(change)
    const documents = this.copy.get(change.collection) ?? new Map<string, unknown>()
    this.copy.set(change.collection, documents)
    if (change.document) documents.set(change.documentId, change.document)
    else documents.delete(change.documentId)
  }
}
