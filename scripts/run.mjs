// `node scripts/run.mjs NAME …`: compiles scripts/NAME.ts when needed and runs it.
import { spawnSync } from 'node:child_process'
import { bundleScripts, installDependencies, requireNode } from './ready.mjs'

const [name, ...args] = process.argv.slice(2)
requireNode()
await installDependencies()
await bundleScripts()
// Ctrl-C reaches the command too, which ends in its own way and says how.
process.on('SIGINT', () => {})
const { status } = spawnSync(
  process.execPath,
  ['--conditions=production', '--enable-source-maps', `dist/scripts/${name}.js`, ...args],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
