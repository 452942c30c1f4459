/** The public half as HTTP: codings, conditions, methods, parameters, pages, files. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { releasedFilesIn } from '#src/delivery/releasedFiles'
import { DeliveryServer, type AskOptions } from '../support/deliveryServer'
import { ReleaseLog } from '../support/releases'

const NOW = '2024-11-20T00:00:00.000Z'
const PICTURE = Buffer.from('0123456789')
const HASH = createHash('sha256').update(PICTURE).digest('hex')
const HIDDEN_HASH = createHash('sha256').update('hidden').digest('hex')
const file = (hash: string, name: string) => ({
  hash,
  name,
  mimeType: 'image/png',
  bytes: 10,
  width: 5,
  height: 2,
})
const asset = (hash: string, name: string) => ({
  ...file(hash, name),
  alt: 'Áp phích',
  caption: null,
  renditions: [{ ...file(hash, `nho-${name}`), size: 'thumb' }],
})

let server: DeliveryServer
let directory: string
const ask = (path: string, options: AskOptions = {}) => server.ask(path, { at: NOW, ...options })
const total = async (query: string) => (await server.list(`/api/v1/materials?${query}`)).total

beforeAll(async () => {
  const log = new ReleaseLog()
  log.releaseOf('audiences', { documentId: 'a1', content: { slug: 'nguoi-cao-tuoi' } })
  log.releaseOf('scam-forms', { documentId: 's1', content: { slug: 'gia-danh' } })
  const names = [{ name: 'UBND huyện Võ Nhai', validFrom: null, validTo: null }]
  log.releaseOf('agencies', { documentId: 'g1', content: { slug: 'vo-nhai', names } })
  log.releaseOf('directives', {
    documentId: 'd1',
    content: { slug: 'cong-van-1384', agency: 'g1' },
  })
  const windows = [{ startDay: '2024-11-15', endDay: '2024-11-30' }]
  log.releaseOf('campaigns', {
    documentId: 'c1',
    content: { topics: ['lua-dao'], directives: ['d1'], agency: 'g1', windows },
  })
  log.releaseOf('directives', { documentId: 'd2', content: { issuer: 'Sở Y tế' } })
  const kind = 'infographic'
  const references = { directives: ['d1'], audiences: ['a1'], scamForms: ['s1'], agency: 'g1' }
  const title = 'Áp phích: gọi báo con cấp cứu để lừa tiền viện phí'
  const assets = [asset(HASH, 'áp phích.png')]
  log.releaseOf('materials', {
    documentId: 'm1',
    effectiveFrom: '2024-11-10T00:00:00Z',
    content: {
      ...references,
      kind,
      title,
      assets,
      topics: ['lua-dao'],
      slug: 'ap-phich',
      summary: 'x '.repeat(900),
    },
  })
  log.releaseOf('materials', {
    documentId: 'm2',
    effectiveFrom: '2025-01-01T00:00:00Z',
    content: { assets: [asset(HIDDEN_HASH, 'sau.png')] },
  })
  log.releaseOf('materials', { documentId: 'm3', content: { title: 'Zalo', directives: ['d2'] } })
  log.releaseOf('materials', { documentId: 'm4', content: { title: 'Ăn chặn', language: 'en' } })
  directory = mkdtempSync(join(tmpdir(), 'released-'))
  for (const [hash, bytes] of [[HASH, PICTURE] as const, [HIDDEN_HASH, 'hidden'] as const]) {
    mkdirSync(join(directory, hash.slice(0, 2)), { recursive: true })
    writeFileSync(join(directory, hash.slice(0, 2), hash), bytes)
  }
  server = await DeliveryServer.of(log, releasedFilesIn(directory))
})
afterAll(() => {
  server.close()
  rmSync(directory, { recursive: true })
})

describe('codings and conditions', () => {
  it('sends the same text in every coding, each with a strong ETag of its own', async () => {
    const plain = await ask('/api/v1/materials')
    const gzip = await ask('/api/v1/materials', { headers: { 'accept-encoding': 'gzip' } })
    const br = await ask('/api/v1/materials', { headers: { 'accept-encoding': 'gzip, br' } })
    expect([gzip, br].map(({ headers }) => headers['content-encoding'])).toEqual(['gzip', 'br'])
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true)
    expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true)
    const tags = [plain, gzip, br].map(({ headers }) => headers.etag)
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags) expect(tag).toMatch(/^"[^"]+"$/)
    for (const { headers } of [plain, gzip, br])
      expect(headers.vary).toBe('Accept-Encoding, Authorization')
  })

  it.each(['/api/v1/materials', '/api/v1/materials/ap-phich', '/api/v1'])(
    'answers 304 at %s to who has it already',
    async (path) => {
      const { headers } = await ask(path)
      const etag = headers.etag ?? ''
      for (const condition of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
        const reply = await ask(path, { headers: { 'if-none-match': condition } })
        expect(reply).toMatchObject({ status: 304, text: '' })
        expect(reply.headers.etag).toBe(etag)
        expect(reply.headers['cache-control']).toBe(headers['cache-control'])
      }
      expect((await ask(path, { headers: { 'if-none-match': '"x"' } })).status).toBe(200)
    },
  )

  it('does not take the tag of one coding for another', async () => {
    const { headers } = await ask('/api/v1/materials')
    const asked = { 'if-none-match': headers.etag ?? '', 'accept-encoding': 'gzip' }
    expect((await ask('/api/v1/materials', { headers: asked })).status).toBe(200)
  })

  it('lets items be kept for 60 seconds, lists, 404 and 410 for 30, to the tick', async () => {
    const ageOf = async (path: string, at: string) =>
      (await ask(path, { at })).headers['cache-control']
    expect(await ageOf('/api/v1/materials/m1', '2024-11-20T00:00:10.000Z')).toBe(
      'public, max-age=50',
    )
    expect(await ageOf('/api/v1/materials', '2024-11-20T00:00:10.000Z')).toBe('public, max-age=20')
    expect(await ageOf('/api/v1/materials/x', '2024-11-20T00:00:10.000Z')).toBe(
      'public, max-age=20',
    )
  })
})

describe('methods', () => {
  it('answers HEAD as GET, without the body', async () => {
    const get = await ask('/api/v1/materials')
    const head = await ask('/api/v1/materials', { method: 'HEAD' })
    expect(head.bytes).toHaveLength(0)
    const unlike = { date: '', ratelimit: '' }
    expect({ ...head.headers, ...unlike }).toEqual({ ...get.headers, ...unlike })
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'refuses %s and says what is allowed',
    async (method) => {
      const reply = await ask('/api/v1/materials', { method })
      expect(reply.status).toBe(405)
      expect(reply.headers.allow).toBe('GET, HEAD, OPTIONS')
      expect(JSON.parse(reply.text)).toMatchObject({ code: 'method-not-allowed' })
      expect((await ask('/api/v1/khong-co', { method })).status).toBe(404)
    },
  )

  it('lets the scripts of any site read', async () => {
    const preflight = await ask('/api/v1/materials', { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')
    for (const path of ['/api/v1/materials', '/api/v1/materials/x', '/api/v1/materials?x=1']) {
      const { headers } = await ask(path)
      expect(headers['access-control-allow-origin']).toBe('*')
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })

  it('leaves other addresses to others', async () => {
    for (const path of [
      '/',
      '/admin',
      '/api/v2',
      '/api/v10/materials',
      '/cms/api/users',
      '/media',
    ]) {
      expect((await ask(path)).status).toBe(599)
    }
  })
})

describe('parameters', () => {
  it.each([
    ['/api/v1/materials?colour=red', 'unknown-parameter', 'colour'],
    ['/api/v1/materials?__proto__=1', 'unknown-parameter', '__proto__'],
    ['/api/v1/materials?constructor=1', 'unknown-parameter', 'constructor'],
    ['/api/v1/materials/m1?page=1', 'unknown-parameter', 'page'],
    ['/api/v1/campaigns?kind=article', 'unknown-parameter', 'kind'],
    ['/api/v1/audiences?q=a', 'unknown-parameter', 'q'],
    ['/api/v1?x', 'unknown-parameter', 'x'],
    ['/api/v1/materials?kind=video&kind=phim', 'invalid-parameter', 'kind'],
    ['/api/v1/materials?page=0', 'invalid-parameter', 'page'],
    ['/api/v1/materials?page=1&page=2', 'invalid-parameter', 'page'],
    ['/api/v1/materials?page=1e3', 'invalid-parameter', 'page'],
    ['/api/v1/materials?limit=0', 'invalid-parameter', 'limit'],
    ['/api/v1/materials?limit=101', 'invalid-parameter', 'limit'],
    ['/api/v1/materials?limit=', 'invalid-parameter', 'limit'],
    ['/api/v1/materials?limit=-1', 'invalid-parameter', 'limit'],
    ['/api/v1/materials?updatedSince=hom-qua', 'invalid-parameter', 'updatedSince'],
    ['/api/v1/materials?updatedSince=2024-02-30', 'invalid-parameter', 'updatedSince'],
    ['/api/v1/materials?updatedSince=2024-11-20T00:00:00', 'invalid-parameter', 'updatedSince'],
    ['/api/v1/materials?sort=name', 'invalid-parameter', 'sort'],
    ['/api/v1/materials?sort=-relevance', 'invalid-parameter', 'sort'],
    ['/api/v1/materials?q=a%00b', 'invalid-parameter', 'q'],
    ['/api/v1/materials?q=%E0%A4', 'invalid-parameter', 'q'],
    ['/api/v1/materials?campaign=', 'invalid-parameter', 'campaign'],
    ['/api/v1/campaigns?state=past', 'invalid-parameter', 'state'],
  ])('refuses %s as %s naming %s', async (path, code, field) => {
    const reply = await ask(path)
    expect(reply.status).toBe(400)
    expect(reply.headers['content-type']).toBe('application/problem+json')
    const body = JSON.parse(reply.text) as { detail: string }
    expect(body).toMatchObject({ code, field, status: 400 })
    expect(body.detail.length).toBeGreaterThan(10)
  })

  it('names the unknown kind and those there are', async () => {
    const { detail } = JSON.parse((await ask('/api/v1/materials?kind=phim')).text) as {
      detail: string
    }
    expect(detail).toContain('phim')
    expect(detail).toContain('loudspeaker-script')
  })

  it.each([
    '/api/v1/materials/%00',
    '/api/v1/materials/%zz',
    '/api/v1/materials/%C3',
    '/media/%00/x',
  ])('refuses the path %s', async (path) => {
    expect((await ask(path)).status).toBe(400)
  })

  it('refuses an address of more than 8 KB', async () => {
    expect((await ask(`/api/v1/materials?q=${'a'.repeat(8200)}`)).status).toBe(414)
  })

  it('keeps upcoming campaigns for portals with a key', async () => {
    const reply = await ask('/api/v1/campaigns?state=upcoming')
    expect(reply.status).toBe(401)
    expect(reply.headers['www-authenticate']).toBe('Bearer')
    expect(JSON.parse(reply.text)).toMatchObject({ code: 'key-required' })
  })

  it('answers unknown addresses under /api/v1 with a problem', async () => {
    for (const path of [
      '/api/v1/',
      '/api/v1/users',
      '/api/v1/materials/',
      '/api/v1/materials/a/b',
    ]) {
      const reply = await ask(path)
      expect(reply.status).toBe(path === '/api/v1/' ? 200 : 404)
      if (path !== '/api/v1/') expect(reply.text).toContain('unknown-route')
    }
  })
})

describe('filters', () => {
  it.each([
    ['audience=a1', 1],
    ['audience=nguoi-cao-tuoi', 1],
    ['audience=khong-co', 0],
    ['audience=khong-co&audience=a1', 1],
    ['scamForm=gia-danh', 1],
    ['agency=vo-nhai', 1],
    ['directive=cong-van-1384', 1],
    ['directive=1384%2FUBND-NC', 2],
    ['directive=1384/ubnd%E2%80%93nc', 2],
    ['directive=9/UBND-NC', 0],
    ['campaign=a1', 0],
    ['topic=lua-dao', 1],
    ['topic=ma-tuy&topic=Lua-Dao', 1],
    ['topic=khong-co', 0],
    ['kind=infographic&kind=video', 1],
    ['language=EN', 1],
    ['kind=infographic&language=en', 0],
    ['updatedSince=2024-11-10', 1],
    ['updatedSince=2024-11-10T07:00:00%2B07:00', 1],
    ['updatedSince=2024-11-10T07:00:00+07:00', 1],
    ['updatedSince=2024-11-10T00:00:00.001Z', 0],
    ['q=lua%20tien%20vien', 1],
    ['q=L%E1%BB%ABa', 1],
    ['q=', 3],
    ['q=%21%21', 0],
  ])('by %s find %i', async (query, count) => {
    expect(await total(query)).toBe(count)
  })

  it('sorts by title as Vietnamese does, and by the time of release both ways', async () => {
    const idsBy = async (sort: string) =>
      (await server.list(`/api/v1/materials?sort=${sort}`, NOW)).data.map(({ id }) => id)
    expect(await idsBy('title')).toEqual(['m1', 'm4', 'm3'])
    expect(await idsBy('-releasedAt')).toEqual(['m1', 'm4', 'm3'])
    expect(await idsBy('releasedAt')).toEqual(['m3', 'm4', 'm1'])
  })

  it('finds directives by number, subject and issuer', async () => {
    const found = async (query: string) => (await server.list(`/api/v1/directives?${query}`)).total
    expect(await found('q=1384%2FUBND-NC')).toBe(2)
    expect(await found('q=so+y+te')).toBe(1)
    expect(await found('docType=ke-hoach')).toBe(0)
  })

  it('find campaigns by subject, directive, agency and the day they opened', async () => {
    const found = async (query: string) => (await server.list(`/api/v1/campaigns?${query}`)).total
    expect(await found('topic=lua-dao')).toBe(1)
    expect(await found('topic=ma-tuy')).toBe(0)
    expect(await found('directive=1384%2FUBND-NC&agency=vo-nhai')).toBe(1)
    expect(await found('updatedSince=2024-11-15')).toBe(1)
    expect(await found('updatedSince=2024-11-15T00:00:00.001%2B07:00')).toBe(0)
  })

  it('find directives by agency and the time of release', async () => {
    const found = async (query: string) => (await server.list(`/api/v1/directives?${query}`)).total
    expect(await found('agency=vo-nhai')).toBe(1)
    expect(await found('agency=khong-co')).toBe(0)
    expect(await found('updatedSince=2024-11-02')).toBe(0)
  })

  it('lists what filters refer to', async () => {
    expect(await server.list('/api/v1/audiences')).toMatchObject({ total: 1, data: [{ id: 'a1' }] })
    expect(await server.list('/api/v1/scam-forms')).toMatchObject({ data: [{ slug: 'gia-danh' }] })
    const agency = { id: 'g1', name: 'UBND huyện Võ Nhai', parent: null }
    expect(await server.list('/api/v1/agencies')).toMatchObject({ data: [agency] })
  })
})

describe('pages', () => {
  it('lead through the whole list and back, with the filters kept', async () => {
    const first = await server.list('/api/v1/materials?limit=2&kind=article&kind=infographic', NOW)
    expect(first).toMatchObject({ page: 1, limit: 2, total: 3 })
    expect(first.links.prev).toBeNull()
    const second = await server.list(first.links.next ?? '')
    expect(second).toMatchObject({ page: 2, limit: 2, total: 3 })
    expect(second.links).toMatchObject({ next: null, first: first.links.self })
    expect(second.links.last).toBe(second.links.self)
    expect(second.links.prev).toBe(first.links.self)
    const ids = [...first.data, ...second.data].map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
  })

  it('are empty past the end, with the way back', async () => {
    const beyond = await server.list('/api/v1/materials?page=9&limit=2', NOW)
    expect(beyond).toMatchObject({ data: [], page: 9, total: 3 })
    expect(beyond.links.prev).toContain('page=2')
    expect(beyond.links.next).toBeNull()
  })
})

describe('files', () => {
  const url = `/media/${HASH}/${encodeURIComponent('áp phích.png')}`

  it('of a visible release are served under their exact name, boxed in', async () => {
    const reply = await ask(url, { at: '2024-11-20T00:00:15.000Z' })
    expect(reply.bytes.equals(PICTURE)).toBe(true)
    expect(reply.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': '10',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=45',
      etag: `"${HASH}"`,
    })
    const rendition = `/media/${HASH}/${encodeURIComponent('nho-áp phích.png')}`
    expect((await ask(rendition)).status).toBe(200)
    const item = await server.item('/api/v1/materials/m1')
    expect(item.assets).toMatchObject([{ url, renditions: [{ url: rendition }] }])
  })

  it('are 304 to who has them, and empty for HEAD', async () => {
    const condition = { 'if-none-match': `"${HASH}"` }
    expect((await ask(url, { headers: condition })).status).toBe(304)
    const head = await ask(url, { method: 'HEAD' })
    expect(head).toMatchObject({ status: 200, text: '' })
    expect(head.headers['content-length']).toBe('10')
  })

  it('are sent in part', async () => {
    const part = await ask(url, { headers: { range: 'bytes=2-4' } })
    expect(part).toMatchObject({ status: 206, text: '234' })
    expect(part.headers['content-range']).toBe('bytes 2-4/10')
    const beyond = await ask(url, { headers: { range: 'bytes=10-' } })
    expect(beyond.status).toBe(416)
    expect(beyond.headers['content-range']).toBe('bytes */10')
    const other = { range: 'bytes=2-4', 'if-range': '"other"' }
    expect((await ask(url, { headers: other })).text).toBe('0123456789')
  })

  it.each([
    ['of an upcoming release', `/media/${HIDDEN_HASH}/sau.png`],
    ['under another name', `/media/${HASH}/anh.png`],
    ['that nobody knows', `/media/${'0'.repeat(64)}/anh.png`],
    ['outside the store', '/media/..%2F..%2Fetc/passwd'],
    ['without a name', `/media/${HASH}/`],
  ])('%s are unknown', async (_, path) => {
    const reply = await ask(path)
    expect(reply.status).toBe(404)
    expect(JSON.parse(reply.text)).toMatchObject({ code: 'not-found' })
  })

  it('refuse to be written', async () => {
    expect((await ask(url, { method: 'DELETE' })).status).toBe(405)
  })
})

describe('health', () => {
  it('tells the living from the ready, and the ready from the up to date', async () => {
    const unread = await DeliveryServer.over(
      {
        viewAt: () => null,
        status: () => ({ ready: false, degraded: true, sequence: 0 }),
        refresh: async () => {},
        subscribe: () => () => {},
        prepare: () => false,
      },
      server.reader,
    )
    expect((await unread.ask('/healthz')).status).toBe(200)
    const loading = await unread.ask('/readyz')
    expect(loading.status).toBe(503)
    expect(JSON.parse(loading.text)).toEqual({ status: 'loading', degraded: true })
    expect((await unread.ask('/api/v1/materials')).status).toBe(503)
    unread.close()
    const ready = await ask('/readyz')
    expect(JSON.parse(ready.text)).toEqual({ status: 'ready', degraded: false })
    expect(ready.headers['cache-control']).toBe('no-store')
  })
})
