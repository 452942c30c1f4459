/**
 * One disposable database per test file: a fresh SQLite file, or a fresh MongoDB database when the
 * run is on MongoDB (`TEST_DATABASE=mongodb`, server at `MONGODB_TEST_URL`).
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface TestEnvironment {
  dataDir: string
  databaseUrl: string | null
  /** Variables for this process or for a child. */
  variables: Record<string, string>
  remove(): void
}

export const isMongoRun = process.env.TEST_DATABASE === 'mongodb'

export function makeTestEnvironment(): TestEnvironment {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'canh-giac-'))
  const databaseUrl = isMongoRun ? freshMongoUrl() : null
  return {
    dataDir,
    databaseUrl,
    variables: {
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl ?? '',
      PAYLOAD_SECRET: 'a-secret-of-the-tests-that-signs-nothing-else',
      PORT: '3000',
      HOST: '127.0.0.1',
      PUBLIC_URL: '',
      TEST_CLOCK: '',
      DEMO: '0',
    },
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  }
}

function freshMongoUrl(): string {
  const url = process.env.MONGODB_TEST_URL
  if (!url) throw new Error('TEST_DATABASE=mongodb needs MONGODB_TEST_URL')
  const named = new URL(url)
  named.pathname = `/cg_${randomUUID().replaceAll('-', '').slice(0, 20)}`
  return named.toString()
}
