import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type Client } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordOfDocument } from './mongoReader'
import { openReleaseReader } from './openReleaseReader'
import { MalformedReleaseRow } from './releaseRow'

const AUDIENCE = JSON.stringify({ slug: 'nguoi-cao-tuoi', name: 'Người cao tuổi', secret: 'x' })
const ROW = {
  id: 'r',
  sequence: 1,
  action: 'release',
  document_collection: 'audiences',
  document_id: 'a',
  version: 1,
  effective_from: '2024-11-19T17:00:00.000Z',
  recorded_at: '2024-11-01T00:00:00.000Z',
  access: 'public',
  content: AUDIENCE as string | null,
  reason: null as string | null,
  successor: null as string | null,
}
type Row = { [F in keyof typeof ROW]: (typeof ROW)[F] | null }
const COLUMNS = Object.keys(ROW) as (keyof typeof ROW)[]

describe('releases in the embedded database', () => {
  let directory: string
  let sqliteFile: string
  let client: Client
  const insert = (rows: Partial<Row>[]) =>
    client.batch(
      rows.map((row) => ({
        sql: `INSERT INTO releases VALUES (${COLUMNS.map(() => '?').join(', ')})`,
        args: COLUMNS.map((column) => ({ ...ROW, ...row })[column]),
      })),
    )

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'releases-'))
    sqliteFile = join(directory, 'data.db')
    client = createClient({ url: `file:${sqliteFile}` })
    await client.execute(
      `CREATE TABLE releases (id text, sequence numeric, action text, document_collection text,
        document_id text, version numeric, effective_from text, recorded_at text, access text,
        content text, reason text, successor text)`,
    )
  })
  afterEach(() => {
    client.close()
    rmSync(directory, { recursive: true })
  })

  it('reads a release, an ending and another ending as they were recorded', async () => {
    const ending = { version: null, access: null, content: null }
    await insert([
      { sequence: 3, action: 'replace', successor: 'b', ...ending },
      {},
      { sequence: 2, action: 'withdraw', reason: 'Sai', ...ending },
    ])
    const reader = openReleaseReader({ databaseUrl: null, sqliteFile })
    expect(await reader.readAfter(0)).toMatchObject([
      {
        sequence: 1,
        action: 'release',
        collection: 'audiences',
        documentId: 'a',
        effectiveFrom: Date.parse('2024-11-19T17:00:00Z'),
        content: { slug: 'nguoi-cao-tuoi', name: 'Người cao tuổi' },
      },
      { sequence: 2, action: 'withdraw', reason: 'Sai' },
      { sequence: 3, action: 'replace', reason: null, successor: 'b' },
    ])
    expect((await reader.readAfter(2)).map(({ sequence }) => sequence)).toEqual([3])
    await reader.close()
  })

  it('reads more than one batch in order', async () => {
    const rows = Array.from({ length: 2001 }, (_, index) => ({ sequence: 2001 - index }))
    await insert(rows)
    const reader = openReleaseReader({ databaseUrl: null, sqliteFile })
    const sequences = (await reader.readAfter(0)).map(({ sequence }) => sequence)
    expect(sequences).toEqual(rows.map((_, index) => index + 1))
    await reader.close()
  })

  it.each([
    ['an unknown access, rather than taking it for public', { access: 'staff' }, 'access'],
    ['an unknown collection', { document_collection: 'users' }, 'collection'],
    ['an unknown action', { action: 'publish' }, 'action'],
    ['no instant', { effective_from: 'soon' }, 'effectiveFrom'],
    ['content that is not JSON', { content: '{' }, 'JSON'],
    ['content without a name', { content: '{"slug":"a"}' }, 'content.name'],
  ])('refuses %s and names the sequence', async (_, row, word) => {
    await insert([{}, { sequence: 7, ...row }])
    const reader = openReleaseReader({ databaseUrl: null, sqliteFile })
    const reading = reader.readAfter(0)
    await expect(reading).rejects.toThrow(MalformedReleaseRow)
    await expect(reading).rejects.toThrow(new RegExp(`^release 7: .*${word}`))
    await reader.close()
  })

  it('drops fields of the content that nobody named', async () => {
    await insert([{}])
    const reader = openReleaseReader({ databaseUrl: null, sqliteFile })
    expect(JSON.stringify(await reader.readAfter(0))).not.toContain('secret')
    await reader.close()
  })

  it('makes no database where there is none, and reads once it is there', async () => {
    const later = join(directory, 'later.db')
    const reader = openReleaseReader({ databaseUrl: null, sqliteFile: later })
    await expect(reader.readAfter(0)).rejects.toThrow('no database file')
    expect(existsSync(later)).toBe(false)
    await insert([{}])
    await client.execute({ sql: 'VACUUM INTO ?', args: [later] })
    expect(await reader.readAfter(0)).toHaveLength(1)
    await reader.close()
  })
})

describe('releases in MongoDB', () => {
  const DOCUMENT = {
    _id: 'r',
    sequence: 1,
    action: 'release',
    documentCollection: 'audiences',
    documentId: 'a',
    version: 1,
    effectiveFrom: new Date('2024-11-19T17:00:00Z'),
    recordedAt: '2024-11-01T00:00:00.000Z',
    access: 'keyed',
    content: AUDIENCE,
  }

  it('reads dates and ISO texts, and absent fields as unset', () => {
    expect(recordOfDocument(DOCUMENT)).toMatchObject({
      id: 'r',
      access: 'keyed',
      effectiveFrom: Date.parse('2024-11-19T17:00:00Z'),
      recordedAt: Date.parse('2024-11-01T00:00:00Z'),
    })
    const ending = { ...DOCUMENT, action: 'replace', successor: 'b', content: undefined }
    expect(recordOfDocument(ending)).toMatchObject({ action: 'replace', reason: null })
  })

  it('refuses a replacement without a successor', () => {
    const ending = { ...DOCUMENT, action: 'replace' }
    expect(() => recordOfDocument(ending)).toThrow('release 1: successor is not a text')
  })

  it('notices a server that is away without ending the process', async () => {
    const databaseUrl = 'mongodb://127.0.0.1:9/canh-giac?serverSelectionTimeoutMS=100'
    const reader = openReleaseReader({ databaseUrl, sqliteFile: '' })
    await expect(reader.readAfter(0)).rejects.toThrow()
    await reader.close()
  })

  it('refuses the address of any other database', () => {
    expect(() => openReleaseReader({ databaseUrl: 'postgres://x', sqliteFile: '' })).toThrow(
      'mongodb://',
    )
  })
})
