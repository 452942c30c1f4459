// Gets a fresh clone ready: dependencies and build, each only when its inputs have changed.
// Plain JavaScript on Node's own modules: nothing may be needed before this has run.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

const OLDEST_NODE = [20, 19]
// npm writes it at the end of an installation.
const INSTALLED = 'node_modules/.package-lock.json'
const BUILD_STAMP = 'dist/.canh-giac-built'
const BUNDLE_STAMP = 'dist/.canh-giac-bundled'
const BUILD_INPUTS = [
  ...['src', 'collections', 'payload.config.ts', 'package.json', 'package-lock.json'],
  ...['tsconfig.json', 'next.config.mjs', 'scripts', 'tests/bench', 'docs/openapi.json'],
]

/** The one line for a start that cannot go on, and exit code 1. */
export function fail(line) {
  console.error(line)
  process.exit(1)
}

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  fail(
    `Node.js ${process.versions.node} quá cũ: cần từ ${OLDEST_NODE.join('.')} trở lên. Hãy cài Node.js 24 LTS.`,
  )
}

/** Runs `npm ci` unless what is installed is younger than the lock file. */
export async function installDependencies() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs)
    return
  const done = progress('Đang cài các gói phụ thuộc (lần đầu mất một vài phút)')
  const npm = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (npm.code !== 0) {
    fail(`${npm.output}\nKhông cài được các gói phụ thuộc: hãy kiểm tra mạng rồi chạy lại.`)
  }
  done()
}

/** Compiles the server, the scripts and the admin when their sources have changed. */
export async function build() {
  await bundleScripts()
  await once(BUILD_STAMP, 'Đang dựng hệ thống (khoảng một phút)', [
    'node_modules/next/dist/bin/next',
    'build',
  ])
}

/** Compiles the server and the scripts only: a second, where the admin takes a minute. */
export async function bundleScripts() {
  await once(BUNDLE_STAMP, null, ['scripts/bundle.mjs', ...entryPoints()])
}

/** Runs a step of the build unless it was run on the same sources before. */
async function once(stamp, line, args) {
  const wanted = `${hashOf(BUILD_INPUTS)} ${process.versions.node.split('.')[0]}`
  if (readStamp(stamp) === wanted) return
  const done = line === null ? () => {} : progress(line)
  rmSync(stamp, { force: true })
  const environment = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
  const step = await run(process.execPath, args, environment)
  if (step.code !== 0) fail(`${step.output}\nKhông dựng được hệ thống: lỗi ở các dòng trên.`)
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
  done()
}

/** Everything that runs as a program of its own. */
function entryPoints() {
  const scripts = readdirSync('scripts').filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  const threads = ['src/importing/formats/worker.ts']
  return ['src/server.ts', ...threads, ...scripts.map((file) => path.join('scripts', file))]
}

/** Runs a command quietly; its output is kept for the case that it fails. */
export function run(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    })
    let output = ''
    const keep = (chunk) => (output += chunk)
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Shows that something long goes on: a line that grows on a terminal, two lines elsewhere. */
function progress(line) {
  const started = performance.now()
  const seconds = () => Math.round((performance.now() - started) / 1000)
  const isTerminal = process.stderr.isTTY
  process.stderr.write(isTerminal ? `${line} …` : `${line} …\n`)
  const timer = setInterval(
    () => {
      process.stderr.write(isTerminal ? `\r${line} … ${seconds()} giây` : `  … ${seconds()} giây\n`)
    },
    isTerminal ? 1000 : 15_000,
  )
  return () => {
    clearInterval(timer)
    process.stderr.write(
      isTerminal ? `\r${line}: xong sau ${seconds()} giây\n` : `  xong sau ${seconds()} giây\n`,
    )
  }
}

function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

function hashOf(inputs) {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(filesIn).sort())
    hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

function filesIn(entry) {
  if (!statSync(entry).isDirectory()) return [entry]
  return readdirSync(entry, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.includes('.test.'))
    .map((item) => path.join(item.parentPath ?? item.path, item.name))
}
