/**
 * Two hundred uploads at once, hostile ones among them, against the real server: each gets its answer
 * in Vietnamese, and the process stays below 1.5 GB.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeArticle } from '#tests/support/articleDocx'
import { docxBomb, docxOfTags } from '#tests/support/dispatchFiles/hostile'
import { flatPng, gifOfEmptyFrames, png, svgWithScript } from '#tests/support/mediaFiles'
import { photo, textPoster } from '#tests/support/pictures'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'

const MEGABYTE = 1024 * 1024
const MOST_MEGABYTES = 1500
const EMAIL = 'canbo@canhgiac.local'
let server: ServerProcess
let token = ''

beforeAll(async () => {
  server = await startServer()
  const answer = await fetch(`${server.address}/cms/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: EMAIL, password: server.logins.get(EMAIL) }),
  })
  token = ((await answer.json()) as { token: string }).token
})
afterAll(async () => {
  await server.stop()
  server.environment.remove()
})

interface Answer {
  status: number
  sentence: string
}

async function post(
  path: string,
  name: string,
  data: Uint8Array,
  payload: object,
): Promise<Answer> {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(data)]), name)
  form.append('_payload', JSON.stringify(payload))
  const answer = await fetch(server.address + path, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: form,
  })
  const body = (await answer.json()) as { detail?: string; errors?: { message: string }[] }
  return { status: answer.status, sentence: body.detail ?? body.errors?.[0]?.message ?? '' }
}

const upload = (name: string, data: Uint8Array) =>
  post('/cms/api/materials/uploads', name, data, { key: randomUUID() })
const media = (name: string, data: Uint8Array) =>
  post('/cms/api/media', name, data, { alt: 'Hình' })

/** In megabytes; the greatest since the process began. */
function memory(): { now: number; most: number } {
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8')
  const of = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
  return { now: Math.round(of('VmRSS')), most: Math.round(of('VmHWM')) }
}

const largestJpeg = async () =>
  sharp(await photo(3), { limitInputPixels: false })
    .resize(8160, 6120)
    .jpeg({ progressive: true, quality: 85 })
    .withMetadata({ orientation: 6 })
    .toBuffer()

describe('200 files at once', () => {
  it('are answered one and all, and memory stays low', async () => {
    const [small, poster, large, article] = await Promise.all([
      sharp(await photo(5))
        .resize(3000, 2250)
        .jpeg()
        .toBuffer(),
      textPoster(),
      largestJpeg(),
      wholeArticle(await png()),
    ])
    const heavyWebp = await sharp(large).resize(4400, 4400).webp({ effort: 0 }).toBuffer()
    const heavyPng = await sharp(large).resize(7000, 7000).png({ compressionLevel: 1 }).toBuffer()
    const kinds: [count: number, name: string, data: Uint8Array, status: number][] = [
      [80, 'ảnh.jpg', small, 201],
      [5, 'ảnh.webp', heavyWebp, 201],
      [5, 'ảnh to.png', heavyPng, 201],
      [30, 'áp phích.png', poster, 201],
      [10, 'ảnh 50 triệu điểm.jpg', large, 201],
      [6, 'phẳng.png', flatPng(7000, 7000), 422],
      [20, 'bài.docx', article, 201],
      [10, 'khổng lồ.png', flatPng(10_000, 10_000), 422],
      [4, 'bom.png', flatPng(60_000, 60_000), 422],
      [5, 'thẻ.docx', docxOfTags(330_000), 422],
      [5, 'bom.docx', docxBomb(4000, true), 422],
      [5, 'dối.docx', docxBomb(4000, false), 422],
      [5, 'động.gif', gifOfEmptyFrames(1000, 60), 422],
      [5, 'hình.svg', svgWithScript(), 422],
      [5, '53 MB.mp4', Buffer.alloc(53 * MEGABYTE, 1), 422],
    ]
    const before = memory()
    const all = kinds.flatMap(([count, name, data, status]) =>
      Array.from({ length: count }, () => ({ name, data, status })),
    )
    expect(all).toHaveLength(200)
    // Mixed, as a batch is: every kind beside every other.
    const mixed = all
      .map((one, index) => ({ one, place: (index * 77) % 200 }))
      .sort((a, b) => a.place - b.place)
    const answers = await Promise.all(
      mixed.map(async ({ one }) => ({ ...one, answer: await upload(one.name, one.data) })),
    )
    for (const { name, status, answer } of answers) {
      expect({ name, status: answer.status }).toEqual({ name, status })
      if (status === 422) expect(answer.sentence).toMatch(new RegExp(`^${name} – .*\\. ?`))
    }
    const after = memory()
    console.log(
      `server memory in MB: ${before.now} before, at most ${after.most}, ${after.now} after`,
    )
    expect(after.most).toBeLessThan(MOST_MEGABYTES)
  })
})

describe('a file of 60 MB', () => {
  it.each([
    ['the page of many files', upload],
    ['Payload’s own upload', media],
  ] as const)('is refused by its name through %s, before it is read', async (_, send) => {
    const { status, sentence } = await send('Phim dài.mp4', Buffer.alloc(60 * MEGABYTE))
    expect(status).toBe(413)
    expect(sentence).toMatch(/^Phim dài\.mp4 – tệp lớn hơn 50 MB\. Hãy/)
  })

  it('times ten at once leaves the server as it was', async () => {
    const data = Buffer.alloc(60 * MEGABYTE)
    const answers = await Promise.all(Array.from({ length: 10 }, () => media('a.mp4', data)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([413]))
    expect(memory().most).toBeLessThan(MOST_MEGABYTES)
  })
})

it('a form of a few words does not wait behind two hundred uploads', async () => {
  const slow = await largestJpeg()
  const uploads = Array.from({ length: 12 }, () => upload('ảnh.jpg', slow))
  await new Promise((resolve) => setTimeout(resolve, 300))
  const started = performance.now()
  const form = new FormData()
  form.append('_payload', JSON.stringify({ title: 'Gác máy', kind: 'article' }))
  const answer = await fetch(`${server.address}/cms/api/materials`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: form,
  })
  expect(answer.status).toBe(201)
  const waited = performance.now() - started
  await Promise.all(uploads)
  expect(waited).toBeLessThan((performance.now() - started) / 2)
})
