/** What the import screen asks of the server, called by hand: who may, and what is kept of what. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PayloadRequest } from 'payload'
import type { ConfirmAnswer, MatchAnswer, ReadAnswer } from '#src/importing/screen/answers'
import type { SentFields } from '#src/importing/screen/draftFields'
import { dispatchImportEndpoints } from '#src/importing/screen/endpoints'
import type { Refusal } from '#src/domain/errors'
import { ROLES } from '#src/domain/staff'
import { performTransition } from '#src/release/transition'
import { dispatchText } from '#tests/support/dispatchText'
import { openImportStage, OWNER, type ImportStage } from '#tests/support/importStage'
import type { Person } from '#tests/support/studio'

let stage: ImportStage
let officer: Person
let editor: Person
let stranger: Person

beforeAll(async () => {
  stage = await openImportStage()
  const { studio, owner } = stage
  officer = await studio.person('officer', owner)
  editor = await studio.person('editor', owner)
  stranger = await studio.person('officer', await studio.agency('Sở Công Thương tỉnh Sơn La'))
})
afterAll(() => stage.studio.close())

type Refused = Partial<Refusal>

interface Sent {
  as: Person | null
  file?: string | Buffer
  name?: string
  data?: object
}

async function ask<T>(path: string, { as, file, name = 'cong-van.txt', data = {} }: Sent) {
  const endpoint = dispatchImportEndpoints.find((one) => one.path === `/dispatch-imports${path}`)
  const req = (await stage.studio.as(as)) as PayloadRequest
  req.data = data as never
  if (file !== undefined) {
    const bytes = Buffer.from(file)
    req.file = { data: bytes, name, size: bytes.length, mimetype: 'text/plain' }
  }
  const response = (await endpoint?.handler(req)) as Response
  return { status: response.status, body: (await response.json()) as T & Refused }
}

const read = (sent: Sent) => ask<ReadAnswer>('/read', sent)
const confirm = (sent: Sent) => ask<ConfirmAnswer>('', sent)
const match = (sent: Sent) => ask<MatchAnswer>('/match', sent)

/** What is kept, in numbers. */
async function kept() {
  const [directives, files] = [await stage.directives(), await stage.files()]
  return [directives.length, files.length, stage.filesOnDisk().length]
}

async function fieldsOf(file: string, as = officer): Promise<SentFields> {
  return (await read({ as, file })).body.fields
}

describe('who may import', () => {
  it.each(ROLES)('is decided for the role %s by the server, on every address', async (role) => {
    const isWriter = role === 'officer' || role === 'editor'
    const person = await stage.studio.person(role, role === 'admin' ? null : stage.owner)
    const file = dispatchText({ number: `9/${role.toUpperCase().replace('-', '')}-VP` })
    const before = await kept()
    const asked = await read({ as: person, file })
    expect(asked.status).toBe(isWriter ? 200 : 403)
    expect(await kept()).toEqual(before)
    const fields = await fieldsOf(file)
    const about = { hash: 'a'.repeat(64), name: 'x.txt', isScanned: false, fields }
    expect((await match({ as: person, data: about })).status).toBe(isWriter ? 200 : 403)
    expect((await confirm({ as: person, file, data: { fields } })).status).toBe(
      isWriter ? 200 : 403,
    )
    expect((await kept())[1]).toBe((before[1] ?? 0) + (isWriter ? 1 : 0))
  })

  it('is nobody who is not signed in, nor an officer of no agency', async () => {
    const file = dispatchText({ number: '10/SYT-VP' })
    expect((await read({ as: null, file })).body.code).toBe('not-signed-in')
    const homeless = { ...officer, agency: null }
    expect((await read({ as: homeless, file })).body.code).toBe('not-permitted')
    expect((await confirm({ as: homeless, file })).body.code).toBe('not-permitted')
  })
})

describe('reading', () => {
  it('answers with text, fields, places and doubts, and writes nothing', async () => {
    const before = await kept()
    const { body } = await read({ as: officer, file: dispatchText({ number: '     /SYT-VP' }) })
    expect(await kept()).toEqual(before)
    expect(body.fields.documentNumber).toMatchObject({ number: null, symbol: 'SYT-VP' })
    expect(body.warnings.map(({ code }) => code)).toContain('blank-number')
    const place = body.evidence.find(({ path }) => path === 'subject')
    expect(body.text.slice(place?.start, place?.end)).toBe(body.fields.subject)
    expect(place?.confidence).toBeGreaterThan(0.9)
    // Its superior says of which province the department is.
    expect(body.fields.issuerAgency).toBe(stage.owner)
    expect(body.agencyNames).toEqual({ [stage.owner]: OWNER })
    expect(body.match).toMatchObject({ kind: 'new', directive: null })
  })

  it('finds the agencies that are addressed by their names', async () => {
    const file = dispatchText({ number: '11/SYT-VP', recipient: 'Sở Công Thương tỉnh Sơn La' })
    const { body } = await read({ as: officer, file })
    expect(body.fields.recipients).toEqual([
      { text: 'Sở Công Thương tỉnh Sơn La', agency: stranger.agency },
    ])
    expect(body.agencyNames).toMatchObject({
      [stranger.agency ?? '']: 'Sở Công Thương tỉnh Sơn La',
    })
  })

  it('says what to do with a file that it cannot read', async () => {
    const sent = { as: officer, file: Buffer.from('89504e470d0a1a0a0000', 'hex'), name: 'anh.pdf' }
    const { status, body } = await read(sent)
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'unreadable-file' })
    expect(body.detail).toMatch(/tệp ảnh.*Hãy nhập bản/)
  })

  it('refuses what is no dispatch, in one sentence and with no fields, and takes up nothing', async () => {
    const essay =
      'Mùa thu quê tôi\n\nMỗi sáng tôi đi dọc bờ sông và nghe tiếng chim gọi nhau trên rặng tre.\nMẹ tôi kể chuyện ngày xưa, bà ngồi bên bếp lửa và cười.'
    const before = await kept()
    const { status, body } = await read({ as: officer, file: essay, name: 'bai-van.txt' })
    expect([status, body.code]).toEqual([422, 'not-a-dispatch'])
    expect(body).not.toHaveProperty('fields')
    const fields = await fieldsOf(dispatchText({ number: '19/SYT-VP' }))
    const confirmed = await confirm({ as: officer, file: essay, data: { fields } })
    expect([confirmed.status, confirmed.body.code]).toEqual([422, 'not-a-dispatch'])
    expect(await kept()).toEqual(before)
  })

  it('refuses a file above the limit of the command', async () => {
    const { status, body } = await read({
      as: officer,
      file: Buffer.alloc(1024 * 1024 + 1, 97),
    })
    expect([status, body.code]).toEqual([422, 'unreadable-file'])
    expect(body.detail).toMatch(/1 MB/)
  })

  it('asks for a file where none is sent', async () => {
    expect((await read({ as: officer })).body).toMatchObject({
      code: 'invalid-request',
      field: 'file',
    })
  })
})

describe('a secret document', () => {
  const file = `TUYỆT MẬT\n${dispatchText({ number: '12/SYT-VP', subject: 'việc kín đáo' })}`

  it.each([
    ['reading', read],
    ['confirming', confirm],
  ] as const)('is refused on %s; nothing is kept, nothing repeated', async (_, send) => {
    const fields = await fieldsOf(dispatchText({ number: '12/SYT-VP' }))
    const before = await kept()
    const data = send === confirm ? { fields } : {}
    const { status, body } = await send({ as: officer, file, name: 'ten-kin.txt', data })
    expect([status, body.code]).toEqual([422, 'secret-document'])
    expect(JSON.stringify(body)).not.toMatch(/kín|ten-kin|SYT|Sơn La/)
    expect(await kept()).toEqual(before)
  })
})

describe('confirming', () => {
  it('keeps what was corrected, with the file, its places and the stubs of what it cites', async () => {
    const file = dispatchText({
      number: '     /SYT-VP',
      date: '… tháng 5 năm 2024',
      grounds: 'Thực hiện Kế hoạch số 210/KH-UBND ngày 02/01/2024 của UBND tỉnh Sơn La,',
    })
    const fields = await fieldsOf(file)
    fields.documentNumber = { ...fields.documentNumber, number: '501' }
    fields.issuedOn = '2024-05-14'
    fields.subject = 'nhắc người bệnh đề phòng cuộc gọi lạ'
    fields.issuerAgency = stage.owner
    fields.recipients = [{ text: 'Sở Công Thương', agency: stranger.agency }]
    fields.windows = [{ startDay: '2024-05-20', endDay: '2024-05-31', yearInferred: false }]
    fields.urgency = 'hỏa tốc'
    const { body } = await confirm({ as: officer, file, data: { fields } })
    expect(body.status).toBe('created')
    const draft = await stage.directive(body.directive?.id ?? '')
    expect(draft).toMatchObject({
      documentNumber: { number: '501', symbol: 'SYT-VP', raw: '501/SYT-VP' },
      issuedOn: { value: '2024-05-14', precision: 'day' },
      subject: 'nhắc người bệnh đề phòng cuộc gọi lạ',
      issuerAgency: stage.owner,
      recipients: [{ text: 'Sở Công Thương', agency: stranger.agency }],
      windows: [{ startDay: '2024-05-20', endDay: '2024-05-31' }],
      urgency: 'hoa-toc',
      agency: stage.owner,
      state: 'draft',
      authors: [officer.id],
    })
    const codes = (draft.source?.warnings as { code: string }[]).map(({ code }) => code)
    expect(codes).not.toContain('blank-number')
    expect(codes).not.toContain('partial-date')
    const [stub] = await stage.stubs()
    expect(draft.citations?.[0]).toMatchObject({ number: '210/KH-UBND', directive: stub?.id })
    const original = (await stage.files()).find(({ directive }) => directive === draft.id)
    expect(original).toMatchObject({ id: draft.source?.originalFile, agency: stage.owner })
  })

  it('makes the importer an author, who may not approve it alone', async () => {
    const file = dispatchText({ number: '502/SYT-VP' })
    const fields = await fieldsOf(file, editor)
    const { body } = await confirm({ as: editor, file, data: { fields } })
    const documentId = body.directive?.id ?? ''
    const step = { collection: 'directives', documentId, version: 1 } as const
    const req = await stage.studio.as(editor)
    await performTransition(req, { ...step, action: 'submit' })
    expect(await performTransition(req, { ...step, action: 'approve' })).toMatchObject({
      code: 'own-work',
    })
  })

  it('knows the same document again, tells where it is and changes nothing', async () => {
    const file = dispatchText({ number: '503/SYT-VP' })
    const fields = await fieldsOf(file)
    const first = (await confirm({ as: officer, file, data: { fields } })).body
    const again = (await read({ as: officer, file })).body.match
    expect(again).toMatchObject({ kind: 'duplicate', directive: first.directive })
    const before = await kept()
    const changed = { ...fields, subject: 'trích yếu khác hẳn của người nhập lại' }
    const second = await confirm({ as: officer, file, data: { fields: changed } })
    expect(second.body).toMatchObject({ status: 'unchanged', directive: first.directive })
    expect(await kept()).toEqual(before)
    expect((await stage.directive(first.directive?.id ?? '')).subject).toBe(fields.subject)
  })

  it('tells another agency that it is here and nothing more', async () => {
    const file = dispatchText({ number: '504/SYT-VP' })
    const fields = await fieldsOf(file)
    await confirm({ as: officer, file, data: { fields } })
    const { body } = await read({ as: stranger, file })
    expect(body.match).toMatchObject({ kind: 'duplicate', directive: null })
    const confirmed = await confirm({ as: stranger, file, data: { fields } })
    expect(confirmed.body).toMatchObject({ status: 'unchanged', directive: null })
  })

  it('follows a corrected number to the document that it means', async () => {
    const file = dispatchText({ number: '505/SYT-VP' })
    const fields = await fieldsOf(file)
    const { directive } = (await confirm({ as: officer, file, data: { fields } })).body
    const other = dispatchText({ number: '     /SYT-VP', subject: fields.subject ?? '' })
    const asRead = (await read({ as: officer, file: other })).body
    const about = { hash: asRead.hash, name: 'khac.txt', isScanned: false }
    const corrected = {
      ...asRead.fields,
      documentNumber: { ...asRead.fields.documentNumber, number: '505' },
    }
    expect(asRead.match.kind).toBe('new')
    const { body } = await match({ as: officer, data: { ...about, fields: corrected } })
    expect(body).toMatchObject({ kind: 'duplicate', directive })
  })

  it('completes the stub of its own agency and leaves that of another agency alone', async () => {
    const citing = (number: string, cited: string) =>
      dispatchText({ number, grounds: `Thực hiện Công văn số ${cited} ngày 03/01/2024,` })
    const bring = async (person: Person, file: string) => {
      const fields = await fieldsOf(file, person)
      return (await confirm({ as: person, file, data: { fields } })).body
    }
    await bring(officer, citing('506/SYT-VP', '601/SNV-VP'))
    const stub = (await stage.stubs()).find(
      ({ documentNumber }) => documentNumber?.number === '601',
    )
    const cited = dispatchText({ number: '601/SNV-VP', date: '03 tháng 01 năm 2024' })
    const elsewhere = await bring(stranger, cited)
    expect(elsewhere.status).toBe('created')
    expect(elsewhere.directive?.id).not.toBe(stub?.id)
    expect(await stage.directive(stub?.id ?? '')).toEqual(stub)

    await bring(officer, citing('507/SYT-VP', '602/SNV-VP'))
    const own = await bring(
      officer,
      dispatchText({ number: '602/SNV-VP', date: '03 tháng 01 năm 2024' }),
    )
    expect(own.status).toBe('completed')
  })

  it('links a citation as it was chosen by hand, or not at all', async () => {
    const target = dispatchText({ number: '508/SYT-VP' })
    const known = await confirm({
      as: officer,
      file: target,
      data: { fields: await fieldsOf(target) },
    })
    const grounds =
      'Thực hiện Kế hoạch số 211/KH-UBND ngày 02/01/2024, Kế hoạch số 212/KH-UBND ngày 03/01/2024 của UBND tỉnh Sơn La,'
    const file = dispatchText({ number: '509/SYT-VP', grounds })
    const fields = await fieldsOf(file)
    const [first, second] = fields.citations
    if (!first || !second) throw new Error('the reader found no two citations')
    fields.citations = [
      { ...first, link: known.body.directive?.id ?? '' },
      { ...second, link: 'none' },
    ]
    const { body } = await confirm({ as: officer, file, data: { fields } })
    const { citations } = await stage.directive(body.directive?.id ?? '')
    expect(citations?.map(({ directive }) => directive ?? null)).toEqual([
      known.body.directive?.id,
      null,
    ])
    const numbers = (await stage.stubs()).map(({ documentNumber }) => documentNumber?.number)
    expect(numbers).not.toContain('211')
    expect(numbers).not.toContain('212')
  })
})

describe('a request made by hand', () => {
  const file = dispatchText({
    number: '510/SYT-VP',
    grounds: 'Thực hiện Kế hoạch số 213/KH-UBND ngày 02/01/2024,',
  })
  let hidden = ''
  beforeAll(async () => {
    const theirs = dispatchText({ number: '511/SCT-VP', issuer: 'SỞ CÔNG THƯƠNG' })
    const fields = await fieldsOf(theirs, stranger)
    const { body } = await confirm({ as: stranger, file: theirs, data: { fields } })
    hidden = body.directive?.id ?? ''
  })

  const forgeries: [what: string, field: string, forge: (fields: SentFields) => unknown][] = [
    ['an unknown issuer', 'issuerAgency', (fields) => ({ ...fields, issuerAgency: 'x' })],
    [
      'an unknown recipient',
      'recipients.0.agency',
      (fields) => ({ ...fields, recipients: [{ text: 'A', agency: 'x' }] }),
    ],
    [
      'a directive inside the borders of another agency',
      'citations.0.link',
      ({ citations, ...fields }) => ({
        ...fields,
        citations: citations.map((citation) => ({ ...citation, link: hidden })),
      }),
    ],
    ['an agency to own it', 'agency', (fields) => ({ ...fields, agency: stranger.agency })],
    ['a source', 'source', (fields) => ({ ...fields, source: { kind: 'stub' } })],
    ['an unreal day', 'issuedOn', (fields) => ({ ...fields, issuedOn: '2024-02-31' })],
    [
      'an end before the beginning',
      'windows.0.endDay',
      (fields) => ({
        ...fields,
        windows: [{ startDay: '2024-05-20', endDay: '2024-05-19', yearInferred: false }],
      }),
    ],
    ['a made-up type', 'docType', (fields) => ({ ...fields, docType: 'thu-tinh' })],
  ]
  it.each(forgeries)(
    'with %s is refused by the field, and nothing is kept',
    async (_, field, forge) => {
      const before = await kept()
      const fields = forge(await fieldsOf(file))
      const { status, body } = await confirm({ as: officer, file, data: { fields } })
      expect([status, body.code, body.field]).toEqual([400, 'invalid-request', field])
      expect(body.detail).toMatch(/\p{Lu}/u)
      expect(await kept()).toEqual(before)
    },
  )

  it('without fields is refused', async () => {
    expect((await confirm({ as: officer, file })).body.code).toBe('invalid-request')
  })
})
