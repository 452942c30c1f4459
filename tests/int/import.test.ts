/** From dispatch files to draft directives, on the database in use. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importDispatch } from '#src/importing/importDispatch'
import { indexAgencies, type AgencyIndex } from '#src/importing/knownAgencies'
import { openTestStudio, type TestStudio } from '#tests/support/studio'

const OWN = 'tests/fixtures/dispatches/tuning'
const REAL = '../shared/dispatches'
const textFilesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => path.join(folder, name))
    : []
const ownFiles = textFilesIn(OWN)
const realFiles = textFilesIn(REAL)
if (realFiles.length === 0) console.log(`skipped: the dispatches of ${REAL} are not here`)

let studio: TestStudio
let agencies: AgencyIndex
let owner: string
const folder = mkdtempSync(path.join(tmpdir(), 'canh-giac-import-'))

beforeAll(async () => {
  studio = await openTestStudio()
  owner = await studio.agency('Sở Y tế tỉnh Sơn La')
  await studio.agency('Công an tỉnh')
  agencies = await indexAgencies(studio.payload)
})
afterAll(async () => {
  await studio.close()
  rmSync(folder, { recursive: true, force: true })
})

const importOne = (file: string) =>
  importDispatch(file, { payload: studio.payload, agencies, owner })

async function stored(id: string) {
  return studio.payload.findByID({
    collection: 'directives',
    id,
    depth: 0,
    // The test looks at what is stored.
    overrideAccess: true,
  })
}

function fileOf(name: string, content: string | Buffer): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

describe.each([...ownFiles, ...realFiles])('%s', (file) => {
  it('becomes a draft of the agency named, and stays one draft when imported again', async () => {
    const first = await importOne(file)
    expect(first).toMatchObject({ status: 'created', hasNoOwner: false })
    const draft = await stored(first.id)
    expect(draft).toMatchObject({ agency: owner, state: 'draft', version: 1, authors: [] })
    expect(draft.subject).toBe(first.reading.subject)
    expect(draft.recipients?.map(({ text }) => text)).toEqual(first.reading.recipients)
    expect(draft.tasks?.map(({ no, kind }) => [no, kind])).toEqual(
      first.reading.tasks.map(({ no, kind }) => [no, kind]),
    )
    expect(draft.citations?.map(({ number }) => number ?? null)).toEqual(
      first.reading.citations.map(({ number }) => number),
    )
    expect(await importOne(file)).toMatchObject({ status: 'unchanged', id: first.id })
    const second = await stored(first.id)
    expect(second.version).toBe(1)
  })
})

describe('a dispatch', () => {
  const text = readFileSync(ownFiles[0] ?? '', 'utf8')

  it('is the same one in a file of other bytes', async () => {
    const first = await importOne(fileOf('mot.txt', text))
    const again = await importOne(fileOf('hai.txt', `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`))
    expect(again).toMatchObject({ id: first.id, status: 'unchanged' })
  })

  it('is another one when only its year differs', async () => {
    const first = await importOne(fileOf('ba.txt', text))
    const year = first.reading.issuedOn?.value.slice(0, 4) ?? ''
    const other = await importOne(
      fileOf('bon.txt', text.replaceAll(year, String(Number(year) + 1))),
    )
    expect(other.status).toBe('created')
    expect(other.id).not.toBe(first.id)
  })
})

describe.runIf(realFiles.length > 0)('a citation', () => {
  it('points to the cited directive where that one is here', async () => {
    const cited = await studio.payload.create({
      collection: 'directives',
      data: {
        subject: 'kế hoạch',
        documentNumber: { number: '306', symbol: 'KH-UBND' },
        issuedOn: { value: '2023-12-26' },
        agency: owner,
      },
      // The test sets the stage.
      overrideAccess: true,
    })
    const text = readFileSync(path.join(REAL, 'son-la-so-y-te-2024-01-31.txt'), 'utf8')
    const renamed = text.replace('/SYT-VP', '77/SYT-VP')
    const { id } = await importOne(fileOf('vien-dan.txt', renamed))
    const draft = await stored(id)
    const citation = draft.citations?.find(({ number }) => number === '306/KH-UBND')
    expect(citation?.directive).toBe(cited.id)
  })
})

describe('the command', () => {
  const file = ownFiles[0] ?? ''
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--conditions=production', 'dist/scripts/import.js', ...args], {
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: studio.dataDir, NODE_ENV: 'production' },
    })

  it('prints one JSON object per file and line, and nothing else, on a dry run', () => {
    const { status, stdout } = run(...ownFiles, '--dry-run', '--json')
    expect(status).toBe(0)
    const lines = stdout.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(
      ownFiles.map((name) => path.basename(name)),
    )
  })

  it.each([
    ['an empty file', () => fileOf('rong.txt', ''), 'không có chữ'],
    ['binary noise', () => fileOf('nhieu.txt', Buffer.from([0, 1, 2, 255, 254, 0, 9])), 'UTF-8'],
    ['a file that is not there', () => path.join(folder, 'khong-co.txt'), 'ENOENT'],
    ['a folder', () => folder, 'không'],
    ['another format', () => fileOf('anh.docx', 'x'), '.docx'],
    ['6 MB of text', () => fileOf('lon.txt', 'a'.repeat(6_000_000)), 'lớn hơn'],
  ])('names %s on stderr, reads the others and exits with 1', (_what, bad, words) => {
    const name = bad()
    const { status, stdout, stderr } = run(name, file, '--dry-run', '--json')
    expect(status).toBe(1)
    expect(stderr).toContain(name)
    expect(stderr).toContain(words)
    expect(stdout.trim().split('\n')).toHaveLength(1)
  })

  it('refuses a secret document and keeps nothing of it, not even in the message', () => {
    const secret = fileOf('mat.txt', `TUYỆT MẬT\n\n${readFileSync(file, 'utf8')}`)
    const { status, stdout, stderr } = run(secret, '--json')
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it.each([
    ['no file', []],
    ['an unknown option', ['x.txt', '--xoa']],
    ['an agency that is not here', [file, '--agency', 'Cơ quan không có']],
  ])('exits with 2 for %s', (_what, args) => {
    const { status, stdout, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
  })

  it('writes through the same database as the server', () => {
    const unseen = fileOf('moi.txt', readFileSync(file, 'utf8').replace(/20\d\d/g, '2019'))
    const { status, stdout, stderr } = run(unseen, '--agency', 'sở y tế tỉnh sơn la', '--json')
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ status: 'created' })
  })
})
