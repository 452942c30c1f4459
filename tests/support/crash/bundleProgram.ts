import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

export interface BundledProgram {
  file: string
  remove(): void
}

/**
 * Compiles a program as scripts/bundle.mjs does, into a folder of its own. It lies inside the
 * repository, where Node finds the packages that stay outside the bundle.
 */
export async function bundleProgram(source: string): Promise<BundledProgram> {
  const outdir = path.resolve('dist/tests', `${path.parse(source).name}-${process.pid}`)
  mkdirSync(outdir, { recursive: true })
  await build({
    ...{ entryPoints: [source], outdir, bundle: true, packages: 'external' },
    ...{ format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning' },
  })
  return {
    file: path.join(outdir, `${path.parse(source).name}.js`),
    remove: () => rmSync(outdir, { recursive: true, force: true }),
  }
}
