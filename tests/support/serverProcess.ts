/** The real server as a process of its own, started as `npm start` starts it, from the built files. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { ALLOCATOR } from '../../scripts/allocator.mjs'
import { makeTestEnvironment, type TestEnvironment } from './database'

export interface ServerProcess {
  address: string
  /** Hand it to `startServer` to go on with the same data, and remove it at the end. */
  environment: TestEnvironment
  pid: number
  /** When the process was started, by `performance.now()`: its test clock began then. */
  startedAt: number
  /** Passwords by e-mail address, as printed. */
  logins: Map<string, string>
  /** Variables under which another command works on the same data. */
  variables: Record<string, string>
  output(): string
  stop(): Promise<void>
}

const START_LIMIT_MS = 120_000

/**
 * Starts a server, on fresh data or on that of an earlier one. `variables` override the defaults of
 * the tests.
 */
export async function startServer(
  variables: Record<string, string> = {},
  environment: TestEnvironment = makeTestEnvironment(),
): Promise<ServerProcess> {
  const port = await freePort()
  const all: Record<string, string> = {
    ...environment.variables,
    ...{ PORT: String(port), PAYLOAD_SECRET: '', DEMO: '1' },
    // Tests watch an address much closer than anyone else may.
    ...{ QUOTA_ANONYMOUS: '1000000000', QUOTA_KEYED: '1000000000' },
    ...variables,
  }
  const startedAt = performance.now()
  const server = spawn(process.execPath, ['--conditions=production', 'dist/src/server.js'], {
    env: { ...ALLOCATOR, ...process.env, ...all, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (chunk: Buffer) => (output += chunk.toString())
  server.stdout.on('data', keep)
  server.stderr.on('data', keep)
  await untilGreeting(server, () => output)
  return {
    address: `http://127.0.0.1:${port}`,
    environment,
    pid: server.pid ?? 0,
    startedAt,
    logins: loginsIn(output),
    variables: all,
    output: () => output,
    stop: () => ended(server),
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

function untilGreeting(server: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`the server did not start:\n${output()}`)),
      START_LIMIT_MS,
    )
    const look = setInterval(() => {
      if (!output().includes('/api/v1/campaigns')) return
      clearTimeout(limit)
      clearInterval(look)
      resolve()
    }, 50)
    server.once('exit', (code) => {
      clearTimeout(limit)
      clearInterval(look)
      reject(new Error(`the server ended with ${code}:\n${output()}`))
    })
  })
}

function loginsIn(output: string): Map<string, string> {
  const lines = output.matchAll(/: (\S+@\S+) \/ (\S+)$/gm)
  return new Map([...lines].map(([, email = '', password = '']) => [email, password]))
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve()
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
