import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'
import { sqliteFile } from './sqliteFile'

interface DatabaseOptions {
  databaseUrl: string | null
  /** Only where the server is a replica set; elsewhere MongoDB ignores transactions silently. */
  transactions: boolean
  dataDir: string
}

const BUSY_TIMEOUT_MS = 10_000

/** MongoDB by URL, else SQLite in the data folder. Ids are ours (UUIDv7 text) on both. */
export function databaseAdapter(options: DatabaseOptions): Config['db'] {
  return options.databaseUrl === null
    ? embeddedSqlite(options.dataDir)
    : mongodb(options.databaseUrl, options.transactions)
}

function embeddedSqlite(dataDir: string): Config['db'] {
  return sqliteAdapter({
    client: { url: `file:${sqliteFile(dataDir)}` },
    idType: 'uuid',
    // Its transactions end in SQLITE_BUSY under concurrency: writes are single rows instead.
    transactionOptions: undefined,
    wal: true,
    busyTimeout: BUSY_TIMEOUT_MS,
    push: false,
    migrationDir: path.resolve(/*turbopackIgnore: true*/ 'src/database/migrations'),
  })
}

function mongodb(url: string, transactions: boolean): Config['db'] {
  return mongooseAdapter({
    url,
    ensureIndexes: true,
    // Each of these asks the server for what not every MongoDB server has.
    useJoinAggregations: false,
    disableIndexHints: true,
    usePipelineInSortLookup: false,
    ...(transactions ? {} : { transactionOptions: false as const }),
  })
}
