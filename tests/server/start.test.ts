/** A start that cannot go on says so in one line that names the variable and the remedy (design §5). */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'canh-giac-start-'))
const TAKEN_PORT_HOST = '127.0.0.1'
let taken: Server
let takenPort = 0

beforeAll(async () => {
  writeFileSync(path.join(folder, 'a-file'), '')
  taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, TAKEN_PORT_HOST, resolve))
  takenPort = (taken.address() as { port: number }).port
})
afterAll(() => {
  taken.close()
  rmSync(folder, { recursive: true, force: true })
})

function startWith(variables: Record<string, string>) {
  return spawnSync(process.execPath, ['--conditions=production', 'dist/src/server.js'], {
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production',
      DATA_DIR: path.join(folder, 'data'),
      PORT: '0',
      ...variables,
    },
  })
}

const BEYOND = { PUBLIC_URL: 'https://canhgiac.example.vn' }
const SECRET = 'x'.repeat(32)

const CASES: [string, string, Record<string, string> | (() => Record<string, string>)][] = [
  ['a port that is taken', 'PORT', () => ({ PORT: String(takenPort) })],
  ['a port that is no number', 'PORT', { PORT: 'ba nghìn' }],
  [
    'a data folder that cannot be written',
    'DATA_DIR',
    { DATA_DIR: path.join(folder, 'a-file', 'data') },
  ],
  [
    'a media folder that cannot be written',
    'MEDIA_DIR',
    { MEDIA_DIR: path.join(folder, 'a-file', 'media') },
  ],
  ['a short secret', 'PAYLOAD_SECRET', { PAYLOAD_SECRET: 'ngắn' }],
  ['a database that is none', 'DATABASE_URL', { DATABASE_URL: 'postgres://127.0.0.1/x' }],
  ['a role that is none', 'ROLE', { ROLE: 'everything' }],
  ['a test clock that is no instant', 'TEST_CLOCK', { TEST_CLOCK: 'hôm qua' }],
  ['an administrator without password', 'ADMIN_PASSWORD', { ADMIN_EMAIL: 'a@example.vn' }],
  ['a short password', 'ADMIN_PASSWORD', { ADMIN_EMAIL: 'a@example.vn', ADMIN_PASSWORD: '123' }],
  ['plain HTTP beyond this machine', 'PUBLIC_URL', { PUBLIC_URL: 'http://canhgiac.example.vn' }],
  ['a host beyond this machine without address', 'PUBLIC_URL', { HOST: '0.0.0.0' }],
  ['no proxy beyond this machine', 'TRUST_PROXY', { ...BEYOND, PAYLOAD_SECRET: SECRET }],
  ['no secret beyond this machine', 'PAYLOAD_SECRET', { ...BEYOND, TRUST_PROXY: '127.0.0.1' }],
  [
    'webhooks to this machine beyond it',
    'LOCAL_WEBHOOKS',
    { ...BEYOND, TRUST_PROXY: '127.0.0.1', PAYLOAD_SECRET: SECRET, LOCAL_WEBHOOKS: '1' },
  ],
  [
    'a test clock beyond this machine',
    'TEST_CLOCK',
    { ...BEYOND, TEST_CLOCK: '2024-11-20T00:00:00Z' },
  ],
]

it.each(CASES)('refuses %s in one line that names %s', (_name, variable, variables) => {
  const { status, stdout, stderr } = startWith(
    typeof variables === 'function' ? variables() : variables,
  )
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toContain(variable)
  expect(stdout).toBe('')
})

it('refuses a Node.js that is too old before anything is installed', () => {
  const script = `Object.defineProperty(process.versions, 'node', { value: '18.20.0' }); import('./scripts/start.mjs')`
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain('Node.js 18.20.0 quá cũ: cần từ 20.19')
})
