import path from 'node:path'

/** The embedded database file in the data folder. */
export const sqliteFile = (dataDir: string): string =>
  path.join(/*turbopackIgnore: true*/ dataDir, 'canh-giac.db')
