/** From dispatch files to draft directives, on the database in use. */
import { existsSync, readdirSync } from 'node:fs'
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

beforeAll(async () => {
  studio = await openTestStudio()
  owner = await studio.agency('Sở Y tế tỉnh Sơn La')
  await studio.agency('Công an tỉnh')
  agencies = await indexAgencies(studio.payload)
})
afterAll(() => studio.close())

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

describe.each([...ownFiles, ...realFiles])('%s', (file) => {
  it('becomes a draft of the agency named, and stays one draft when imported again', async () => {
    const first = await importOne(file)
    expect(first.status).toMatch(/^(?:created|completed)$/)
    expect(first.hasNoOwner).toBe(false)
    const draft = await stored(first.id)
    expect(draft).toMatchObject({ agency: owner, state: 'draft', authors: [] })
    if (first.reading.subject !== null) expect(draft.subject).toBe(first.reading.subject)
    expect(draft.recipients?.map(({ text }) => text)).toEqual(first.reading.recipients)
    expect(draft.tasks?.map(({ no, kind }) => [no, kind])).toEqual(
      first.reading.tasks.map(({ no, kind }) => [no, kind]),
    )
    expect(draft.citations?.map(({ number }) => number ?? null)).toEqual(
      first.reading.citations.map(({ number }) => number),
    )
    expect(await importOne(file)).toMatchObject({ status: 'unchanged', id: first.id })
    expect(await stored(first.id)).toEqual(draft)
  })
})
