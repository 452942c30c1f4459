/** The files themselves: kept for the staff, never released, and nothing at all of a secret one. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SecretDocumentError } from '#src/dispatch/index'
import { completenessRefusal } from '#src/domain/releaseCheck'
import { freezeContent } from '#src/release/freeze/content'
import { performTransition } from '#src/release/transition'
import { docxOf } from '#tests/support/dispatchFiles/docxOf'
import { pdfOf } from '#tests/support/dispatchFiles/pdfOf'
import { dispatchText } from '#tests/support/dispatchText'
import { openImportStage, type ImportStage } from '#tests/support/importStage'
import { scannedPdf } from '#tests/support/scannedPdf'

let stage: ImportStage
beforeAll(async () => {
  stage = await openImportStage()
})
afterAll(() => stage.studio.close())

const shaOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

describe.each([
  ['txt', async (text: string) => Buffer.from(text)],
  ['docx', async (text: string) => docxOf(text, 'typed')],
  ['pdf', (text: string) => pdfOf(text)],
] as const)('a .%s file', (format, write) => {
  it('is kept byte for byte, with its text and where each fact stands in it', async () => {
    const bytes = await write(dispatchText({ number: `301/SYT-${format.toUpperCase()}` }))
    const { id, reading } = await stage.importFile(bytes, `Công văn 301.${format}`)
    const [file] = (await stage.files()).filter(({ directive }) => directive === id)
    expect(file).toMatchObject({
      name: `Công văn 301.${format}`,
      hash: shaOf(bytes),
      format,
      isScanned: false,
      agency: stage.owner,
      filesize: bytes.length,
    })
    expect((await stage.directive(id)).source).toMatchObject({ originalFile: file?.id })
    const onDisk = stage.filesOnDisk().find((path) => path.endsWith(String(file?.filename)))
    expect(readFileSync(onDisk ?? '')).toEqual(bytes)
    const evidence = file?.evidence as { path: string; start: number; end: number }[]
    const subject = evidence.find(({ path }) => path === 'subject')
    expect(file?.text?.slice(subject?.start, subject?.end).replace(/\s+/g, ' ')).toBe(
      reading.subject,
    )
  })
})

describe('who may read a file', () => {
  it('is whoever may read drafts of its agency, and nobody writes one', async () => {
    const { payload, ...studio } = stage.studio
    await stage.importFile(dispatchText({ number: '302/SYT-VP' }), 'quyen.txt')
    const [file] = (await stage.files()).filter(({ name }) => name === 'quyen.txt')
    const id = file?.id ?? ''
    const stranger = await studio.person('editor', await studio.agency('Sở Nội vụ'))
    const own = await studio.person('editor', stage.owner)
    const asOwn = await studio.as(own)
    const find = async (req: typeof asOwn) =>
      payload.find({
        collection: 'dispatch-files',
        where: { id: { equals: id } },
        overrideAccess: false,
        req,
      })
    expect((await find(asOwn)).totalDocs).toBe(1)
    expect((await find(await studio.as(stranger))).totalDocs).toBe(0)
    await expect(find(await studio.as(null))).rejects.toMatchObject({ status: 403 })
    const change = { collection: 'dispatch-files', id, overrideAccess: false, req: asOwn } as const
    await expect(
      payload.update({ ...change, data: { name: 'x' }, overrideAccess: false }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(payload.delete({ ...change, overrideAccess: false })).rejects.toMatchObject({
      status: 403,
    })
  })
})

describe('a file opened in the studio', () => {
  it('is a download that no browser runs, for the staff of its agency only', async () => {
    const studio = stage.studio
    await stage.importFile(dispatchText({ number: '305/SYT-VP' }), 'mo-ra.txt')
    const [file] = (await stage.files()).filter(({ name }) => name === 'mo-ra.txt')
    const open = await openerOf(String(file?.filename))
    const own = await open(await studio.person('leader', stage.owner))
    expect([own.status, await own.text()]).toEqual([200, file?.text])
    expect(Object.fromEntries(own.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': 'attachment',
    })
    const stranger = await studio.person('editor', await studio.agency('Sở Công Thương'))
    await expect(open(stranger)).rejects.toMatchObject({ status: 403 })
    await expect(open(null)).rejects.toMatchObject({ status: 403 })
  })

  async function openerOf(filename: string) {
    const { payload } = stage.studio
    const { endpoints } = payload.collections['dispatch-files'].config
    const found = (endpoints || []).find(({ path }) => path === '/file/:filename')
    return async (person: Parameters<ImportStage['studio']['as']>[0]): Promise<Response> => {
      const req = await stage.studio.as(person)
      const routeParams = { collection: 'dispatch-files', filename }
      return (await found?.handler(
        Object.assign(req, { routeParams, headers: new Headers() }),
      )) as Response
    }
  }
})

describe('where a draft came from', () => {
  it('is written by the import and by nobody else', async () => {
    const { payload, ...studio } = stage.studio
    const officer = await studio.person('officer', stage.owner)
    const source = { kind: 'stub' as const, key: null, hash: 'a'.repeat(64) }
    for (const subject of ['gõ tay một', 'gõ tay hai']) {
      const { id } = await payload.create({
        collection: 'directives',
        data: { subject, source },
        overrideAccess: false,
        req: await studio.as(officer),
      })
      const stored = (await stage.directive(id)).source
      expect([stored?.kind ?? null, stored?.hash ?? null]).toEqual([null, null])
    }
  })
})

describe('a secret document', () => {
  const MARKED = `TUYỆT MẬT\n${dispatchText({ number: '303/SYT-KIN', subject: 'vanbankin303' })}`

  it.each([
    ['text', async () => Buffer.from(MARKED), 'kin.txt'],
    ['a Word file', async () => docxOf(MARKED, 'typed'), 'kin.docx'],
    ['a PDF', () => pdfOf(MARKED), 'kin.pdf'],
  ])('as %s is refused, and nothing of it is kept anywhere', async (_what, write, name) => {
    const before = await everything()
    await expect(stage.importFile(await write(), name)).rejects.toThrow(SecretDocumentError)
    expect(await everything()).toEqual(before)
  })

  async function everything() {
    const { payload } = stage.studio
    const { totalDocs } = await payload.db.countVersions({ collection: 'directives' })
    const rows = [await stage.directives(), await stage.files()]
    expect(JSON.stringify(rows)).not.toContain('vanbankin303')
    return { rows, totalDocs, files: stage.filesOnDisk() }
  }
})

describe('a scanned PDF', () => {
  it('is kept with a draft that waits for its facts', async () => {
    const bytes = await scannedPdf()
    const scanned = await stage.importFile(bytes, 'ban-quet.pdf')
    expect(scanned).toMatchObject({ status: 'created', isScanned: true })
    expect(scanned.warnings.map(({ code }) => code)).toEqual(['scanned'])
    expect(scanned.reading.warnings).toEqual([])
    const draft = await stage.directive(scanned.id)
    expect(draft).toMatchObject({
      subject: '(bản quét, chưa đọc được: ban-quet.pdf)',
      agency: stage.owner,
      source: { kind: 'scan', hash: shaOf(bytes) },
    })
    const [file] = (await stage.files()).filter(({ directive }) => directive === scanned.id)
    expect(file).toMatchObject({ isScanned: true, format: 'pdf', hash: shaOf(bytes) })
    expect(await stage.importFile(bytes, 'ten-khac.pdf')).toMatchObject({
      id: scanned.id,
      status: 'unchanged',
    })
    const content = await freezeContent(stage.studio.payload, 'directives', draft as never)
    expect(completenessRefusal('directives', content)).toMatchObject({ field: 'subject' })
  })
})

describe('a release', () => {
  it('holds nothing of the file, its text, its name or what is not on the public card', async () => {
    const { payload, clock, ...studio } = stage.studio
    const marker = 'KHONGCONGKHAI'
    const text = dispatchText({
      number: '304/SYT-VP',
      subject: 'phát hành thử',
      task: `Báo ${marker} trước ngày 30 tháng 3 năm 2024.`,
      recipient: `Phòng ${marker}`,
      copiedTo: `Lưu: ${marker}.`,
    })
    const { id } = await stage.importFile(text, `${marker}.txt`)
    const editor = await studio.person('editor', stage.owner)
    for (const request of [
      { action: 'submit' as const },
      { action: 'approve' as const, version: 1 },
      { action: 'release' as const, version: 1 },
    ]) {
      clock.set(clock.now() + 1000)
      const step = { collection: 'directives' as const, documentId: id, ...request }
      expect(await performTransition(await studio.as(editor), step)).not.toHaveProperty('code')
    }
    const { docs } = await payload.db.find<{ id: string; documentId: string }>({
      collection: 'releases',
      pagination: false,
    })
    const [released] = docs.filter(({ documentId }) => documentId === id)
    expect(JSON.stringify(released)).toContain('phát hành thử')
    expect(JSON.stringify(docs)).not.toContain(marker)
    const [file] = (await stage.files()).filter(({ directive }) => directive === id)
    for (const own of [file?.id, file?.hash, file?.filename]) {
      expect(own).toBeTruthy()
      expect(JSON.stringify(docs)).not.toContain(own)
    }
    expect(stage.filesOnDisk().filter((path) => path.includes('/released/'))).toEqual([])
  })
})
