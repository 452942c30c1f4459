/** A marker planted in everything that must stay hidden is in no answer, at no address. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DeliveryServer } from '../support/deliveryServer'
import { ReleaseLog } from '../support/releases'

const MARKER = 'BIMAT'
const HASH = 'ab'.repeat(32)
const PAST = '2024-11-01T00:00:00Z'
const NOW = '2024-11-20T00:00:00Z'
const LATER = '2024-12-20T00:00:00Z'
const UPCOMING = { startDay: '2024-12-20', endDay: '2031-07-07' }
const IDS = ['m', 'm-keyed', 'm-later', 'm-cancelled', 'm-window', 'c', 'c-later', 'd', 'd-later']

const hidden = {
  title: `${MARKER} kế hoạch`,
  summary: MARKER,
  body: { html: `<p>${MARKER}</p>`, text: MARKER },
  slug: `slug-${MARKER}`,
}

function plantedLog(): ReleaseLog {
  const log = new ReleaseLog()
  const names = [
    { name: 'UBND huyện', validFrom: null, validTo: '2024-12-19' },
    { name: MARKER, validFrom: '2024-12-20', validTo: null },
  ]
  log.releaseOf('agencies', { documentId: 'g', content: { names } })
  log.releaseOf('audiences', {
    documentId: 'a-later',
    effectiveFrom: LATER,
    content: { name: MARKER },
  })
  log.releaseOf('scam-forms', { documentId: 's-keyed', access: 'keyed', content: { name: MARKER } })
  plantDirectives(log)
  plantCampaigns(log)
  plantMaterials(log)
  return log
}

function plantDirectives(log: ReleaseLog): void {
  const secret = { subject: MARKER, issuer: MARKER, slug: `d-${MARKER}` }
  const citation = {
    number: '1/CT-TTg',
    docType: null,
    issuedOn: null,
    issuer: null,
    relations: [],
    implements: [],
    directive: 'd-later',
  }
  log.releaseOf('directives', { documentId: 'd', content: { agency: 'g', citations: [citation] } })
  const cites = { ...secret, citations: [{ ...citation, directive: 'd' }] }
  log.releaseOf('directives', { documentId: 'd-later', effectiveFrom: LATER, content: cites })
}

function plantCampaigns(log: ReleaseLog): void {
  const windows = [{ startDay: '2024-11-10', endDay: '2024-11-30' }, UPCOMING]
  log.releaseOf('campaigns', {
    documentId: 'c',
    content: { windows, directives: ['d', 'd-later'], agency: 'g' },
  })
  const { title, summary, slug } = hidden
  const content = { title, summary, slug: `c-${slug}`, windows: [UPCOMING], directives: ['d'] }
  log.releaseOf('campaigns', { documentId: 'c-later', content })
}

function plantMaterials(log: ReleaseLog): void {
  const references = {
    directives: ['d', 'd-later'],
    campaigns: ['c', 'c-later'],
    audiences: ['a-later'],
    scamForms: ['s-keyed'],
    agency: 'g',
  }
  const file = { hash: HASH, mimeType: 'image/png', bytes: 1, width: 1, height: 1 }
  const assets = [{ ...file, name: `${MARKER}.png`, alt: MARKER, caption: null, renditions: [] }]
  const secret = { ...references, ...hidden, assets }
  log.releaseOf('materials', { documentId: 'm', content: references })
  log.releaseOf('materials', { documentId: 'm', effectiveFrom: LATER, content: secret })
  log.releaseOf('materials', { documentId: 'm-keyed', access: 'keyed', content: secret })
  log.releaseOf('materials', { documentId: 'm-later', effectiveFrom: LATER, content: secret })
  log.releaseOf('materials', { documentId: 'm-cancelled', effectiveFrom: LATER, content: secret })
  log.withdraw('m-cancelled', PAST, MARKER)
  const availability = { availability: 'own' as const, windows: [UPCOMING] }
  log.releaseOf('materials', { documentId: 'm-window', content: { ...secret, ...availability } })
  log.releaseOf('materials', { documentId: 'm-old' })
  log.replace('m-old', PAST, 'm-later')
}

const COLLECTIONS = ['materials', 'campaigns', 'directives']
const LISTS = [...COLLECTIONS, 'agencies', 'audiences', 'scam-forms'].map(
  (name) => `/api/v1/${name}`,
)
const ADDRESSES = [
  '/api/v1',
  '/healthz',
  '/readyz',
  ...LISTS,
  ...LISTS.map((list) => `${list}?page=2`),
  ...LISTS.map((list) => `${list}?khong-co=1`),
  ...COLLECTIONS.map((name) => `/api/v1/${name}?q=bi`),
  ...COLLECTIONS.flatMap((name) => [...IDS, 'm-old'].map((id) => `/api/v1/${name}/${id}`)),
  ...['m-later', 'd-later', 'c-later'].map(
    (id) => `/api/v1/materials?directive=${id}&campaign=${id}`,
  ),
  '/api/v1/materials?audience=a-later',
  '/api/v1/materials?scamForm=s-keyed',
  '/api/v1/campaigns?state=upcoming',
  `/media/${HASH}/x.png`,
]

describe('what must stay hidden', () => {
  let server: DeliveryServer
  beforeAll(async () => {
    server = await DeliveryServer.of(plantedLog())
  })
  afterAll(() => server.close())

  it.each(ADDRESSES)('is not at %s', async (address) => {
    const reply = await server.ask(address, { at: NOW })
    const everything = reply.text + JSON.stringify(reply.headers)
    expect(everything).not.toContain(MARKER)
    expect(everything).not.toContain(UPCOMING.endDay)
    expect(server.faults).toEqual([])
  })

  it.each(['/api/v1', '/readyz', ...LISTS])('leaves no id at %s', async (address) => {
    const { text } = await server.ask(address, { at: NOW })
    for (const id of ['m-keyed', 'm-later', 'm-window', 'c-later', 'd-later', 'a-later']) {
      expect(text).not.toContain(id)
    }
  })

  it('cannot be found under its own words, slugs or file names', async () => {
    expect((await server.list(`/api/v1/materials?q=${MARKER}`, NOW)).total).toBe(0)
    for (const path of [`/api/v1/materials/slug-${MARKER}`, `/media/${HASH}/${MARKER}.png`]) {
      expect((await server.ask(path, { at: NOW })).status).toBe(404)
    }
  })

  it('is there once its time has come, so the marker was well planted', async () => {
    for (const path of ['/api/v1/materials/m', '/api/v1/materials/m-later', '/api/v1/directives']) {
      expect((await server.ask(path, { at: LATER })).text).toContain(MARKER)
    }
    expect((await server.ask('/api/v1/materials/m-keyed', { at: LATER })).status).toBe(404)
    expect((await server.ask('/api/v1/materials/m-cancelled', { at: LATER })).status).toBe(404)
  })
})
