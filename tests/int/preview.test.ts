/** Previews: which version is found, what of it is shown, and to whom it is not there. */
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lexicalOf } from '#src/demonstration/load/richText'
import { performTransition } from '#src/release/transition'
import type { TransitionRequest } from '#src/release/step'
import { readPreview } from '#src/studio/preview/readPreview'
import { readableVersions } from '#src/studio/preview/version'
import { bodyOf } from '#tests/support/body'
import { openTestStudio, type Person, type TestStudio } from '#tests/support/studio'

let studio: TestStudio
let officer: Person
let editor: Person
let above: Person
let leader: Person
let stranger: Person
let agencyAdmin: Person

beforeAll(async () => {
  studio = await openTestStudio()
  const district = await studio.agency('Ủy ban nhân dân quận')
  const ward = await studio.agency('Ủy ban nhân dân phường', district)
  const commune = await studio.agency('Ủy ban nhân dân xã')
  officer = await studio.person('officer', ward)
  editor = await studio.person('editor', ward)
  leader = await studio.person('leader', ward)
  agencyAdmin = await studio.person('agency-admin', ward)
  above = await studio.person('editor', district)
  stranger = await studio.person('editor', commune)
})
afterAll(() => studio.close())

async function write(data: Record<string, unknown> = {}): Promise<string> {
  const { id } = await studio.payload.create({
    collection: 'materials',
    data: {
      ...{ title: 'Bản một', kind: 'article', availability: 'always', body: bodyOf() },
      ...data,
    } as never,
    overrideAccess: false,
    req: await studio.as(officer),
  })
  return id
}

async function edit(id: string, data: Record<string, unknown>): Promise<void> {
  await studio.payload.update({
    ...{ collection: 'materials', id, data: data as never },
    overrideAccess: false,
    req: await studio.as(officer),
  })
}

async function step(id: string, request: Omit<TransitionRequest, 'collection' | 'documentId'>) {
  studio.clock.set(studio.clock.now() + 1000)
  const by = request.action === 'submit' ? officer : editor
  const outcome = await performTransition(await studio.as(by), {
    ...{ collection: 'materials', documentId: id },
    ...request,
  })
  expect(outcome).not.toHaveProperty('code')
}

async function release(id: string, version = 1): Promise<void> {
  await step(id, { action: 'submit' })
  await step(id, { action: 'approve', version })
  await step(id, { action: 'release', version })
}

async function preview(id: string, version: number | null = null, person: Person | null = officer) {
  return readPreview(await studio.as(person), { collection: 'materials', id, version })
}

describe('the version that is previewed', () => {
  it('is the newest, an older one, or the public one, as asked', async () => {
    const id = await write()
    await release(id)
    await edit(id, { title: 'Bản hai' })
    await edit(id, { title: 'Bản ba' })
    const seen = await Promise.all([null, 1, 2, 3].map((version) => preview(id, version)))
    expect(seen.map((found) => [found?.version, found?.state, found?.content.title])).toEqual([
      [3, 'draft', 'Bản ba'],
      [1, 'public', 'Bản một'],
      [2, 'old', 'Bản hai'],
      [3, 'draft', 'Bản ba'],
    ])
    expect(
      await readableVersions(await studio.as(officer), { collection: 'materials', id }),
    ).toEqual([3, 2, 1])
  })

  it('says where it stands', async () => {
    const id = await write()
    await step(id, { action: 'submit' })
    expect((await preview(id))?.state).toBe('in-review')
    await step(id, { action: 'approve', version: 1 })
    const effectiveFrom = studio.clock.now() + 86_400_000
    await step(id, { action: 'schedule', version: 1, effectiveFrom })
    expect(await preview(id)).toMatchObject({ state: 'scheduled', publicVersion: null })
    await step(id, { action: 'withdraw', reason: 'Sai' })
    expect((await preview(id))?.state).toBe('withdrawn')
  })

  it('is nothing for a version that was never saved', async () => {
    const id = await write()
    expect(await preview(id, 2)).toBeNull()
    expect(await preview('khong-co')).toBeNull()
  })
})

describe('who sees a preview', () => {
  it('is everyone who reads the agency’s versions, whatever the role', async () => {
    const id = await write()
    await edit(id, { title: 'Bản hai' })
    for (const person of [officer, editor, leader, agencyAdmin, above]) {
      expect((await preview(id, 2, person))?.content.title, person.role).toBe('Bản hai')
      expect((await preview(id, 1, person))?.content.title, person.role).toBe('Bản một')
    }
  })

  it('is nobody of another agency, and nobody who is not signed in', async () => {
    const id = await write()
    await edit(id, { title: 'Bản hai' })
    for (const version of [null, 1, 2]) {
      expect(await preview(id, version, stranger)).toBeNull()
      expect(await preview(id, version, null)).toBeNull()
    }
  })

  it('gives another agency the public version alone, never an older one or a newer draft', async () => {
    const id = await write()
    await edit(id, { title: 'Bản hai' })
    await release(id, 2)
    await edit(id, { title: 'Bản ba' })
    expect(await preview(id, null, stranger)).toMatchObject({
      ...{ version: 2, state: 'public', currentVersion: null, content: { title: 'Bản hai' } },
    })
    expect(await preview(id, 2, stranger)).toMatchObject({ version: 2 })
    expect(await preview(id, 1, stranger)).toBeNull()
    expect(await preview(id, 3, stranger)).toBeNull()
    const readable = readableVersions(await studio.as(stranger), { collection: 'materials', id })
    expect(await readable).toEqual([])
  })

  it('keeps a public version that needs a key from another agency', async () => {
    const id = await write({ access: 'keyed' })
    await release(id)
    await edit(id, { title: 'Bản hai' })
    expect(await preview(id, 1, stranger)).toBeNull()
    expect(await preview(id, 1)).toMatchObject({ state: 'public' })
  })
})

describe('what a preview shows', () => {
  it('is the body as a release would carry it, without scripts', async () => {
    const body = lexicalOf([{ type: 'paragraph', text: '<script>alert(1)</script><b>Gác máy</b>' }])
    const { content } = (await preview(await write({ body }))) ?? {}
    expect(content?.html).not.toMatch(/<script|<b>/)
    expect(content?.html).toContain('Gác máy')
  })

  it('is pictures with their words, steps, hotlines of today, mandate, windows, licence', async () => {
    const picture = { width: 40, height: 30, channels: 3, background: '#fff' } as const
    const file = await sharp({ create: picture }).png().toBuffer()
    const media = await studio.payload.create({
      collection: 'media',
      data: { alt: 'Áp phích', caption: 'Treo ở nhà văn hóa' },
      file: { data: file, mimetype: 'image/png', name: 'ap-phich.png', size: file.length },
      overrideAccess: false,
      req: await studio.as(officer),
    })
    const hotline = async (name: string, validTo: string | null) => {
      const data = { name, call: '113', validTo }
      // The test sets the stage.
      return (await studio.payload.create({ collection: 'hotlines', data, overrideAccess: true }))
        .id
    }
    const directive = await studio.payload.create({
      collection: 'directives',
      data: {
        ...{ documentNumber: { number: '1384', symbol: 'UBND-NC' }, docType: 'cong-van' },
        ...{ issuer: 'Ủy ban nhân dân quận', issuedOn: { value: '2024-11-15' }, subject: 'V/v' },
      } as never,
      overrideAccess: false,
      req: await studio.as(officer),
    })
    const id = await write({
      ...{ kind: 'warning', steps: ['Tắt máy'], assets: [media.id], directives: [directive.id] },
      hotlines: [await hotline('Cảnh sát', null), await hotline('Số cũ', '2025-01-01')],
      ...{ availability: 'own', windows: [{ startDay: '2026-11-20', endDay: '2026-11-30' }] },
      ...{ licence: 'CC BY 4.0', attribution: 'UBND phường' },
    })
    const { content } = (await preview(id)) ?? {}
    expect(content).toMatchObject({
      steps: ['Tắt máy'],
      hotlines: [{ name: 'Cảnh sát', call: '113' }],
      mandates: [
        {
          words: 'Thực hiện Công văn số 1384/UBND-NC ngày 15/11/2024 của Ủy ban nhân dân quận',
          isPublic: false,
        },
      ],
      windows: ['Từ 20/11/2026 đến hết 30/11/2026 (11 ngày)'],
      ...{ licence: 'CC BY 4.0', attribution: 'UBND phường', agency: 'Ủy ban nhân dân phường' },
      files: [{ alt: 'Áp phích', caption: 'Treo ở nhà văn hóa' }],
    })
    expect(content?.files[0]?.src).toMatch(/^\/cms\/api\/media\/file\//)
  })

  it('is the frozen copy of a picture where the version is public', async () => {
    const picture = { width: 40, height: 30, channels: 3, background: '#000' } as const
    const file = await sharp({ create: picture }).png().toBuffer()
    const media = await studio.payload.create({
      collection: 'media',
      data: { alt: 'Cũ' },
      file: { data: file, mimetype: 'image/png', name: 'anh.png', size: file.length },
      overrideAccess: false,
      req: await studio.as(officer),
    })
    const id = await write({ assets: [media.id] })
    await release(id)
    await studio.payload.update({
      ...{ collection: 'media', id: media.id, data: { alt: 'Mới' } },
      overrideAccess: false,
      req: await studio.as(officer),
    })
    const { content } = (await preview(id)) ?? {}
    expect(content?.files).toMatchObject([
      { alt: 'Cũ', src: expect.stringMatching(/^\/media\/[0-9a-f]{64}\//) },
    ])
  })
})
