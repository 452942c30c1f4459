/** How long the import of many typical dispatches takes: the command itself, start included. */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { writeVariations } from './variations'

export interface ImportFigures {
  files: number
  seconds: number
  /** The same call again, when everything is here already. */
  repeatSeconds: number
}

/** On SQLite, or on the MongoDB server of this address. */
export function measureImport(files: number, mongodbUrl: string | null): ImportFigures {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'canh-giac-bench-import-'))
  try {
    const names = writeVariations(path.join(dataDir, 'dispatches'), files)
    const databaseUrl = mongodbUrl === null ? '' : freshDatabase(mongodbUrl)
    const run = () => timed(names, { DATA_DIR: dataDir, DATABASE_URL: databaseUrl })
    return { files, seconds: run(), repeatSeconds: run() }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function freshDatabase(url: string): string {
  const named = new URL(url)
  named.pathname = `/cg_bench_${randomUUID().replaceAll('-', '').slice(0, 16)}`
  return named.toString()
}

function timed(files: readonly string[], environment: Record<string, string>): number {
  const startedAt = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=production', 'dist/scripts/import.js', ...files],
    { encoding: 'utf8', env: { ...process.env, ...environment, NODE_ENV: 'production' } },
  )
  if (status !== 0) throw new Error(`the import ended with ${status}:\n${stderr}`)
  return (performance.now() - startedAt) / 1000
}
