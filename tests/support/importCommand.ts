/** The command as people run it: a process of its own on the studio's database. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { TestStudio } from './studio'

const PROGRAM = ['--conditions=production', 'dist/scripts/import.js']

const environmentOf = ({ dataDir }: Pick<TestStudio, 'dataDir'>): NodeJS.ProcessEnv => ({
  ...process.env,
  DATA_DIR: dataDir,
  NODE_ENV: 'production',
})

export function runCommand(studio: Pick<TestStudio, 'dataDir'>, ...args: string[]) {
  return spawnSync(process.execPath, [...PROGRAM, ...args], {
    encoding: 'utf8',
    env: environmentOf(studio),
  })
}

export interface Running {
  child: ChildProcess
  /** What became of it: the exit code, or the signal. */
  ended: Promise<number | NodeJS.Signals | null>
  stderr(): string
}

/** Calls back with every line of the answer as it comes. */
export function startCommand(
  studio: Pick<TestStudio, 'dataDir'>,
  args: readonly string[],
  onLine: (line: string) => void = () => {},
): Running {
  const child = spawn(process.execPath, [...PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentOf(studio),
  })
  let stderr = ''
  child.stderr.on('data', (chunk) => (stderr += String(chunk)))
  createInterface({ input: child.stdout }).on('line', onLine)
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.on('close', (code, signal) => resolve(signal ?? code)),
  )
  return { child, ended, stderr: () => stderr }
}
