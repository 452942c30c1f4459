/** One material in each of its forms, and answers sent in part. */
import { brotliDecompressSync } from 'node:zlib'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DeliveryServer, SITE, type AskOptions } from '../support/deliveryServer'
import { ReleaseLog } from '../support/releases'

const NOW = '2024-11-20T00:00:00.000Z'
const HASH = 'ab'.repeat(32)
const ATTACK = `<script>alert("&")</script>'`
const file = { hash: HASH, mimeType: 'image/png', bytes: 10, width: 2000, height: 1000 }

let server: DeliveryServer
const ask = (path: string, options: AskOptions = {}) => server.ask(path, { at: NOW, ...options })
const accepting = (accept: string) => ({ headers: { accept } })

beforeAll(async () => {
  const log = new ReleaseLog()
  log.releaseOf('hotlines', { documentId: 'h1' })
  log.releaseOf('hotlines', { documentId: 'h-old', content: { call: '9', validTo: '2023-01-01' } })
  log.releaseOf('directives', { documentId: 'd1' })
  const large = { ...file, name: 'lớn.png', width: 1200, height: 600, size: 'large' }
  log.releaseOf('materials', {
    documentId: 'm1',
    content: {
      title: ATTACK,
      summary: 'Gọi 113 trước ngày 30/11. '.repeat(60).trim(),
      steps: ['Tắt máy', ATTACK],
      assets: [{ ...file, name: 'áp phích.png', alt: ATTACK, caption: null, renditions: [large] }],
      directives: ['d1'],
      hotlines: ['h1', 'h-old'],
      licence: 'CC BY 4.0',
      urgent: true,
    },
  })
  const speech = { html: '<p>Alo, gọi 113 ngay.</p>', text: 'Alo, gọi 113 ngay.' }
  const kind = 'loudspeaker-script'
  log.releaseOf('materials', { documentId: 'loa', content: { kind, body: speech } })
  log.releaseOf('materials', { documentId: 'en', content: { kind, body: speech, language: 'en' } })
  log.releaseOf('materials', { documentId: 'later', effectiveFrom: '2025-01-01T00:00:00Z' })
  log.releaseOf('materials', { documentId: 'gone' })
  log.withdraw('gone', '2024-11-10T00:00:00Z')
  server = await DeliveryServer.of(log)
})
afterAll(() => server.close())

describe('a material as a piece of HTML', () => {
  it('is well formed, whatever was typed, and brings no script along', async () => {
    const { text, headers } = await ask('/api/v1/materials/m1.html')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toContain('sandbox')
    expect(text).not.toContain('<script')
    const unpaired = ['img', 'source']
    expect(XMLValidator.validate(text, { unpairedTags: unpaired })).toBe(true)
    const parser = new XMLParser({
      ...{ ignoreAttributes: false, htmlEntities: true, unpairedTags: unpaired },
      isArray: (name) => name === 'section',
    })
    const { article } = parser.parse(text)
    expect(article['@_lang']).toBe('vi')
    expect(article.h2).toBe(ATTACK)
    expect(article.section[0].ol.li).toEqual(['Tắt máy', ATTACK])
    const address = `${SITE}/media/${HASH}/`
    expect(article.figure.a['@_href']).toBe(`${address}${encodeURIComponent('áp phích.png')}`)
    expect(article.figure.a.img).toEqual({
      '@_src': `${address}${encodeURIComponent('lớn.png')}`,
      '@_alt': ATTACK,
      ...{ '@_width': '1200', '@_height': '600' },
    })
  })

  it('names the mandate, the licence and only numbers that answer', async () => {
    const { text } = await ask('/api/v1/materials/m1.html')
    expect(text).toContain('Thực hiện: Công văn số 1384/UBND-NC')
    expect(text).toContain('CC BY 4.0')
    expect(text).toContain('href="tel:113"')
    expect(text).not.toContain('tel:9"')
  })
})

describe('a material as plain text', () => {
  it('is read out as it stands where it is a script for the loudspeaker', async () => {
    const { text, headers } = await ask('/api/v1/materials/loa.txt')
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(text).toBe('Alo, gọi một một ba ngay.\n')
  })

  it('keeps its numbers in another language, and where it is no script', async () => {
    expect((await ask('/api/v1/materials/en.txt')).text).toContain('gọi 113 ngay')
    const { text } = await ask('/api/v1/materials/m1.txt')
    for (const words of [ATTACK, '1. Tắt máy', 'Cảnh sát 113: gọi 113', 'Thực hiện Công văn']) {
      expect(text).toContain(words)
    }
  })
})

describe('the form', () => {
  it.each([
    ['/api/v1/materials/m1', undefined, 'application/json; charset=utf-8'],
    ['/api/v1/materials/m1', 'text/html', 'text/html; charset=utf-8'],
    ['/api/v1/materials/m1', 'text/plain', 'text/plain; charset=utf-8'],
    ['/api/v1/materials/m1', 'image/png', 'application/json; charset=utf-8'],
    ['/api/v1/materials/m1.txt', 'text/html', 'text/plain; charset=utf-8'],
    ['/api/v1/materials/m1.html', 'application/json', 'text/html; charset=utf-8'],
    ['/api/v1/materials', 'text/html', 'application/json; charset=utf-8'],
    ['/api/v1/campaigns', 'text/plain', 'application/json; charset=utf-8'],
  ])('of %s for Accept %s is %s, again and again', async (path, accept, type) => {
    const options = accept === undefined ? {} : accepting(accept)
    for (const reply of [await ask(path, options), await ask(path, options)]) {
      expect(reply.headers['content-type']).toBe(type)
    }
  })

  it('has an ETag of its own, and caches are told what it depends on', async () => {
    const forms = [undefined, 'text/html', 'text/plain']
    const replies = await Promise.all(
      forms.map((form) => ask('/api/v1/materials/m1', form ? accepting(form) : {})),
    )
    expect(new Set(replies.map(({ headers }) => headers.etag)).size).toBe(3)
    for (const { headers } of replies)
      expect(headers.vary).toBe('Accept, Accept-Encoding, Authorization')
    const { headers } = await ask('/api/v1/materials/m1.html')
    expect(headers.vary).toBe('Accept-Encoding, Authorization')
    expect(headers.etag).toBe(replies[1]?.headers.etag)
    const known = { 'if-none-match': headers.etag ?? '', accept: 'text/html' }
    const again = await ask('/api/v1/materials/m1', { headers: known })
    expect(again).toMatchObject({ status: 304, text: '' })
    expect(again.headers.vary).toBe('Accept, Accept-Encoding, Authorization')
    const other = { 'if-none-match': headers.etag ?? '', accept: 'text/plain' }
    expect((await ask('/api/v1/materials/m1', { headers: other })).status).toBe(200)
  })

  it.each(['html', 'txt'])('%s has the endings and refusals of JSON', async (extension) => {
    const problemOf = async (path: string) => {
      const reply = await ask(path)
      expect(reply.headers['content-type']).toBe('application/problem+json')
      const { status, code } = JSON.parse(reply.text) as { status: number; code: string }
      expect(reply.status).toBe(status)
      return `${status} ${code}`
    }
    const address = (name: string) => `/api/v1/materials/${name}.${extension}`
    expect(await problemOf(address('later'))).toBe('404 not-found')
    expect(await problemOf(address('khong-co'))).toBe('404 not-found')
    expect(await problemOf(address('gone'))).toBe('410 withdrawn')
    expect(await problemOf(`${address('m1')}?q=1`)).toBe('400 unknown-parameter')
    expect(await problemOf('/api/v1/materials/m1.pdf')).toBe('404 not-found')
    expect(await problemOf(`/api/v1/campaigns/m1.${extension}`)).toBe('404 not-found')
  })

  it('is offered by the material itself', async () => {
    const { links } = await server.item('/api/v1/materials/m1')
    expect(links).toEqual({
      self: '/api/v1/materials/m1',
      html: '/api/v1/materials/m1.html',
      text: '/api/v1/materials/m1.txt',
    })
  })
})

describe('an answer in part', () => {
  const paths = ['/api/v1/materials', '/api/v1/materials/m1', '/api/v1/materials/m1.html']

  it.each(paths)('of %s counts the bytes as they are sent', async (path) => {
    const whole = await ask(path)
    expect(whole.headers['accept-ranges']).toBe('bytes')
    const part = await ask(path, { headers: { range: 'bytes=5-9' } })
    expect(part.status).toBe(206)
    expect(part.bytes.equals(whole.bytes.subarray(5, 10))).toBe(true)
    expect(part.headers['content-length']).toBe('5')
    expect(part.headers['content-range']).toBe(`bytes 5-9/${whole.bytes.length}`)
    expect(part.headers.etag).toBe(whole.headers.etag)
  })

  it('can be put together again, compressed as it was', async () => {
    const coding = { 'accept-encoding': 'br' }
    const whole = await ask('/api/v1/materials/m1', { headers: coding })
    const first = await ask('/api/v1/materials/m1', { headers: { ...coding, range: 'bytes=0-99' } })
    const condition = { range: 'bytes=100-', 'if-range': first.headers.etag ?? '' }
    const rest = await ask('/api/v1/materials/m1', { headers: { ...coding, ...condition } })
    expect(rest.status).toBe(206)
    const joined = Buffer.concat([first.bytes, rest.bytes])
    expect(joined.equals(whole.bytes)).toBe(true)
    expect(JSON.parse(brotliDecompressSync(joined).toString())).toMatchObject({ id: 'm1' })
  })

  it('is the whole where the caller has something else, and 416 beyond the end', async () => {
    const other = { range: 'bytes=0-9', 'if-range': '"other"' }
    expect((await ask('/api/v1/materials', { headers: other })).status).toBe(200)
    const beyond = await ask('/api/v1/materials', { headers: { range: 'bytes=99999999-' } })
    expect(beyond.status).toBe(416)
    expect(beyond.headers['content-range']).toMatch(/^bytes \*\/\d+$/)
    const missing = await ask('/api/v1/materials/x', { headers: { range: 'bytes=0-9' } })
    expect(missing.status).toBe(404)
    const head = await ask('/api/v1/materials', { method: 'HEAD', headers: { range: 'bytes=0-9' } })
    expect(head.status).toBe(200)
  })
})
