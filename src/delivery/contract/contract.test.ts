/** Every address, with documents that have everything, in every status: DeliveryServer holds each to the contract. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DeliveryServer, SITE } from '../../../tests/support/deliveryServer'
import { LogReader, ReleaseLog } from '../../../tests/support/releases'
import { createSnapshotStore } from '../snapshot/snapshotStore'
import { CONTRACT } from './routes'

const HASH = 'ab'.repeat(32)
const NOW = '2024-11-20T05:00:00Z'
const WINDOW = { startDay: '2024-11-15', endDay: '2024-11-30' }
const OVER = { startDay: '2024-10-01', endDay: '2024-10-02' }

function fullLog(): ReleaseLog {
  const log = new ReleaseLog()
  const names = [{ name: 'UBND phường', validFrom: null, validTo: null }]
  log.releaseOf('agencies', { documentId: 'above', content: { names } })
  log.releaseOf('agencies', { documentId: 'g', content: { names, parent: 'above' } })
  log.releaseOf('audiences', { documentId: 'a' })
  log.releaseOf('scam-forms', { documentId: 's', content: { group: 'Giả danh' } })
  log.releaseOf('hotlines', { documentId: 'h', content: { validFrom: '2024-01-01' } })
  log.releaseOf('directives', { documentId: 'd' })
  log.releaseOf('directives', { documentId: 'citing', content: { citations: [CITATION] } })
  const windows = [WINDOW]
  log.releaseOf('campaigns', {
    documentId: 'c',
    content: { windows, agency: 'g', directives: ['d'] },
  })
  log.releaseOf('materials', { documentId: 'm', content: fullMaterial() })
  for (const documentId of ['gone', 'old', 'past', 'young']) {
    const isPast = documentId === 'past'
    const content = isPast ? { availability: 'own' as const, windows: [OVER] } : {}
    log.releaseOf('materials', { documentId, content, effectiveFrom: '2024-09-01T00:00:00Z' })
  }
  log.withdraw('gone', '2024-11-10T00:00:00Z')
  log.replace('old', '2024-11-10T00:00:00Z', 'young')
  return log
}

const CITATION = {
  ...{ number: '1384/UBND-NC', docType: 'cong-van', issuer: 'Ủy ban nhân dân tỉnh' },
  issuedOn: { value: '2023-03', precision: 'month' as const },
  ...{ relations: ['implements' as const], implements: ['112/KH-UBND'], directive: 'd' },
}

function fullMaterial() {
  const file = { hash: HASH, name: 'a.png', mimeType: 'image/png', bytes: 3, width: 1, height: 1 }
  const renditions = [{ ...file, size: 'small' }]
  return {
    assets: [{ ...file, alt: 'Ảnh', caption: null, renditions }],
    ...{ directives: ['d'], campaigns: ['c'], scamForms: ['s'], audiences: ['a'], hotlines: ['h'] },
    ...{ topics: ['lua-dao'], steps: ['Gọi 113'], agency: 'g', windows: [WINDOW], urgent: true },
  }
}

let server: DeliveryServer

beforeAll(async () => {
  server = await DeliveryServer.of(fullLog())
})
afterAll(() => server.close())

const ask = async (path: string, options = {}) =>
  (await server.ask(path, { at: NOW, ...options })).status

describe('every answer is what the contract says', () => {
  const places = Object.keys(CONTRACT).filter((pattern) => !pattern.includes('{'))
  it.each(places)('at %s', async (place) => {
    // What is embedded has to be named.
    const material = encodeURIComponent(`${SITE}/api/v1/materials/m`)
    const path = place === '/oembed' ? `${place}?url=${material}` : place
    expect(await ask(path)).toBe(200)
    const { etag } = (await server.ask(path, { at: NOW })).headers
    expect(await ask(path, { headers: { 'If-None-Match': etag ?? '' } })).toBe(304)
    expect(await ask(path, { method: 'HEAD' })).toBe(200)
  })

  it.each(['materials/m', 'materials/young', 'campaigns/c', 'directives/d', 'directives/citing'])(
    'of the document %s',
    async (path) => expect(await ask(`/api/v1/${path}`)).toBe(200),
  )

  it.each([
    ['/api/v1/materials/gone', 410],
    ['/api/v1/materials/old', 410],
    ['/api/v1/materials/past', 410],
    ['/api/v1/materials/unknown', 404],
    ['/api/v1/nowhere', 404],
    ['/api/v1/materials?nothing=1', 400],
    ['/api/v1/materials/m?q=1', 400],
    ['/api/v1/materials?limit=101', 400],
    ['/api/v1/materials/%00', 400],
    ['/api/v1/campaigns?state=upcoming', 401],
    [`/media/${HASH}/none.png`, 404],
    ['/media/%', 400],
  ])('refusing %s with %i', async (path, status) => expect(await ask(path)).toBe(status))

  it.each([
    ['/api/v1/materials', 'Bearer what'],
    ['/api/v1/materials', `Bearer cg_${'a'.repeat(43)}`],
    [`/media/${HASH}/a.png`, 'Bearer what'],
  ])('at %s with a wrong key', async (path, Authorization) => {
    expect(await ask(path, { headers: { Authorization } })).toBe(401)
  })

  it('when the quota is used up', async () => {
    const quotas = { anonymousPerMinute: 1, keyedPerMinute: 1 }
    const strict = await DeliveryServer.of(new ReleaseLog(), undefined, { quotas })
    expect((await strict.ask('/api/v1/hotlines')).status).toBe(200)
    const refused = await strict.ask('/api/v1/hotlines')
    strict.close()
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '60'])
  })

  it('while nothing was read yet', async () => {
    const reader = new LogReader(new ReleaseLog())
    const loading = await DeliveryServer.over(createSnapshotStore({ reader }), reader)
    expect((await loading.ask('/api/v1/hotlines')).status).toBe(503)
    expect((await loading.ask('/readyz')).status).toBe(503)
    loading.close()
  })

  it('to an address that is too long', async () => {
    expect(await ask(`/api/v1/materials?q=${'a'.repeat(9000)}`)).toBe(414)
  })

  it('to other methods', async () => {
    expect(await ask('/api/v1/materials', { method: 'POST' })).toBe(405)
    expect(await ask('/api/v1/materials', { method: 'OPTIONS' })).toBe(204)
  })
})
