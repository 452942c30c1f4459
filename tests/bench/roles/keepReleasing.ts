/** Releases a material again and again into an embedded database, until it is ended. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { sqliteFile } from '#src/database/sqliteFile'
import { generatedReleases } from '../generatedContent'
import { say } from './say'
import { argumentsOf, INSERT } from './writeReleases'

const EVERY_MS = 500

export async function play({ dataDir }: { dataDir: string }): Promise<number> {
  const client = createClient({ url: pathToFileURL(path.resolve(sqliteFile(dataDir))).href })
  const { rows } = await client.execute('SELECT max(sequence) AS last FROM releases')
  let sequence = Number(rows[0]?.last ?? 0)
  const release = generatedReleases(sequence + 1).at(-1)
  if (!release) throw new Error('a release to go on with')
  const next = async () => {
    sequence += 1
    const renamed = { ...release.content, slug: `again-${sequence}` }
    const again = { ...release, documentId: `again-${sequence}`, content: renamed }
    await client.execute({ sql: INSERT, args: argumentsOf(again as typeof release, sequence) })
  }
  setInterval(() => void next(), EVERY_MS)
  return say(sequence)
}
