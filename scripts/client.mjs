// Builds `canh-giac/client`: one file for Node and browsers, and its types, in dist/client.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const TYPES = [
  ...[
    '--declaration',
    '--emitDeclarationOnly',
    '--strict',
    '--skipLibCheck',
    '--typeRoots',
    'none',
  ],
  ...['--target', 'es2022', '--lib', 'es2023,dom,dom.iterable', '--module', 'esnext'],
  ...['--moduleResolution', 'bundler', '--verbatimModuleSyntax'],
]

/** @param {string} outdir */
export async function buildClient(outdir) {
  await build({
    ...{ entryPoints: ['src/client/index.ts'], outdir, bundle: true },
    ...{ format: 'esm', platform: 'neutral', target: 'es2022', sourcemap: 'linked' },
  })
  const entry = ['--outDir', outdir, 'src/client/index.ts']
  const tsc = [process.execPath, ['node_modules/typescript/bin/tsc', ...TYPES, ...entry]]
  const { status, stdout } = spawnSync(...tsc, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the client's types were not built:\n${stdout}`)
  for (const file of readdirSync(outdir).filter((name) => name.endsWith('.d.ts'))) {
    // Node's own resolution wants the ending.
    const declared = readFileSync(path.join(outdir, file), 'utf8')
    writeFileSync(path.join(outdir, file), declared.replace(/(from '\.\/\w+)'/g, "$1.js'"))
  }
}

if (import.meta.url === `file://${process.argv[1]}`) await buildClient('dist/client')
