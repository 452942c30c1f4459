/** Bad input gets a clear refusal, and nothing of it is stored or lost. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestStudio, type Person, type TestStudio } from '#tests/support/studio'

let studio: TestStudio
let officer: Person
let directive: string
let material: string

beforeAll(async () => {
  studio = await openTestStudio()
  officer = await studio.person('officer', await studio.agency('Ủy ban nhân dân phường Thử Nghiệm'))
  directive = await create('directives', { subject: 'văn bản' })
  material = await create('materials', { ...SOUND, directives: [directive] })
})
afterAll(() => studio.close())

const SOUND = { title: 'tài liệu', kind: 'article', availability: 'always' }

async function create(collection: 'materials' | 'directives' | 'campaigns', data: object) {
  const { id } = await studio.payload.create({
    collection,
    data: data as never,
    overrideAccess: false,
    req: await studio.as(officer),
  })
  return id
}

async function change(data: object) {
  await studio.payload.update({
    collection: 'materials',
    id: material,
    data: data as never,
    overrideAccess: false,
    req: await studio.as(officer),
  })
}

const countOf = async (collection: 'materials' | 'directives' | 'campaigns') =>
  // The test looks at what is stored.
  (await studio.payload.count({ collection, overrideAccess: true })).totalDocs

const text = (value: unknown) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: value }] }],
  },
})
const deep = (depth: number): object =>
  depth === 0 ? { type: 'text', text: 'x' } : { type: 'quote', children: [deep(depth - 1)] }

describe('a form without rows in its arrays', () => {
  it('is saved: Payload sends 0 for each of them', async () => {
    const id = await create('campaigns', { title: 'chưa có đợt nào', windows: 0 })
    const { windows } = await studio.payload.findByID({
      collection: 'campaigns',
      id,
      // The test looks at what is stored.
      overrideAccess: true,
    })
    expect(windows ?? []).toEqual([])
  })
})

describe('a body without a paragraph', () => {
  const empty = { root: { type: 'root', children: [] } }
  const bodyOf = async (id: string) => {
    // The test looks at what is stored.
    const doc = await studio.payload.findByID({ collection: 'materials', id, overrideAccess: true })
    return doc.body ?? null
  }

  it('is saved as none: the editor would not open it', async () => {
    const id = await create('materials', { ...SOUND, body: empty })
    expect(await bodyOf(id)).toBeNull()
    expect(await storedBody(id)).toBeNull()
  })

  it('is read as none where it was stored before', async () => {
    const id = await create('materials', { ...SOUND, body: text('Gác máy.') })
    await studio.payload.db.updateOne({ collection: 'materials', id, data: { body: empty } })
    expect(await storedBody(id)).toEqual(empty)
    expect(await bodyOf(id)).toBeNull()
  })

  async function storedBody(id: string): Promise<unknown> {
    const where = { id: { equals: id } }
    const stored = await studio.payload.db.findOne<{ id: string; body?: unknown }>({
      collection: 'materials',
      where,
    })
    return stored?.body ?? null
  }
})

const BAD: [string, 'materials' | 'directives' | 'campaigns', object][] = [
  ['a directive that does not exist', 'materials', { directives: ['khong-co'] }],
  ['a text in place of a list of links', 'materials', { directives: 'khong-co' }],
  ['a campaign that does not exist', 'materials', { campaigns: ['khong-co'] }],
  ['an audience that does not exist', 'materials', { audiences: ['khong-co'] }],
  ['a file that does not exist', 'materials', { assets: ['khong-co'] }],
  ['a list in place of a kind', 'materials', { kind: ['article'] }],
  ['an object in place of a summary', 'materials', { summary: { a: 1 } }],
  ['a number in place of a title', 'materials', { title: 5 }],
  ['a null byte in a title', 'materials', { title: 'a\0b' }],
  ['a text in place of windows', 'materials', { windows: 'x' }],
  ['a null in place of a window', 'materials', { windows: [null] }],
  [
    'a day that does not exist',
    'materials',
    { availability: 'own', windows: [{ startDay: '2024-02-30' }] },
  ],
  [
    'a first day before the year 1900',
    'materials',
    { availability: 'own', windows: [{ startDay: '0001-01-01', endDay: '2026-12-31' }] },
  ],
  [
    'a last day after the year 2199',
    'campaigns',
    { windows: [{ startDay: '2026-11-20', endDay: '9999-12-31' }] },
  ],
  ['a text in place of a body', 'materials', { body: 'x' }],
  ['a body without root', 'materials', { body: {} }],
  [
    'a body whose children are a text',
    'materials',
    { body: { root: { type: 'root', children: 'x' } } },
  ],
  ['a body with a null node', 'materials', { body: { root: { type: 'root', children: [null] } } }],
  [
    'a body with an unknown node',
    'materials',
    { body: { root: { type: 'root', children: [{ type: 'block', fields: {} }] } } },
  ],
  ['a body whose text is a number', 'materials', { body: text(5) }],
  [
    'a body nested 60 deep',
    'materials',
    { body: { root: { type: 'root', children: [deep(60)] } } },
  ],
  ['a directive that does not exist', 'campaigns', { title: 'x', directives: ['khong-co'] }],
  ['an issuer that does not exist', 'directives', { subject: 'x', issuerAgency: 'khong-co' }],
  [
    'a cited directive that does not exist',
    'directives',
    { subject: 'x', citations: [{ directive: 'khong-co' }] },
  ],
  [
    'a recipient that does not exist',
    'directives',
    { subject: 'x', recipients: [{ text: 'x', agency: 'khong-co' }] },
  ],
  ['a list of objects in place of words', 'directives', { subject: 'x', copiedTo: [{ a: 1 }] }],
]

describe.each(BAD)('%s, sent to %s,', (_what, collection, bad) => {
  it('is refused with a 400, and nothing is stored', async () => {
    const before = await countOf(collection)
    await expect(create(collection, { ...SOUND, ...bad })).rejects.toMatchObject({ status: 400 })
    expect(await countOf(collection)).toBe(before)
  })
})

it('says which years the days of a window may lie in', async () => {
  const windows = [{ startDay: '2026-11-20', endDay: '9999-12-31' }]
  const refusal = await create('campaigns', { title: 'x', windows }).catch((error) => error)
  expect(refusal.data.errors).toMatchObject([
    {
      path: 'windows.0.endDay',
      message: 'Hãy kiểm tra lại năm: chỉ nhận các ngày từ 01/01/1900 đến 31/12/2199.',
    },
  ])
  const furthest = [{ startDay: '1900-01-01', endDay: '2199-12-31' }]
  await create('campaigns', { title: 'xa nhất', windows: furthest })
})

it.each(BAD.filter(([, collection]) => collection === 'materials'))(
  'loses nothing of a material when %s is saved',
  async (_what, _collection, bad) => {
    await expect(change({ ...bad, attribution: 'mới' })).rejects.toMatchObject({ status: 400 })
    const doc = await studio.payload.findByID({
      collection: 'materials',
      id: material,
      depth: 0,
      // The test looks at what is stored.
      overrideAccess: true,
    })
    expect(doc).toMatchObject({ version: 1, title: SOUND.title, directives: [directive] })
    expect(doc.attribution ?? null).toBeNull()
  },
)

it('takes a group sent as null for an empty one', async () => {
  const id = await create('directives', { subject: 'rỗng', issuedOn: null, signer: null })
  expect(id).toBeTruthy()
})

it('refuses a password of fewer than 12 characters', async () => {
  const data = {
    name: 'x',
    email: 'ngan@example.vn',
    role: 'admin',
    password: 'thuyengiayx',
  } as const
  await expect(
    // The test sets the stage.
    studio.payload.create({ collection: 'users', data, overrideAccess: true }),
  ).rejects.toMatchObject({ status: 400 })
})
