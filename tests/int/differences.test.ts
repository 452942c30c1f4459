/** The differences between what is public and what is being worked on: true, and for the right people. */
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { performTransition } from '#src/release/transition'
import { COMPARED_IN } from '#src/studio/differences/previewedVersions'
import { readDifferences } from '#src/studio/differences/readDifferences'
import { readSavedVersion } from '#src/studio/differences/readSavedVersion'
import type { WorkflowCollection } from '#src/domain/release'
import { openTestStudio, type Person, type TestStudio } from '#tests/support/studio'
import { bodyOf } from '#tests/support/body'

let studio: TestStudio
const people: Record<string, Person | null> = { anonymous: null }
let written = 0

beforeAll(async () => {
  studio = await openTestStudio()
  const district = await studio.agency('Ủy ban nhân dân quận')
  const ward = await studio.agency('Ủy ban nhân dân phường', district)
  const commune = await studio.agency('Ủy ban nhân dân xã')
  people.officer = await studio.person('officer', ward)
  people.editor = await studio.person('editor', ward)
  people.leader = await studio.person('leader', ward)
  people.above = await studio.person('officer', district)
  people.elsewhere = await studio.person('editor', commune)
  people.admin = await studio.person('admin', null)
})
afterAll(() => studio.close())

const as = (name: string) => studio.as(people[name] ?? null)

async function create(collection: WorkflowCollection | 'media', data: object, file?: object) {
  const created = await studio.payload.create({
    collection: collection as 'materials',
    data: data as never,
    ...(file && { file: file as never }),
    overrideAccess: false,
    req: await as('officer'),
  })
  return created.id
}

async function edit(collection: string, id: string, data: object): Promise<void> {
  await studio.payload.update({
    collection: collection as 'materials',
    id,
    data: data as never,
    overrideAccess: false,
    req: await as('officer'),
  })
}

async function publish(collection: WorkflowCollection, id: string, version = 1): Promise<void> {
  const steps = [
    ['officer', { action: 'submit' }],
    ['editor', { action: 'approve', version }],
    ['editor', { action: 'release', version }],
  ] as const
  for (const [name, request] of steps) {
    studio.clock.set(studio.clock.now() + 1000)
    const outcome = await performTransition(await as(name), {
      ...{ collection, documentId: id },
      ...request,
    })
    expect(outcome).not.toHaveProperty('code')
  }
}

async function reference(collection: 'audiences' | 'scam-forms', name: string): Promise<string> {
  const { id } = await studio.payload.create({
    collection,
    data: { name } as never,
    // Lists are the administrator's; this test is about who compares.
    overrideAccess: true,
  })
  return id
}

const material = (data: object = {}) => ({
  ...{ title: `Nhận diện ${++written}`, kind: 'article', availability: 'always' },
  body: bodyOf('Gọi số 113.'),
  ...data,
})

async function upload(background: string) {
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: 'ap-phich.png', size: data.length }
}

async function namesOfChanges(collection: WorkflowCollection, id: string) {
  const found = await readDifferences(await as('officer'), collection, id)
  return found?.differences.map(({ name }) => name)
}

describe('the differences', () => {
  it('are told by the fields that changed', async () => {
    const id = await create('materials', material())
    await publish('materials', id)
    expect(await namesOfChanges('materials', id)).toEqual([])
    await edit('materials', id, {
      ...{ summary: 'Mới', body: bodyOf('Gọi số 156.'), attribution: 'Công an xã' },
      ...{ availability: 'own', windows: [{ startDay: '2026-04-01', endDay: '2026-04-30' }] },
    })
    expect(await namesOfChanges('materials', id)).toEqual([
      ...['summary', 'body', 'windows', 'attribution'],
    ])
  })

  it('tell a picture that was replaced, though the document names the same one', async () => {
    const asset = await create('media', { alt: 'Áp phích' }, await upload('#b3261e'))
    const id = await create('materials', material({ assets: [asset] }))
    await publish('materials', id)
    await edit('materials', id, { summary: 'Mới' })
    expect(await namesOfChanges('materials', id)).toEqual(['summary'])
    await studio.payload.update({
      collection: 'media',
      id: asset,
      data: {},
      file: (await upload('#1e66b3')) as never,
      overrideAccess: false,
      req: await as('officer'),
    })
    expect(await namesOfChanges('materials', id)).toEqual(['summary', 'files'])
  })

  it('are told of campaigns and directives too', async () => {
    const campaign = await create('campaigns', {
      ...{ title: 'Đợt cao điểm', windows: [{ startDay: '2026-01-01' }] },
    })
    await publish('campaigns', campaign)
    await edit('campaigns', campaign, {
      windows: [{ startDay: '2026-01-01', endDay: '2026-12-31' }],
    })
    expect(await namesOfChanges('campaigns', campaign)).toEqual(['windows'])
    const directive = await create('directives', {
      ...{ subject: 'Về việc cảnh báo', issuer: 'Sở Y tế', docType: 'cong-van' },
    })
    await publish('directives', directive)
    await edit('directives', directive, { docType: 'ke-hoach' })
    expect(await namesOfChanges('directives', directive)).toEqual(['docType'])
  })

  it('are none of a document that is not public', async () => {
    const id = await create('materials', material())
    const found = await readDifferences(await as('officer'), 'materials', id)
    expect(found).toMatchObject({ publicVersion: null, currentVersion: 1, differences: [] })
  })

  it.each([
    ['anonymous', false],
    ['elsewhere', false],
    ['officer', true],
    ['editor', true],
    ['leader', true],
    ['above', true],
    ['admin', true],
  ])('of what is being worked on for %s: %s', async (name, isTold) => {
    for (const collection of ['materials', 'directives'] as const) {
      const data = { subject: 'Về việc', issuer: 'Sở', docType: 'cong-van' }
      const id = await create(collection, collection === 'materials' ? material() : data)
      await publish(collection, id)
      await edit(collection, id, { subject: 'Khác', summary: 'Bí mật' })
      expect(Boolean(await readDifferences(await as(name), collection, id))).toBe(isTold)
    }
  })
})

describe('a saved version', () => {
  async function twoVersions() {
    const id = await create('materials', material({ summary: 'Bản một' }))
    await edit('materials', id, { summary: 'Bản hai' })
    const { docs } = await studio.payload.db.findVersions({
      collection: 'materials',
      where: { and: [{ parent: { equals: id } }, { 'version.version': { equals: 1 } }] },
      limit: 1,
    })
    return { id, versionId: String(docs[0]?.id) }
  }

  it('tells what restoring it would change', async () => {
    const { id, versionId } = await twoVersions()
    const saved = await readSavedVersion(await as('officer'), 'materials', id, versionId)
    expect(saved).toMatchObject({ version: 1, currentVersion: 2, mayRestore: true })
    expect(saved?.differences).toEqual([
      {
        ...{ name: 'summary', kind: 'text' },
        pieces: [
          { kind: 'same', text: 'Bản ' },
          { kind: 'removed', text: 'hai' },
          { kind: 'added', text: 'một' },
        ],
      },
    ])
  })

  it.each([
    ['anonymous', null],
    ['elsewhere', null],
    ['officer', true],
    ['editor', true],
    ['leader', false],
    ['above', false],
    ['admin', false],
  ])('is offered for restoring to %s: %s', async (name, mayRestore) => {
    const { id, versionId } = await twoVersions()
    const saved = await readSavedVersion(await as(name), 'materials', id, versionId)
    expect(saved && saved.mayRestore).toBe(mayRestore)
  })

  it('is not found under another document', async () => {
    const { versionId } = await twoVersions()
    const other = await create('materials', material())
    expect(await readSavedVersion(await as('officer'), 'materials', other, versionId)).toBeNull()
  })
})

describe('whom a material is for', () => {
  it('is compared like its words: nothing is made public unseen', async () => {
    const before = {
      ...{ access: 'keyed', topics: ['lua-dao'] },
      audiences: [await reference('audiences', 'Người cao tuổi')],
      scamForms: [await reference('scam-forms', 'Giả danh bệnh viện')],
    }
    const id = await create('materials', material(before))
    await publish('materials', id)
    await edit('materials', id, {
      ...{ access: 'public', topics: ['duoi-nuoc'] },
      audiences: [await reference('audiences', 'Phụ huynh')],
      scamForms: [await reference('scam-forms', 'Giả danh công an')],
    })
    const found = await readDifferences(await as('editor'), 'materials', id)
    expect(found?.differences.map(({ name }) => name).sort()).toEqual(
      ['access', 'audiences', 'scamForms', 'topics'].sort(),
    )
  })

  it('stands in a field of its own for every part of a release', async () => {
    const id = await create('materials', material())
    await publish('materials', id)
    const found = await readDifferences(await as('editor'), 'materials', id)
    const fields = Object.values(COMPARED_IN).filter((field) => field !== null)
    expect([...(found?.unchanged ?? [])].sort()).toEqual([...new Set(fields)].sort())
  })

  it('is the topic of a campaign, too', async () => {
    const window = { startDay: '2020-11-20', endDay: '2031-11-30' }
    const id = await create('campaigns', {
      ...{ title: 'Đợt cao điểm', topics: ['lua-dao'], windows: [window] },
    })
    await publish('campaigns', id)
    await edit('campaigns', id, { topics: ['duoi-nuoc'] })
    const found = await readDifferences(await as('editor'), 'campaigns', id)
    expect(found?.differences.map(({ name }) => name)).toEqual(['topics'])
  })
})
