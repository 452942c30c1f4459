// `npm start`: from a fresh clone to a serving system.
import { spawn } from 'node:child_process'
import { ALLOCATOR } from './allocator.mjs'
import { build, installDependencies, requireNode } from './ready.mjs'

const parent = process.ppid
requireNode()
await installDependencies()
await build()

// Without `--conditions=production`, Node 20 dies silently on some starts while it loads Lexical.
const server = spawn(
  process.execPath,
  ['--conditions=production', '--enable-source-maps', 'dist/src/server.js'],
  { stdio: 'inherit', env: { ...ALLOCATOR, ...process.env, NODE_ENV: 'production' } },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
if (process.env.npm_lifecycle_event === 'start') stopWithNpm()
server.on('exit', (code, signal) => process.exit(signal ? 128 : (code ?? 1)))

/** npm that is ended by a signal ends its shell, which passes nothing on: the server would serve on, unseen. */
function stopWithNpm() {
  setInterval(() => {
    if (process.ppid !== parent) server.kill('SIGTERM')
  }, 500).unref()
}
