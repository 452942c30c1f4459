/** One directive as .txt, .docx and .pdf, imported by three processes at the same instant, again and again. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleProgram, type BundledProgram } from '#tests/support/crash/bundleProgram'
import { docxOf } from '#tests/support/dispatchFiles/docxOf'
import { pdfOf } from '#tests/support/dispatchFiles/pdfOf'
import { dispatchText } from '#tests/support/dispatchText'
import { openImportStage, type ImportStage } from '#tests/support/importStage'

const ROUNDS = 30
const folder = mkdtempSync(path.join(tmpdir(), 'canh-giac-parallel-'))

let stage: ImportStage
let program: BundledProgram
let importers: Importer[]

beforeAll(async () => {
  stage = await openImportStage()
  program = await bundleProgram('tests/support/importProgram.ts')
  importers = ['txt', 'docx', 'pdf'].map(() => new Importer(program.file, stage.owner))
  await Promise.all(importers.map((importer) => importer.next()))
})
afterAll(async () => {
  for (const importer of importers) importer.child.kill()
  program.remove()
  rmSync(folder, { recursive: true, force: true })
  await stage.studio.close()
})

interface Said {
  said: 'ready' | 'imported' | 'failed'
  id?: string
  status?: string
  error?: string
}

class Importer {
  readonly child: ChildProcess
  #waiting: ((said: Said) => void)[] = []

  constructor(file: string, owner: string) {
    this.child = spawn(process.execPath, ['--conditions=production', file, owner], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    })
    createInterface({ input: this.child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      if (line.startsWith('{"said"')) this.#waiting.shift()?.(JSON.parse(line) as Said)
    })
  }

  next(): Promise<Said> {
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  imported(file: string): Promise<Said> {
    const answer = this.next()
    this.child.stdin?.write(`${file}\n`)
    return answer
  }
}

async function filesOf(text: string, name: string): Promise<string[]> {
  const contents = { txt: text, docx: docxOf(text, 'typed'), pdf: await pdfOf(text) }
  return Object.entries(contents).map(([extension, content]) => {
    const file = path.join(folder, `${name}.${extension}`)
    writeFileSync(file, content)
    return file
  })
}

/** In every round the three begin anew; some dispatches have a blank number, some are cited before. */
async function round(number: string, subject: string): Promise<Said[]> {
  const grounds = `Thực hiện Công văn số ${500 + Number.parseInt(number, 10) || 499}/UBND-NC của UBND tỉnh Sơn La;`
  const files = await filesOf(dispatchText({ number, subject, grounds }), number.replace('/', '-'))
  return Promise.all(files.map((file, index) => importers[index]?.imported(file))) as Promise<
    Said[]
  >
}

async function expectOne(said: Said[]): Promise<void> {
  expect(said.map(({ error }) => error ?? '')).toEqual(['', '', ''])
  expect(new Set(said.map(({ id }) => id)).size).toBe(1)
  const written = said.filter(({ status }) => status === 'created' || status === 'completed')
  expect(written).toHaveLength(1)
}

describe('a directive that three processes import at the same instant in three formats', () => {
  it('is one draft, whatever its number', async () => {
    for (let count = 1; count <= ROUNDS; count += 1) {
      const isBlank = count % 5 === 0
      const number = `${isBlank ? '' : 600 + count}/SYT-VP`
      await expectOne(await round(number, `trực cấp cứu và nhắc người nhà đợt ${count}`))
    }
    const drafts = (await stage.directives()).filter(({ source }) => source?.kind === 'dispatch')
    expect(drafts).toHaveLength(ROUNDS)
    expect(new Set(drafts.map(({ source }) => source?.key)).size).toBe(ROUNDS)
    for (const { directive } of await stage.files()) expect(directive).toBeTruthy()
  }, 240_000)

  it('completes the draft that a citation has made of it, and makes no other', async () => {
    for (let count = 1; count <= 6; count += 1) {
      const number = `${700 + count}/SYT-VP`
      const grounds = `Thực hiện Công văn số ${number} ngày 12/3/2024 của Sở Y tế tỉnh Sơn La;`
      const citing = dispatchText({ number: `${800 + count}/SYT-VP`, grounds })
      await stage.importFile(citing)
      const [stub] = (await stage.stubs()).filter(
        ({ documentNumber }) => documentNumber?.raw === number,
      )
      const said = await round(number, `sắp xếp phòng chờ cho người bệnh đợt ${count}`)
      // In the same instant two may complete the one draft, the later over the earlier.
      expect(said.map(({ id }) => id)).toEqual([stub?.id, stub?.id, stub?.id])
      expect(said.map(({ status }) => status)).toContain('completed')
      expect(said.map(({ status }) => status)).not.toContain('created')
    }
  }, 120_000)
})

describe('two directives of one number that three processes import at the same instant', () => {
  it('stay two', async () => {
    const subjects = ['tập huấn kỹ năng số cho hộ lý', 'kiểm tra bếp ăn tập thể', 'đo thị lực']
    const texts = subjects.map((subject) => dispatchText({ number: '901/SYT-VP', subject }))
    const files = await Promise.all(texts.map((text, index) => filesOf(text, `901-${index}`)))
    const said = await Promise.all(
      files.map(([text = ''], index) => importers[index]?.imported(text)),
    )
    expect(new Set(said.map((answer) => answer?.id)).size).toBe(subjects.length)
    expect(said.map((answer) => answer?.status)).toEqual(['created', 'created', 'created'])
  }, 60_000)
})
