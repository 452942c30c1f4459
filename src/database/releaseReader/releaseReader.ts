import type { LogRecord } from '#src/domain/release'

/** How delivery reads the append-only releases: through the database's own driver, nothing else. */
export interface ReleaseReader {
  /** Every record of a greater sequence, in order of sequence. */
  readAfter(sequence: number): Promise<LogRecord[]>
  close(): Promise<void>
}

/** Rows are fetched in batches, so that a first load does not hold the whole answer twice. */
export const BATCH_SIZE = 500

/** Collects batch after batch until one comes back short. */
export async function readInBatches(
  sequence: number,
  readBatch: (after: number) => Promise<LogRecord[]>,
): Promise<LogRecord[]> {
  const records: LogRecord[] = []
  for (;;) {
    const batch = await readBatch(records.at(-1)?.sequence ?? sequence)
    for (const record of batch) records.push(record)
    if (batch.length < BATCH_SIZE) return records
  }
}
