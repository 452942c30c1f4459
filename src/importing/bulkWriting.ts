import type { Payload } from 'payload'

interface EmbeddedDatabase {
  client?: { execute(statement: string): Promise<unknown> }
}

/**
 * Lets the embedded database wait for the disk once at the end instead of after each of the thirty
 * statements of a draft. A power cut in between loses the last drafts, never half the database, and
 * the same command makes them again. Returns what to do at the end.
 */
export async function beginBulkWriting(payload: Payload): Promise<() => Promise<void>> {
  const { client } = payload.db as unknown as EmbeddedDatabase
  if (payload.db.name !== 'sqlite' || !client) return async () => {}
  await client.execute('PRAGMA synchronous = NORMAL')
  return async () => {
    await client.execute('PRAGMA wal_checkpoint(PASSIVE)')
    await client.execute('PRAGMA synchronous = FULL')
  }
}
