/** Processes of the measurement: each in its own, so that none measures another's work. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { atTheEnd } from './cleanup'
import { SAID, type RoleInput, type RoleName, type RoleOutput } from './roles/index'

export interface RunningRole<N extends RoleName> {
  /** The line that it said once it was ready. */
  said: RoleOutput<N>
  stop(): Promise<void>
}

/** Without the condition, Node 20 dies silently on some starts while it loads Lexical. */
const NODE_ARGUMENTS = ['--conditions=production']

/** Starts this program again in a role of the measurement and waits for its line. */
export async function startRole<N extends RoleName>(
  name: N,
  input: RoleInput<N>,
  variables: Record<string, string> = {},
): Promise<RunningRole<N>> {
  const child = spawn(
    process.execPath,
    [...NODE_ARGUMENTS, process.argv[1] ?? '', `--role=${name}`],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...variables } },
  )
  const stop = stopper(child)
  child.stdin.end(JSON.stringify(input))
  return { said: await lineOf<RoleOutput<N>>(child, name), stop }
}

/** A role that ends by itself after its line. */
export async function runRole<N extends RoleName>(
  ...given: Parameters<typeof startRole<N>>
): Promise<RoleOutput<N>> {
  const { said, stop } = await startRole(...given)
  await stop()
  return said
}

async function lineOf<O>(child: ChildProcess, name: string): Promise<O> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} and said nothing`)))
    if (!child.stdout) throw new Error('stdout is not a pipe')
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith(SAID)) resolve(JSON.parse(line.slice(SAID.length)) as O)
    })
  })
}

export function startServer(variables: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [...NODE_ARGUMENTS, 'dist/src/server.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', ...variables },
  })
}

/** Ends a process of ours; also at the end of everything, should nobody have asked before. */
export function stopper(child: ChildProcess): () => Promise<void> {
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  atTheEnd(stop)
  return stop
}

export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

export async function residentMegabytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
  return Number(stdout.trim()) / 1024
}
