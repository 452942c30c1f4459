/** Uploading materials in bulk, on the database in use: through the same REST interface as the page. */
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { performTransition } from '#src/release/transition'
import type { UploadOutcome } from '#src/uploading/draftFromFile'
import { articleDocx, paragraph, picture, wholeArticle } from '#tests/support/articleDocx'
import { jpegWithExif, mp3, mp4, ogg, pdf, png, webp } from '#tests/support/mediaFiles'
import { textPoster } from '#tests/support/pictures'
import { openTestStudio, type Person, type TestStudio } from '#tests/support/studio'
import { studioRest, type RestAnswer, type SentUpload } from '#tests/support/studioRest'

let studio: TestStudio
let rest: ReturnType<typeof studioRest>
let ward: string
let officer: Person
let leader: Person
let stranger: Person

beforeAll(async () => {
  studio = await openTestStudio()
  rest = studioRest(studio)
  ward = await studio.agency('Ủy ban nhân dân phường Thử Nghiệm')
  officer = await studio.person('officer', ward)
  leader = await studio.person('leader', ward)
  stranger = await studio.person('officer', await studio.agency('Ủy ban nhân dân phường Khác'))
})
afterAll(() => studio.close())

const put = (
  file: SentUpload | null,
  settings: object = {},
  person: Person | null = officer,
): Promise<RestAnswer> =>
  rest.upload(person, '/materials/uploads', file, { key: randomUUID(), ...settings })

async function draft(file: SentUpload, settings: object = {}): Promise<UploadOutcome> {
  const { status, body } = await put(file, settings)
  expect(body).not.toHaveProperty('detail')
  expect(status).toBe(201)
  return body as unknown as UploadOutcome
}

// The test looks at what is stored.
const storedMaterial = (id: string) =>
  studio.payload.findByID({ collection: 'materials', id, depth: 0, overrideAccess: true })
const storedMedia = (id: string | undefined) =>
  studio.payload.findByID({ collection: 'media', id: id ?? '', depth: 0, overrideAccess: true })

const count = async (collection: 'materials' | 'media') =>
  // The test counts what is stored.
  (await studio.payload.count({ collection, overrideAccess: true })).totalDocs

const fields = (lacks: readonly { field: string }[]) => lacks.map(({ field }) => field)
const uploads = () => path.join(studio.mediaDir, 'uploads')

describe('a file', () => {
  it.each([
    ['hinh-canh-bao.png', png, 'infographic', ['textEquivalent', 'assets']],
    ['hinh.webp', webp, 'infographic', ['textEquivalent', 'assets']],
    ['to-roi.pdf', pdf, 'leaflet', []],
    ['loi-keu-goi.mp3', mp3, 'audio', ['textEquivalent']],
    ['loi-keu-goi.ogg', ogg, 'audio', ['textEquivalent']],
    ['phim.mp4', mp4, 'video', ['textEquivalent']],
  ])('%s becomes a draft of its kind, with what it lacks', async (name, make, kind, lacks) => {
    const outcome = await draft({ name, data: await make() })
    expect(outcome).toMatchObject({ kind, version: 1 })
    expect(fields(outcome.lacks)).toEqual(lacks)
    expect(fields(outcome.advice)).toEqual(['directives'])
    expect(await storedMaterial(outcome.id)).toMatchObject({ state: 'draft', agency: ward })
    expect(await storedMedia(outcome.files[0]?.id)).toMatchObject({ agency: ward })
  })

  it('gives its draft a first title and says that it is made of its name', async () => {
    const { title, notes } = await draft({ name: 'áp_phích-cảnh báo.PNG', data: await png() })
    expect(title).toBe('Áp phích cảnh báo')
    expect(notes).toEqual([expect.stringContaining('tên tệp')])
  })

  it('gets the settings of its batch', async () => {
    const [audience, directive, campaign] = await Promise.all([
      // The test sets the stage.
      studio.payload.create({
        collection: 'audiences',
        data: { name: 'Người cao tuổi' },
        overrideAccess: true,
      }),
      studio.payload.create({
        collection: 'directives',
        data: { subject: 'Về việc tuyên truyền', agency: ward } as never,
        overrideAccess: true,
      }),
      studio.payload.create({
        collection: 'campaigns',
        data: { title: 'Đợt cao điểm', agency: ward } as never,
        overrideAccess: true,
      }),
    ])
    const settings = {
      ...{ audiences: [audience.id], directives: [directive.id], campaigns: [campaign.id] },
      topics: ['lua-dao'],
    }
    const { id, advice } = await draft({ name: 'a.pdf', data: await pdf() }, settings)
    expect(advice).toEqual([])
    expect(await storedMaterial(id)).toMatchObject(settings)
  })

  it('that is a picture of words is marked so, and one without words is not', async () => {
    const wordy = await draft({ name: 'thong-bao.png', data: await textPoster() })
    const red = await draft({ name: 'do.png', data: await png() })
    expect([wordy, red].map(({ files }) => files[0]?.mostlyText)).toEqual([true, false])
  })

  it('sent twice under the same key is one draft', async () => {
    const key = randomUUID()
    const file = { name: 'mot.png', data: await png() }
    const before = await count('materials')
    const [one, two] = await Promise.all([put(file, { key }), put(file, { key })])
    const three = await put(file, { key })
    expect(new Set([one, two, three].map(({ body }) => body.id))).toHaveProperty('size', 1)
    expect(await count('materials')).toBe(before + 1)
  })
})

describe('two files of one name at the same time', () => {
  it('are two files, each with its own bytes', async () => {
    const [red, words] = await Promise.all([png(), textPoster({ lines: 12 })])
    const name = 'IMG_0001.png'
    const drafts = await Promise.all([red, words, red, words].map((data) => draft({ name, data })))
    const kept = await Promise.all(drafts.map(({ files }) => storedMedia(files[0]?.id)))
    expect(new Set(kept.map(({ filename }) => filename)).size).toBe(4)
    for (const [index, { filename, width }] of kept.entries()) {
      const file = await sharp(path.join(uploads(), filename ?? '')).metadata()
      expect([width, file.width]).toEqual(index % 2 === 0 ? [640, 640] : [1000, 1000])
    }
  })
})

describe('a .docx', () => {
  it('becomes an article with its title, words and picture, and says what is otherwise', async () => {
    const outcome = await draft({ name: 'bai.docx', data: wholeArticle(await png()) })
    expect(outcome).toMatchObject({
      kind: 'article',
      title: 'Nhận diện cuộc gọi giả danh',
      lacks: [],
    })
    expect(outcome.files).toMatchObject([{ alt: 'Điện thoại hiện số lạ', mimeType: 'image/png' }])
    expect(outcome.notes.join(' ')).toMatch(/1 bảng.*1 hình/s)
    const { body } = await storedMaterial(outcome.id)
    expect(JSON.stringify(body)).toContain('tự xưng công an')
  })

  it('whose picture is refused becomes an article all the same, and names it', async () => {
    const { notes, files } = await draft({
      name: 'bài.docx',
      data: wholeArticle(Buffer.from('GIF89a hỏng')),
    })
    expect(files).toEqual([])
    expect(notes.join(' ')).toMatch(/Hình trong tệp Word không được nhận – Bài hình 1.png – /)
  })

  it('keeps several pictures in their order', async () => {
    const [red, words] = await Promise.all([png(), textPoster({ lines: 12 })])
    const data = articleDocx({
      body: paragraph('Chữ.') + picture('b', 'thứ nhất') + picture('a', 'thứ hai'),
      relations: [
        { id: 'a', kind: 'image', target: 'media/image1.png' },
        { id: 'b', kind: 'image', target: 'media/image2.png' },
      ],
      parts: { 'word/media/image1.png': red, 'word/media/image2.png': words },
    })
    const { files, advice } = await draft({ name: 'bai.docx', data })
    expect(files.map(({ alt, mostlyText }) => [alt, mostlyText])).toEqual([
      ['thứ nhất', true],
      ['thứ hai', false],
    ])
    expect(fields(advice)).toEqual(['textEquivalent', 'directives'])
  })
})

describe('what a draft lacks', () => {
  it('is asked for again after words were added', async () => {
    const { id, files } = await draft({ name: 'hinh.png', data: await png() })
    const change = await rest.send(officer, 'PATCH', `/media/${files[0]?.id}`, { alt: 'Nền đỏ' })
    expect(change.status).toBe(200)
    await rest.send(officer, 'PATCH', `/materials/${id}`, {
      textEquivalent: 'Gác máy.',
      version: 1,
    })
    const { body } = await rest.get(officer, `/materials/${id}/lacks`)
    expect(body).toMatchObject({ lacks: [], version: 2 })
  })

  it('is nobody else’s business', async () => {
    const { id } = await draft({ name: 'hinh.png', data: await png() })
    expect((await rest.get(stranger, `/materials/${id}/lacks`)).status).toBe(404)
    expect((await rest.get(null, `/materials/${id}/lacks`)).status).toBe(401)
  })
})

describe('who may upload', () => {
  it.each([
    ['nobody', (): Person | null => null, 401],
    ['a leader', (): Person | null => leader, 403],
  ] as const)('is not %s', async (_, who, expected) => {
    const before = await count('media')
    expect((await put({ name: 'a.png', data: await png() }, {}, who())).status).toBe(expected)
    expect(await count('media')).toBe(before)
  })

  it.each([
    ['an unknown setting', { agency: 'x' }],
    ['a topic that is none', { topics: ['khong-co'] }],
    ['a short key', { key: 'a' }],
  ])('is told about %s', async (_, settings) => {
    const { status, body } = await put({ name: 'a.png', data: await png() }, settings)
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'invalid-request' })
  })

  it('is told about a campaign that does not exist, and keeps no half of the draft', async () => {
    const before = [await count('materials'), await count('media')]
    const files = readdirSync(uploads()).length
    const { status, body } = await put(
      { name: 'a.png', data: await png() },
      { campaigns: ['khong-co'] },
    )
    expect(status).toBe(400)
    expect(body.detail).toContain('a.png')
    expect([await count('materials'), await count('media')]).toEqual(before)
    expect(readdirSync(uploads()).length).toBe(files)
  })

  it('is told that the file is missing', async () => {
    expect(await put(null)).toMatchObject({ status: 400, body: { detail: 'Hãy chọn tệp.' } })
  })
})

describe('the words of a picture', () => {
  it('are still asked for where a picture is uploaded by itself', async () => {
    const { status, body } = await rest.upload(
      officer,
      '/media',
      { name: 'a.png', data: await png() },
      { alt: '' },
    )
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('"path":"alt"')
  })

  it('are not asked for of sound', async () => {
    const sent = { name: 'a.mp3', data: mp3() }
    expect((await rest.upload(officer, '/media', sent, { alt: '' })).status).toBe(201)
  })
})

describe('a picture from a telephone', () => {
  const SECRETS = /BI MAT|GPS|Exif/

  it('is kept upright and without who and where', async () => {
    const sent = await jpegWithExif()
    expect(sent.toString('latin1')).toMatch(SECRETS)
    const { files } = await draft({ name: 'chup.jpg', data: sent })
    const { filename, width, height } = await storedMedia(files[0]?.id)
    expect([width, height]).toEqual([480, 640])
    const kept = await readFile(path.join(uploads(), filename ?? ''))
    expect(kept.toString('latin1')).not.toMatch(SECRETS)
    expect((await sharp(kept).metadata()).exif).toBeUndefined()
  })

  it('is released so in every size', async () => {
    const editor = await studio.person('editor', ward)
    const { id, files } = await draft({ name: 'chup.jpg', data: await jpegWithExif() })
    await rest.send(officer, 'PATCH', `/media/${files[0]?.id}`, { alt: 'Người dân ở chợ' })
    await rest.send(officer, 'PATCH', `/materials/${id}`, {
      textEquivalent: 'Gác máy.',
      version: 1,
    })
    const step = async (person: Person, action: 'submit' | 'approve' | 'release') =>
      performTransition(await studio.as(person), {
        collection: 'materials',
        documentId: id,
        action,
        version: 2,
      })
    await step(officer, 'submit')
    await step(editor, 'approve')
    expect(await step(editor, 'release')).toMatchObject({ state: 'public' })
    const released = readdirSync(path.join(studio.mediaDir, 'released'), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
    expect(released.length).toBeGreaterThan(1)
    for (const file of released)
      expect((await readFile(file)).toString('latin1')).not.toMatch(SECRETS)
  })
})

describe('the focal point', () => {
  /** Left half blue, right half yellow. */
  const halves = () =>
    sharp({ create: { width: 2400, height: 600, channels: 3, background: '#0000ff' } })
      .composite([
        {
          input: { create: { width: 1200, height: 600, channels: 3, background: '#ffff00' } },
          left: 1200,
          top: 0,
        },
      ])
      .png()
      .toBuffer()

  async function colourOf(
    id: string,
    size: 'card' | 'thumbnail',
  ): Promise<'blue' | 'yellow' | 'both'> {
    const { sizes } = await storedMedia(id)
    const file = await readFile(path.join(uploads(), sizes?.[size]?.filename ?? ''))
    const { channels } = await sharp(file).stats()
    if ((channels[0]?.mean ?? 0) < 5) return 'blue'
    return (channels[2]?.mean ?? 0) < 5 ? 'yellow' : 'both'
  }

  it('drives what the small sizes show, at upload and when it is moved', async () => {
    const sent = { name: 'hai-nua.png', data: await halves() }
    const { body } = await rest.upload(officer, '/media', sent, { alt: 'Hai nửa' })
    const { id } = body.doc as unknown as { id: string }
    expect([await colourOf(id, 'card'), await colourOf(id, 'thumbnail')]).toEqual(['both', 'both'])
    for (const [focalX, colour] of [
      [10, 'blue'],
      [95, 'yellow'],
    ] as const) {
      const moved = await rest.send(
        officer,
        'PATCH',
        `/media/${id}?uploadEdits[focalPoint][x]=${focalX}&uploadEdits[focalPoint][y]=50`,
        { focalX, focalY: 50 },
      )
      expect(moved.status).toBe(200)
      expect([await colourOf(id, 'card'), await colourOf(id, 'thumbnail')]).toEqual([
        colour,
        colour,
      ])
    }
    const { sizes } = await storedMedia(id)
    expect(sizes).toMatchObject({
      card: { width: 800, height: 450 },
      large: { width: 1600, height: 400 },
    })
  })

  it('stays where a picture is cut', async () => {
    const sent = { name: 'cat.png', data: await halves() }
    const { body } = await rest.upload(officer, '/media', sent, { alt: 'Hai nửa' })
    const { id } = body.doc as unknown as { id: string }
    const crop = { x: 50, y: 0, width: 50, height: 100, unit: '%' }
    const query = Object.entries(crop).map(([key, value]) => `uploadEdits[crop][${key}]=${value}`)
    const size = 'uploadEdits[widthInPixels]=1200&uploadEdits[heightInPixels]=600'
    const { status } = await rest.send(
      officer,
      'PATCH',
      `/media/${id}?${query.join('&')}&${size}`,
      { alt: 'Nửa vàng' },
    )
    expect(status).toBe(200)
    expect(await storedMedia(id)).toMatchObject({ width: 1200, height: 600 })
    expect(await colourOf(id, 'card')).toBe('yellow')
  })
})
