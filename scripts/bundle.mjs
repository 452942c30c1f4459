// Compiles the server and the scripts to plain JavaScript in dist/: no TypeScript runner in
// production, and none where a start must not fail.
import { build } from 'esbuild'

/** @param {string[]} entryPoints */
export async function bundle(entryPoints) {
  await build({
    entryPoints,
    outdir: 'dist',
    outbase: '.',
    entryNames: '[dir]/[name]',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}

if (import.meta.url === `file://${process.argv[1]}`) await bundle(process.argv.slice(2))
