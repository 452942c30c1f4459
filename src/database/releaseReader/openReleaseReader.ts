import { openMongoReader } from './mongoReader'
import type { ReleaseReader } from './releaseReader'
import { openSqliteReader } from './sqliteReader'

export interface ReleaseReaderOptions {
  /** `mongodb://…` or `mongodb+srv://…`; null for the embedded database. */
  databaseUrl: string | null
  sqliteFile: string
}

/** The reader of the database in use. Opening never fails for a database that is away. */
export function openReleaseReader(options: ReleaseReaderOptions): ReleaseReader {
  if (options.databaseUrl === null) return openSqliteReader(options.sqliteFile)
  if (/^mongodb(\+srv)?:\/\//.test(options.databaseUrl)) {
    return openMongoReader(options.databaseUrl)
  }
  throw new Error('DATABASE_URL must begin with mongodb:// or mongodb+srv://')
}
