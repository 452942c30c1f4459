/** The programs in examples/ as someone would run them. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ChangesServer } from '../support/changesServer'
import { DeliveryServer } from '../support/deliveryServer'
import { instant, ReleaseLog } from '../support/releases'

const run = promisify(execFile)
const exists = (program: string) => spawnSync(program, ['--version']).status === 0
const PROGRAMS = { sh: 'curl', python3: 'python3', php: 'php' } as const
type Program = keyof typeof PROGRAMS
const isThere = (program: Program) => exists(PROGRAMS[program])

const COUNT = 130
let content: DeliveryServer
let changes: ChangesServer
let changesServer: Server
let folder: string

beforeAll(async () => {
  const log = new ReleaseLog()
  for (let place = 0; place < COUNT; place += 1) {
    log.releaseOf('materials', { documentId: `m${place}`, content: { title: `Tài liệu ${place}` } })
  }
  content = await DeliveryServer.of(log)
  content.now = instant('2024-11-20T05:00:00Z')
  changesServer = createServer((req, res) => {
    void changes.fetch(`http://server.test${req.url}`, {}).then(async (response) => {
      res.writeHead(response.status, Object.fromEntries(response.headers))
      res.end(await response.text())
    })
  })
  await new Promise<void>((listening) => changesServer.listen(0, '127.0.0.1', listening))
})

beforeEach(() => {
  changes = new ChangesServer()
  folder = mkdtempSync(path.join(tmpdir(), 'canh-giac-example-'))
  return () => rmSync(folder, { recursive: true })
})

afterAll(() => {
  content.close()
  changesServer.close()
})

async function output(program: Program, file: string, args: string[], port: number) {
  const env = { ...process.env, ADDRESS: `http://127.0.0.1:${port}`, ONCE: '1' }
  const options = { env: { ...env, CURSOR: path.join(folder, 'cursor.txt'), KEY: '' } }
  return (await run(program, [`examples/${file}`, ...args], { ...options, maxBuffer: 1e8 })).stdout
}

const portOfChanges = () => (changesServer.address() as AddressInfo).port

function copy(): Map<string, string> {
  const files = readdirSync(path.join(folder, 'audiences')).filter((file) => file.endsWith('.json'))
  const entries = files.map((file) => {
    const document = JSON.parse(readFileSync(path.join(folder, 'audiences', file), 'utf8'))
    return [file.replace('.json', ''), (document as { name: string }).name] as const
  })
  return new Map(entries.sort())
}

describe('what is in force', () => {
  it.for([
    ['python3', 'in_force.py'],
    ['php', 'in-force.php'],
  ] as const)('is printed by the %s example, one line each', async ([program, file], { skip }) => {
    skip(!isThere(program), `${program} is not installed`)
    const lines = (await output(program, file, [], content.port)).trim().split('\n')
    expect(lines).toHaveLength(COUNT)
    expect(lines).toContain('article\tkhông hạn\tTài liệu 129')
  })

  it('is printed by the curl example, page by page', async () => {
    const pages = (await output('sh', 'in-force.sh', [], content.port)).trim().split('\n')
    const titles = pages.flatMap((page) => {
      return (JSON.parse(page) as { data: { title: string }[] }).data.map(({ title }) => title)
    })
    expect(pages).toHaveLength(2)
    expect(new Set(titles).size).toBe(COUNT)
  })
})

describe('changes', () => {
  it.for([
    ['python3', 'follow.py', ['--once']],
    ['php', 'follow.php', []],
  ] as const)(
    'are followed by the %s example, also after a refused cursor',
    async ([program, file, rest], { skip }) => {
      skip(!isThere(program), `${program} is not installed`)
      const follow = () => output(program, file, [folder, ...rest], portOfChanges())
      for (let place = 0; place < COUNT; place += 1) changes.set(`a${place}`, 'first')
      changes.set('a0', null)
      changes.troubles.push('busy')
      await follow()
      expect(copy()).toEqual(new Map([...changes.visible].sort()))
      changes.set('a1', 'second')
      await follow()
      expect(copy().get('a1')).toBe('second')
      changes.set('a2', null)
      changes.forget()
      await follow()
      expect(copy()).toEqual(new Map([...changes.visible].sort()))
    },
  )

  it('are printed by the curl example from where it was', async () => {
    const follow = async () => {
      const pages = (await output('sh', 'follow.sh', [], portOfChanges())).trim().split('\n')
      return pages.flatMap((page) => (JSON.parse(page) as { data: { documentId: string }[] }).data)
    }
    for (let place = 0; place < COUNT; place += 1) changes.set(`a${place}`, 'first "cursor":"x"')
    expect(await follow()).toHaveLength(COUNT)
    changes.set('a1', 'second')
    expect((await follow()).map(({ documentId }) => documentId)).toEqual(['a1'])
    writeFileSync(path.join(folder, 'cursor.txt'), '9-9')
    expect(await follow()).toHaveLength(COUNT + 1)
  })
})
