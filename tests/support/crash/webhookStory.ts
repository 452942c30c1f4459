/** What was released, the same for the worker that is killed and for the test that kills it. */
import { ReleaseLog } from '../releases'

export interface WebhookOrders {
  /** When everything begins, in milliseconds since the epoch. */
  base: number
  events: number
  addresses: string[]
}

/** The portals, and one release after the other, a millisecond apart. */
export function storyOf({ base, events }: WebhookOrders, portals: readonly string[]): ReleaseLog {
  const log = new ReleaseLog()
  for (const documentId of portals) log.releaseOf('portals', { documentId, access: 'internal' })
  for (const [index, documentId] of storyDocuments(events).entries()) {
    const effectiveFrom = new Date(base + index).toISOString()
    log.releaseOf('materials', { documentId, effectiveFrom })
  }
  return log
}

/** In the order in which they are to be told. */
export function storyDocuments(events: number): string[] {
  return Array.from({ length: events }, (_, index) => `m-${String(index).padStart(4, '0')}`)
}
