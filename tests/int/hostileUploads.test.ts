/**
 * Files that nobody should be able to upload, by both ways in: each is refused with one Vietnamese
 * sentence that names the file and says what to do, and nothing of it is kept.
 */
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleDocx, paragraph } from '#tests/support/articleDocx'
import {
  docxBomb,
  docxOfTags,
  noise,
  oleWith,
  rtf,
  zipOfManyFiles,
} from '#tests/support/dispatchFiles/hostile'
import { zipOf } from '#tests/support/dispatchFiles/zip'
import {
  flatPng,
  gif,
  gifOfEmptyFrames,
  jpeg,
  mp3,
  mp4,
  pdf,
  png,
  svgWithScript,
} from '#tests/support/mediaFiles'
import { openTestStudio, type Person, type TestStudio } from '#tests/support/studio'
import { studioRest } from '#tests/support/studioRest'

const MEGABYTE = 1024 * 1024
let studio: TestStudio
let rest: ReturnType<typeof studioRest>
let officer: Person

beforeAll(async () => {
  studio = await openTestStudio()
  rest = studioRest(studio)
  officer = await studio.person('officer', await studio.agency('Ủy ban nhân dân phường Thử Nghiệm'))
})
afterAll(() => studio.close())

const WAYS = {
  'the page of many files': (name: string, data: Uint8Array, type?: string) =>
    rest.upload(
      officer,
      '/materials/uploads',
      { name, data, ...(type && { type }) },
      { key: randomUUID() },
    ),
  'Payload’s own upload': (name: string, data: Uint8Array, type?: string) =>
    rest.upload(officer, '/media', { name, data, ...(type && { type }) }, { alt: 'Hình' }),
} as const
type Way = keyof typeof WAYS
const ways = Object.keys(WAYS) as Way[]

const filesKept = () => {
  try {
    return readdirSync(path.join(studio.mediaDir, 'uploads')).length
  } catch {
    return 0
  }
}

async function kept() {
  const [media, materials] = await Promise.all(
    (['media', 'materials'] as const).map((collection) =>
      // The test counts what is stored.
      studio.payload.count({ collection, overrideAccess: true }),
    ),
  )
  return { media: media?.totalDocs, materials: materials?.totalDocs, files: filesKept() }
}

/** The sentence that a person reads, wherever it stands in the answer. */
function sentenceOf(body: Record<string, unknown>): string {
  const [first] = (body.errors ?? []) as { message: string }[]
  return String(body.detail ?? first?.message)
}

/** The name under which a file lies on disk, by either way's answer. */
function keptName(body: Record<string, unknown>): string {
  const { filename, files } = (body.doc ?? body) as {
    filename?: string
    files?: { name: string }[]
  }
  return filename ?? files?.[0]?.name ?? ''
}

const keptFile = (body: Record<string, unknown>) =>
  path.join(studio.mediaDir, 'uploads', keptName(body))

const ENGLISH = /\b(?:file|invalid|error|upload|limit|size|went wrong|type)\b/i

async function expectRefused(
  way: Way,
  name: string,
  data: Uint8Array,
  says: RegExp,
  type?: string,
) {
  const before = await kept()
  const { status, body } = await WAYS[way](name, data, type)
  const sentence = sentenceOf(body)
  expect(sentence).toMatch(says)
  expect(sentence).toContain(name)
  expect(sentence.replaceAll(name, '')).not.toMatch(ENGLISH)
  expect(status).toBe(422)
  expect(await kept()).toEqual(before)
}

const truncated = async (make: () => Promise<Buffer>) => {
  const whole = await make()
  return whole.subarray(0, Math.floor(whole.length * 0.6))
}
const noisyJpeg = () =>
  sharp({
    create: {
      ...{ width: 800, height: 600, channels: 3, background: '#888' },
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer()

type Make = () => Buffer | Promise<Buffer>
const REFUSED: [what: string, name: string, make: Make, says: RegExp][] = [
  ['an empty file', 'rỗng.png', () => Buffer.alloc(0), /rỗng/],
  ['an SVG with a script', 'hình.svg', svgWithScript, /SVG.*\.png/],
  ['an SVG named as a picture', 'hình.png', svgWithScript, /SVG/],
  [
    'an SVG behind an XML declaration',
    'hình.jpg',
    () => Buffer.concat([Buffer.from('<?xml version="1.0"?><!-- a -->'), svgWithScript()]),
    /SVG/,
  ],
  [
    'an SVG in UTF-16',
    'u16.svg',
    () =>
      Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(svgWithScript().toString(), 'utf16le'),
      ]),
    /SVG/,
  ],
  ['a web page', 'trang.html', () => Buffer.from('<!doctype html><script>1</script>'), /trang web/],
  [
    'a web page named as a picture',
    'trang.png',
    () => Buffer.from('<html><script>1</script>'),
    /trang web/,
  ],
  ['a picture named as a PDF', 'lạ.pdf', png, /hình PNG.*\.png/],
  ['a PDF named as a picture', 'lạ.png', pdf, /tệp PDF.*\.pdf/],
  ['a video named as sound', 'lạ.mp3', () => mp4(), /video MP4/],
  ['a picture named as a program', 'hình.png.exe', png, /hình PNG/],
  [
    'a program',
    'cài đặt.exe',
    () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]),
    /chương trình/,
  ],
  [
    'a program named as a picture',
    'cài đặt.jpg',
    () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]),
    /chương trình/,
  ],
  ['a script', 'chạy.sh', () => Buffer.from('#!/bin/sh\nrm -rf /'), /chương trình/],
  ['a text', 'ghi chú.txt', () => Buffer.from('Kính gửi các đồng chí'), /\.docx/],
  ['noise named as a picture', 'nhiễu.png', () => noise(5000), /không nhận ra|chữ thường/],
  ['a truncated JPEG', 'cụt.jpg', () => truncated(noisyJpeg), /bị hỏng/],
  [
    'a PNG that ends behind its header',
    'cụt.png',
    async () => (await png()).subarray(0, 40),
    /bị hỏng/,
  ],
  [
    'a JPEG of its first bytes alone',
    'đầu.jpg',
    () => Buffer.from('ffd8ffe000104a464946', 'hex'),
    /bị hỏng/,
  ],
  ['a truncated PDF', 'cụt.pdf', () => truncated(pdf), /PDF bị hỏng/],
  ['a truncated video', 'cụt.mp4', () => mp4().subarray(0, 150), /video bị hỏng/],
  ['a hundred megapixels', 'to.png', () => flatPng(10_000, 10_000), /10000 × 10000.*100 triệu/s],
  [
    'a picture that decodes to ten gigabytes',
    'bom.png',
    () => flatPng(60_000, 60_000),
    /3600 triệu/,
  ],
  ['a thousand frames', 'động.gif', () => gifOfEmptyFrames(1000, 60), /khung hình/],
  ['an iPhone’s HEIC', 'ảnh.heic', () => mp4('heic'), /\.jpg/],
  [
    'a TIFF',
    'ảnh.tiff',
    () => Buffer.concat([Buffer.from('49492a00', 'hex'), Buffer.alloc(100)]),
    /\.jpg/,
  ],
  ['a QuickTime video', 'phim.mov', () => mp4('qt  '), /\.mp4/],
  [
    'a WAV',
    'tiếng.wav',
    () => Buffer.concat([Buffer.from('RIFF\x00\x00\x00\x00WAVE', 'latin1'), Buffer.alloc(100)]),
    /\.mp3/,
  ],
  ['a zip', 'nén.zip', () => zipOf({ 'a.txt': 'a' }), /giải nén/],
  ['a zip named as a picture', 'nén.png', () => zipOf({ 'a.txt': 'a' }), /giải nén/],
  ['a zip of thousands of files', 'nén.docx', () => zipOfManyFiles(6000), /giải nén/],
  ['an old Word file', 'cũ.doc', () => oleWith('WordDocument'), /\.docx/],
  ['a locked Word file', 'khóa.docx', () => oleWith('EncryptedPackage'), /mật khẩu/],
  ['an RTF', 'cũ.rtf', rtf, /\.docx/],
  [
    'an Excel file',
    'bảng.xlsx',
    () => zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': 'a' }),
    /Excel/,
  ],
  [
    'a file of 53 MB',
    'to.mp4',
    () => Buffer.concat([mp4(), Buffer.alloc(53 * MEGABYTE)]),
    /lớn hơn 50 MB/,
  ],
]

describe.each(ways)('through %s', (way) => {
  it.each(REFUSED)('%s is refused', async (_, name, make, says) => {
    await expectRefused(way, name, await make(), says)
  })

  it('believes no declared type', async () => {
    await expectRefused(way, 'trang.png', Buffer.from('<html></html>'), /trang web/, 'image/png')
    await expectRefused(way, 'hình.svg', svgWithScript(), /SVG/, 'image/png')
  })

  it('takes a picture under the name and type of another one, and gives it its own', async () => {
    const { status, body } = await WAYS[way]('ảnh Zalo.png', await jpeg(), 'image/png')
    expect(status).toBe(201)
    expect(JSON.stringify(body)).toContain('"mimeType":"image/jpeg"')
    expect(JSON.stringify(body)).toMatch(/"ảnh Zalo(?:-[0-9a-f]+)?\.jpg"/)
  })

  it.each([
    ['../../../etc/passwd.png', /^passwd(?:-[0-9a-f]+)?\.png$/],
    ['..\\..\\boot.png', /^boot(?:-[0-9a-f]+)?\.png$/],
    ['/etc/cron.d/a.png', /^a(?:-[0-9a-f]+)?\.png$/],
    ['.htaccess.png', /^htaccess(?:-[0-9a-f]+)?\.png$/],
    ['a.php.png', /^a-php(?:-[0-9a-f]+)?\.png$/],
    ['CON.png', /^tep-CON(?:-[0-9a-f]+)?\.png$/],
    ['hoa\u202egnp.png', /^hoagnp(?:-[0-9a-f]+)?\.png$/],
    ['<img src=x onerror=alert(1)>.png', /^img src-x onerror-alert-[0-9a-f-]+\.png$/],
    ['%2e%2e%2f%2e%2e%2fa.png', /^2e-2e-2f-2e-2e-2fa(?:-[0-9a-f]+)?\.png$/],
    [`${'dài '.repeat(200)}.png`, /^(?:dài ){24,25}dài(?:-[0-9a-f]+)?\.png$/],
    ['Ảnh đẹp'.normalize('NFD') + '.PNG', /^Ảnh đẹp(?:-[0-9a-f]+)?\.png$/],
    ['💥.png', /^tep(?:-[0-9a-f]+)?\.png$/],
    ['...png', /^tep(?:-[0-9a-f]+)?\.png$/],
  ])('keeps %s under a harmless name', async (name, safe) => {
    const { status, body } = await WAYS[way](name, await png())
    expect(status).toBe(201)
    const stored = keptName(body)
    expect(stored).toMatch(safe)
    expect(readdirSync(path.join(studio.mediaDir, 'uploads'))).toContain(stored)
  })

  it('keeps a short animation moving', async () => {
    const { status, body } = await WAYS[way]('động.gif', await gif(6))
    expect(status).toBe(201)
    const { pages } = await sharp(keptFile(body)).metadata()
    expect(pages).toBe(6)
  })

  it('keeps nothing of what hangs behind a picture', async () => {
    const both = Buffer.concat([await jpeg(), zipOf({ 'a.php': '<?php system($_GET[0]);' })])
    const { body } = await WAYS[way]('hai-mat.jpg', both)
    const bytes = readFileSync(keptFile(body))
    expect((await sharp(bytes).metadata()).format).toBe('jpeg')
    expect(bytes.includes('a.php')).toBe(false)
  })
})

describe('a Word file', () => {
  const docx = () => articleDocx({ body: paragraph('Chữ.') })

  it('is sent on by Payload’s own upload to the page that takes it', async () => {
    await expectRefused('Payload’s own upload', 'bài.docx', docx(), /Tải lên hàng loạt/)
  })

  it.each([
    ['a million tags', () => docxOfTags(330_000), /Word bung ra|bài viết dài/],
    ['an honest zip bomb', () => docxBomb(4000, true), /bung ra/],
    ['a zip bomb with a lying directory', () => docxBomb(4000, false), /hỏng/],
    ['no words', () => articleDocx({ body: '<w:p/>' }), /không có chữ/],
    ['noise inside', () => Buffer.concat([docx().subarray(0, 400), noise(3000)]), /hỏng|giải nén/],
  ] as const)('is refused: %s', async (_, make, says) => {
    await expectRefused('the page of many files', 'bài viết.docx', make(), says)
  })

  it('after those an honest one is read all the same', async () => {
    const { status } = await WAYS['the page of many files']('bài.docx', docx())
    expect(status).toBe(201)
  })
})

describe('a file that replaces another', () => {
  it('is looked at like a new one, and what was there stays', async () => {
    const { body } = await WAYS['Payload’s own upload']('cũ.png', await png())
    const { id, filename } = body.doc as { id: string; filename: string }
    const sent = { name: 'mới.png', data: svgWithScript() }
    const { status, body: refusal } = await rest.upload(
      officer,
      `/media/${id}`,
      sent,
      { alt: 'Hình' },
      'PATCH',
    )
    expect(status).toBe(422)
    expect(sentenceOf(refusal)).toMatch(/^mới\.png – .*SVG/)
    // The test looks at what is stored.
    const { filename: still } = await studio.payload.findByID({
      collection: 'media',
      id,
      overrideAccess: true,
    })
    expect(still).toBe(filename)
  })
})

describe('a request that is none', () => {
  it('of two files is refused in Vietnamese', async () => {
    const form = new FormData()
    for (const name of ['a.png', 'b.png'])
      form.append('file', new Blob([new Uint8Array(await png())]), name)
    const { status, body } = await rest.raw(officer, '/materials/uploads', {
      method: 'POST',
      body: form,
    })
    expect(status).toBe(413)
    expect(sentenceOf(body)).toMatch(/từng tệp/)
  })

  it('of broken settings is refused in Vietnamese', async () => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(mp3())]), 'a.mp3')
    form.append('_payload', '{"key":')
    const { status, body } = await rest.raw(officer, '/materials/uploads', {
      method: 'POST',
      body: form,
    })
    expect(status).toBe(400)
    expect(sentenceOf(body)).not.toMatch(ENGLISH)
  })
})
