import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Client, Row } from '@libsql/client'
import { BATCH_SIZE, readInBatches, type ReleaseReader } from './releaseReader'
import { readRow } from './releaseRow'

const SELECT = `
  SELECT id, sequence, action, document_collection, document_id, version,
         effective_from, recorded_at, access, content, reason, successor
  FROM releases WHERE sequence > ? ORDER BY sequence LIMIT ${BATCH_SIZE}`

/** Opened at the first reading: the driver would otherwise create a file that is not there yet. */
export function openSqliteReader(sqliteFile: string): ReleaseReader {
  let client: Client | null = null
  const open = async (): Promise<Client> => (client ??= await connect(sqliteFile))
  return {
    async readAfter(sequence) {
      const opened = await open()
      return readInBatches(sequence, async (after) => {
        const { rows } = await opened.execute({ sql: SELECT, args: [after] })
        return rows.map(recordOf)
      })
    },
    async close() {
      client?.close()
      client = null
    },
  }
}

async function connect(sqliteFile: string): Promise<Client> {
  if (!existsSync(sqliteFile)) throw new Error(`no database file at ${sqliteFile}`)
  // Loaded when needed, and only the part for files: the drivers are most of a delivery process's start.
  const { createClient } = await import('@libsql/client/sqlite3')
  const client = createClient({ url: pathToFileURL(resolve(sqliteFile)).href })
  await client.execute('PRAGMA busy_timeout = 2000')
  await client.execute('PRAGMA query_only = ON')
  return client
}

function recordOf(row: Row) {
  return readRow({
    id: row.id,
    sequence: row.sequence,
    action: row.action,
    documentCollection: row.document_collection,
    documentId: row.document_id,
    version: row.version,
    effectiveFrom: row.effective_from,
    recordedAt: row.recorded_at,
    access: row.access,
    content: row.content,
    reason: row.reason,
    successor: row.successor,
  })
}
