/** The same dispatch as plain text, Word file and PDF says the same. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readDispatch, type DispatchReading } from '#src/dispatch/index'
import { docxOf } from '#tests/support/dispatchFiles/docxOf'
import { isPlain } from '#tests/support/dispatchFiles/layout'
import { pdfOf } from '#tests/support/dispatchFiles/pdfOf'
import { readDispatchFile } from '../readFile'

const OWN = 'tests/fixtures/dispatches/tuning'
const REAL = '../shared/dispatches'
const textFilesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => path.join(folder, name))
    : []
// A text with a page's layout in it is not laid out a second time.
const files = [...textFilesIn(OWN), ...textFilesIn(REAL)].filter((file) =>
  isPlain(readFileSync(file, 'utf8')),
)
if (!existsSync(REAL)) console.log(`skipped: the dispatches of ${REAL} are not here`)

const folder = mkdtempSync(path.join(tmpdir(), 'canh-giac-formats-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const factsOf = ({ file: _, warnings, ...facts }: DispatchReading) => ({
  ...facts,
  warnings: warnings.map(({ code }) => code),
})

async function factsIn(name: string, bytes: Buffer) {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  const { text } = await readDispatchFile(file)
  return factsOf(readDispatch(text, name))
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8')
  const expected = factsOf(readDispatch(text, file))
  const name = path.basename(file, '.txt')

  it('says the same as a Word file with typed numbers', async () => {
    expect(await factsIn(`${name}.docx`, docxOf(text, 'typed'))).toEqual(expected)
  })

  it('says the same as a Word file with automatic numbers', async () => {
    expect(await factsIn(`${name}-auto.docx`, docxOf(text, 'automatic'))).toEqual(expected)
  })

  it('says the same as a PDF', async () => {
    expect(await factsIn(`${name}.pdf`, await pdfOf(text))).toEqual(expected)
  })
})
