/** Migrates an embedded database (`DATA_DIR`) and writes releases straight into its log. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { v7 as uuidv7 } from 'uuid'
import config from '#config'
import { sqliteFile } from '#src/database/sqliteFile'
import { openStudio } from '#src/studio/openStudio'
import { generatedReleases, type GeneratedRelease } from '../generatedContent'
import { say } from './say'

export const INSERT = `
  INSERT INTO releases (id, sequence, action, document_collection, document_id, slug, version,
                        effective_from, recorded_at, access, content)
  VALUES (?, ?, 'release', ?, ?, ?, 1, ?, ?, 'public', ?)`
const ROWS_AT_ONCE = 500
/** Long past, a minute apart: all of it is visible, and no two are of the same age. */
const FIRST_INSTANT = Date.parse('2025-12-01T00:00:00Z')
const MINUTE_MS = 60_000

export async function play({ dataDir, count }: { dataDir: string; count: number }) {
  await (await openStudio(config)).destroy()
  const client = createClient({ url: pathToFileURL(path.resolve(sqliteFile(dataDir))).href })
  const rows = generatedReleases(count).map((release, index) => ({
    sql: INSERT,
    args: argumentsOf(release, index + 1),
  }))
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await client.batch(rows.slice(from, from + ROWS_AT_ONCE), 'write')
  }
  client.close()
  return say(rows.length)
}

export function argumentsOf(
  { documentId, collection, content }: GeneratedRelease,
  sequence: number,
) {
  const instant = new Date(FIRST_INSTANT + sequence * MINUTE_MS).toISOString()
  const text = JSON.stringify(content)
  return [uuidv7(), sequence, collection, documentId, content.slug, instant, instant, text]
}
