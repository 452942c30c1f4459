import { variablesFor } from './deliveryProcess'
import { runRole } from './processes'
import { median, percentile } from './statistics'

export interface SnapshotFigures {
  filteredListP99: number
  searchMedian: number
  searchP99: number
  /** No search held the process for longer. */
  searchLongest: number
}

/** Milliseconds of answers that no cache has, over all that a database holds. */
export async function measureSnapshot(dataDir: string): Promise<SnapshotFigures> {
  const { filteredList, search } = await runRole('ask-snapshot', { dataDir }, variablesFor(dataDir))
  return {
    filteredListP99: percentile(filteredList, 0.99),
    searchMedian: median(search),
    searchP99: percentile(search, 0.99),
    searchLongest: Math.max(...search),
  }
}
