/** Callers with a key: recognised or refused, answered for themselves alone, and shown what will open. */
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DeliveryServer, type ListReply } from '../support/deliveryServer'
import { bearer, makeKey, releasePortal, type MadeKey } from '../support/portalKeys'
import { ReleaseLog } from '../support/releases'

const NOW = '2024-11-20T00:00:00Z'
const HASH = 'cd'.repeat(32)
const FILE = `/media/${HASH}/huong-dan.png`
const WINDOWS = [
  { startDay: '2024-12-01', endDay: '2024-12-05' },
  { startDay: '2024-12-20', endDay: '2024-12-31' },
]

const KEYS = {
  plain: makeKey('plain'),
  keyed: makeKey('keyed', { scopes: ['read:keyed'] }),
  upcoming: makeKey('upcoming', { scopes: ['read:upcoming'] }),
  both: makeKey('both', { scopes: ['read:upcoming', 'read:keyed'] }),
  expired: makeKey('expired', { scopes: ['read:keyed'], expiresAt: NOW }),
  revoked: makeKey('revoked', { scopes: ['read:keyed'], revokedAt: '2024-11-19T00:00:00Z' }),
}

function stage(): ReleaseLog {
  const log = new ReleaseLog()
  releasePortal(log, 'portal', Object.values(KEYS))
  const file = { hash: HASH, name: 'huong-dan.png', mimeType: 'image/png', bytes: 3 }
  const asset = { ...file, width: 1, height: 1, alt: 'Hình', caption: null, renditions: [] }
  log.releaseOf('campaigns', { documentId: 'c', content: { title: 'Sắp mở', windows: WINDOWS } })
  log.releaseOf('campaigns', {
    documentId: 'c-scheduled',
    effectiveFrom: '2024-11-25T00:00:00Z',
    content: { title: 'Hẹn giờ', windows: [{ startDay: '2024-11-01', endDay: null }] },
  })
  log.releaseOf('campaigns', {
    documentId: 'c-over',
    content: { windows: [{ startDay: '2024-11-02', endDay: '2024-11-03' }] },
  })
  log.releaseOf('campaigns', {
    documentId: 'c-open',
    content: { windows: [{ startDay: '2024-11-02', endDay: null }] },
  })
  log.releaseOf('materials', { documentId: 'm', content: { title: 'Mọi người' } })
  log.releaseOf('materials', {
    documentId: 'm-keyed',
    access: 'keyed',
    content: { title: 'Riêng cho cổng', assets: [asset], campaigns: ['c-open'] },
  })
  log.releaseOf('materials', {
    documentId: 'm-upcoming',
    content: {
      ...{ title: 'Poster sắp mở', kind: 'infographic' as const },
      ...{ availability: 'campaigns' as const, campaigns: ['c'] },
    },
  })
  log.releaseOf('materials', {
    documentId: 'm-upcoming-keyed',
    access: 'keyed',
    effectiveFrom: '2024-11-24T00:00:00Z',
    content: { title: 'Sắp mở, riêng cho cổng' },
  })
  log.releaseOf('materials', { documentId: 'm-gone', effectiveFrom: '2024-12-01T00:00:00Z' })
  log.withdraw('m-gone', '2024-11-10T00:00:00Z')
  return log
}

const files = {
  open: async () => ({
    bytes: 3,
    stream: () => Readable.from([Buffer.from('abc')]),
    close: async () => {},
  }),
}

let server: DeliveryServer
beforeAll(async () => {
  server = await DeliveryServer.of(stage(), files)
})
afterAll(() => server.close())

const ask = (path: string, key?: MadeKey, headers: Record<string, string> = {}) =>
  server.ask(path, { at: NOW, headers: { ...(key && bearer(key)), ...headers } })
const list = async (path: string, key?: MadeKey) =>
  JSON.parse((await ask(path, key)).text) as ListReply
const idsOf = ({ data }: ListReply) => data.map(({ id }) => id)

describe('a key', () => {
  it.each([
    ['expired', KEYS.expired, 'key-expired'],
    ['revoked', KEYS.revoked, 'key-revoked'],
    ['unknown', makeKey('nobody'), 'key-unknown'],
    ['cut off', { ...KEYS.both, key: KEYS.both.key.slice(0, 20) }, 'key-malformed'],
  ])('that is %s is refused with a problem, on the API and for files', async (_, key, code) => {
    for (const path of ['/api/v1', '/api/v1/materials', '/api/v1/khong-co', FILE]) {
      const reply = await ask(path, key)
      expect(reply.status).toBe(401)
      expect(reply.headers['www-authenticate']).toBe('Bearer error="invalid_token"')
      expect(reply.headers['content-type']).toBe('application/problem+json')
      expect(reply.headers['cache-control']).toBe('private, no-store')
      expect(JSON.parse(reply.text)).toMatchObject({ code, status: 401 })
    }
  })

  it('that ends is refused from that instant on', async () => {
    const before = { at: '2024-11-19T23:59:59.999Z', headers: bearer(KEYS.expired) }
    expect((await server.ask('/api/v1/materials', before)).status).toBe(200)
    expect((await ask('/api/v1/materials', KEYS.expired)).status).toBe(401)
  })

  it.each(['/healthz', '/readyz'])('of any kind does not matter at %s', async (path) => {
    expect((await ask(path, KEYS.revoked)).status).toBe(200)
  })

  it('that opens something is reported as used, a refused one is not', async () => {
    server.usedKeys.length = 0
    await ask('/api/v1/materials', KEYS.plain)
    await ask(FILE, KEYS.keyed)
    await ask('/api/v1/materials', KEYS.revoked)
    await ask('/api/v1/materials')
    expect(server.usedKeys).toEqual(['plain', 'keyed'])
  })
})

describe('what is answered to a key', () => {
  it.each(['/api/v1', '/api/v1/materials', '/api/v1/materials/m', '/api/v1/materials/x', FILE])(
    'is for it alone at %s',
    async (path) => {
      for (const key of [KEYS.plain, KEYS.both]) {
        const reply = await ask(path, key)
        expect(reply.headers['cache-control']).toBe('private, no-store')
        expect(reply.headers.vary).toContain('Authorization')
      }
      // A shared cache must tell the two apart, whoever asked first.
      expect((await ask(path)).headers.vary).toContain('Authorization')
    },
  )

  it.each<Record<string, string>>([{}, { 'accept-encoding': 'gzip' }, { 'accept-encoding': 'br' }])(
    'does not touch what everyone is answered (%j)',
    async (headers) => {
      const paths = ['/api/v1/materials', '/api/v1/campaigns', '/api/v1/materials/m-keyed', FILE]
      for (const path of paths) {
        const fresh = await DeliveryServer.of(stage(), files)
        const alone = await fresh.ask(path, { at: NOW, headers })
        fresh.close()
        await ask(path, KEYS.both, headers)
        const after = await ask(path, undefined, headers)
        expect(after.status).toBe(alone.status)
        expect(after.bytes.equals(alone.bytes)).toBe(true)
        expect(after.headers.etag).toBe(alone.headers.etag)
        expect(after.headers['cache-control']).toBe(alone.headers['cache-control'])
      }
    },
  )

  it('is 304 to whoever has it, and still nobody else keeps it', async () => {
    const { etag = '' } = (await ask('/api/v1/materials', KEYS.keyed)).headers
    const again = await ask('/api/v1/materials', KEYS.keyed, { 'if-none-match': etag })
    expect(again.status).toBe(304)
    expect(again.headers['cache-control']).toBe('private, no-store')
  })

  it('without a scope is what everyone sees', async () => {
    for (const path of ['/api/v1/materials', '/api/v1/campaigns/c-open', FILE]) {
      expect((await ask(path, KEYS.plain)).text).toBe((await ask(path)).text)
    }
  })
})

describe('materials for key holders', () => {
  it.each([
    ['nobody', undefined],
    ['a key without the scope', KEYS.plain],
    ['a key for what will open', KEYS.upcoming],
  ])('are unknown to %s', async (_, key) => {
    const found = await list('/api/v1/materials', key)
    expect(idsOf(found)).toEqual(['m'])
    expect(found.total).toBe(1)
    expect((await list('/api/v1/materials?q=rieng', key)).total).toBe(0)
    expect((await list('/api/v1/materials?campaign=c-open', key)).total).toBe(0)
    expect((await ask('/api/v1/materials/m-keyed', key)).status).toBe(404)
    expect((await ask('/api/v1/campaigns/c-open', key)).text).not.toContain('m-keyed')
    expect((await ask(FILE, key)).status).toBe(404)
  })

  it.each([
    ['the scope', KEYS.keyed],
    ['both scopes', KEYS.both],
  ])('are there for a key with %s: list, search, count, item, campaign, file', async (_, key) => {
    const found = await list('/api/v1/materials', key)
    expect(idsOf(found).toSorted()).toEqual(['m', 'm-keyed'])
    expect(found.total).toBe(2)
    expect(idsOf(await list('/api/v1/materials?q=rieng', key))).toEqual(['m-keyed'])
    expect(idsOf(await list('/api/v1/materials?campaign=c-open', key))).toEqual(['m-keyed'])
    expect((await ask('/api/v1/materials/m-keyed', key)).status).toBe(200)
    expect((await ask('/api/v1/campaigns/c-open', key)).text).toContain('m-keyed')
    const file = await ask(FILE, key)
    expect(file).toMatchObject({ status: 200, text: 'abc' })
    expect(file.headers['cache-control']).toBe('private, no-store')
  })
})

describe('what will open', () => {
  it.each(['materials', 'campaigns'])('of %s needs a key with the scope', async (name) => {
    const path = `/api/v1/${name}?state=upcoming`
    const without = await ask(path)
    expect(without.status).toBe(401)
    expect(without.headers['www-authenticate']).toBe('Bearer')
    expect(JSON.parse(without.text)).toMatchObject({ code: 'key-required', field: 'state' })
    for (const key of [KEYS.plain, KEYS.keyed]) {
      const refused = await ask(path, key)
      expect(refused.status).toBe(403)
      expect(refused.headers['www-authenticate']).toBe(
        'Bearer error="insufficient_scope", scope="read:upcoming"',
      )
      expect(JSON.parse(refused.text)).toMatchObject({
        ...{ code: 'scope-missing', field: 'state', scope: 'read:upcoming' },
      })
    }
  })

  it('is told with its opening instant, the soonest first', async () => {
    const { data, total } = await list('/api/v1/campaigns?state=upcoming', KEYS.upcoming)
    expect(total).toBe(2)
    expect(data).toMatchObject([
      { id: 'c-scheduled', opensAt: '2024-11-25T00:00:00.000Z', title: 'Hẹn giờ' },
      // 1 December in Viet Nam.
      {
        ...{ id: 'c', opensAt: '2024-11-30T17:00:00.000Z' },
        ...{ windows: [WINDOWS[0]], materials: [{ id: 'm-upcoming' }] },
      },
    ])
  })

  it('between two windows is the next one', async () => {
    const at = '2024-12-10T00:00:00Z'
    const reply = await server.ask('/api/v1/campaigns?state=upcoming', {
      ...{ at, headers: bearer(KEYS.upcoming) },
    })
    const { data } = JSON.parse(reply.text) as ListReply
    expect(data).toMatchObject([{ id: 'c', opensAt: '2024-12-19T17:00:00.000Z' }])
  })

  it.each([
    ['upcoming', ['m-upcoming']],
    ['both', ['m-upcoming-keyed', 'm-upcoming']],
  ] as const)('of materials follows the scopes of the key “%s”', async (name, expected) => {
    const found = await list('/api/v1/materials?state=upcoming', KEYS[name])
    expect(idsOf(found)).toEqual(expected)
    expect(found.total).toBe(expected.length)
  })

  it.each([
    ['campaign=c', ['m-upcoming']],
    ['campaign=c-open', []],
    ['kind=infographic', ['m-upcoming']],
    ['kind=video', []],
    ['q=poster', ['m-upcoming']],
    ['q=moi+nguoi', []],
    ['page=2', []],
  ])('takes the same filters: %s', async (filter, expected) => {
    const found = await list(`/api/v1/materials?state=upcoming&${filter}`, KEYS.upcoming)
    expect(idsOf(found)).toEqual(expected)
  })

  it('knows no other order', async () => {
    const reply = await ask('/api/v1/materials?state=upcoming&sort=title', KEYS.upcoming)
    expect(JSON.parse(reply.text)).toMatchObject({ status: 400, field: 'sort' })
  })

  it('is not there as an item or a file before it opens, for any key', async () => {
    for (const key of Object.values({ ...KEYS, expired: KEYS.both, revoked: KEYS.both })) {
      expect((await ask('/api/v1/campaigns/c', key)).status).toBe(404)
      expect((await ask('/api/v1/materials/m-upcoming', key)).status).toBe(404)
    }
  })
})
