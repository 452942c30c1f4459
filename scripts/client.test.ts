import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildClient } from './client.mjs'

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'canh-giac-client-'))
  await buildClient(folder)
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the built client', () => {
  it('needs no other module, in Node or in a browser', () => {
    expect(readFileSync(path.join(folder, 'index.js'), 'utf8')).not.toMatch(
      /^import |require\(|node:/m,
    )
  })

  it('runs in plain Node', () => {
    const program = `
      const { CanhGiacClient } = await import('./index.js')
      const fetch = async (url) => Response.json({ id: url })
      const client = new CanhGiacClient({ baseUrl: 'http://server.test', fetch })
      console.log((await client.hotlines.page()).id)`
    const options = { cwd: folder, encoding: 'utf8' as const }
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], options)
    expect(stdout.trim()).toBe('http://server.test/api/v1/hotlines')
  })

  it('is typed for programs that resolve as Node does', () => {
    writeFileSync(
      path.join(folder, 'program.mts'),
      `import { CanhGiacClient, type Material } from './index.js'
const client = new CanhGiacClient({ baseUrl: '' })
export const read = async (): Promise<Material> => client.materials.get('m')
// @ts-expect-error there is no such kind
export const wrong = () => client.materials.page({ kind: 'poster' })
`,
    )
    const tsc = path.resolve('node_modules/typescript/bin/tsc')
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', 'program.mts']
    const lib = ['--lib', 'es2023,dom', '--target', 'es2022']
    const options = { cwd: folder, encoding: 'utf8' as const }
    const { stdout, status } = spawnSync(process.execPath, [tsc, ...flags, ...lib], options)
    expect([stdout, status]).toEqual(['', 0])
  })
})
