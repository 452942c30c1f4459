import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import config from '#config'
import { sqliteFile } from '#src/database/sqliteFile'
import { loadDemonstration, type Loaded } from '#src/demonstration/load/index'
import type { Environment } from '#src/env'
import { repair } from '#src/release/repair'
import { createFirstAdministrator } from '#src/studio/firstAdministrator'
import { openStudio } from '#src/studio/openStudio'

/** Migrates, repairs what a crash left, and fills an empty database. Returns what it made to be printed once. */
export async function fillDatabase(
  environment: Environment,
): Promise<Loaded & { payload: Payload }> {
  discardHalfLoaded(environment)
  const payload = await openStudio(config)
  await repair(payload)
  const isEmpty = await isEmptyStudio(payload)
  const loads = isEmpty && environment.loadsDemonstration
  if (loads) writeFileSync(loadingMark(environment), '')
  const administrator = await createFirstAdministrator(payload, environment.admin)
  const nothing: Loaded = { logins: [], keys: [] }
  const { logins, keys } = loads ? await loadDemonstration(payload, console.log) : nothing
  rmSync(loadingMark(environment), { force: true })
  return { payload, logins: administrator ? [administrator, ...logins] : logins, keys }
}

async function isEmptyStudio(payload: Payload): Promise<boolean> {
  // Counted as the system, before anyone can sign in.
  const users = await payload.count({ collection: 'users', overrideAccess: true })
  const agencies = await payload.count({ collection: 'agencies', overrideAccess: true })
  return users.totalDocs + agencies.totalDocs === 0
}

const loadingMark = ({ dataDir }: Environment) => path.join(dataDir, 'demonstration-loading')

/**
 * A load that was cut off has printed no login and holds nothing of anyone's: the embedded database
 * begins anew. Never touches a database that was filled to the end.
 */
function discardHalfLoaded(environment: Environment): void {
  if (environment.databaseUrl !== null || !existsSync(loadingMark(environment))) return
  for (const suffix of ['', '-wal', '-shm']) {
    rmSync(sqliteFile(environment.dataDir) + suffix, { force: true })
  }
}
