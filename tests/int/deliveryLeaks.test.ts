/** A marker planted in everything that must stay hidden is in no answer, at no address, for no caller. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ChangeService } from '#src/delivery/changes/changeService'
import { ROUTE_PATTERNS } from '#src/delivery/routes/api'
import type { KeyScope } from '#src/domain/portalKey'
import { ANONYMOUS } from '#src/domain/visibility'
import { presentMessage } from '#src/webhookDelivery/presentMessage'
import { DeliveryServer, SECRET, SITE } from '../support/deliveryServer'
import { askGraphql, rootFields } from '../support/graphqlQueries'
import { questionsTo, unaskedFields } from '../support/graphqlQuestions'
import { bearer, makeKey, type MadeKey } from '../support/portalKeys'
import { instant, ReleaseLog } from '../support/releases'

const MARKER = 'BIMAT'
/** In what is for keys with the scope only. */
const KEYED_MARKER = 'CHICONGCOKHOA'
const HASH = 'ab'.repeat(32)
const KEYED_HASH = 'ef'.repeat(32)
const PAST = '2024-11-01T00:00:00Z'
const NOW = '2024-11-20T00:00:00Z'
const LATER = '2024-12-20T00:00:00Z'
const UPCOMING = { startDay: '2024-12-20', endDay: '2031-07-07' }
const HIDDEN_IDS = ['m-keyed', 'm-later', 'm-cancelled', 'm-window', 'c-later', 'd-later']
const IDS = [...HIDDEN_IDS, 'm', 'm-old', 'm-taken-back', 'c', 'd', `slug-${MARKER}`]

const ALL = { scopes: ['read:upcoming', 'read:keyed'] as KeyScope[] }
const KEYS = {
  plain: makeKey('k-plain'),
  elsewhere: makeKey('k-elsewhere'),
  expired: makeKey('k-expired', { ...ALL, expiresAt: PAST }),
  revoked: makeKey('k-revoked', { ...ALL, revokedAt: PAST }),
  /** Replaced by another; its overlap has run out. */
  rotated: makeKey('k-rotated', { ...ALL, expiresAt: '2024-11-19T00:00:00Z' }),
  erased: makeKey('k-erased', ALL),
  keyed: makeKey('k-keyed', { scopes: ['read:keyed'] }),
  upcoming: makeKey('k-upcoming', { scopes: ['read:upcoming'] }),
}
/** Opens nothing at all. */
const isDead = (key: MadeKey) =>
  [KEYS.expired, KEYS.revoked, KEYS.rotated, KEYS.erased].includes(key)
const { keyed: _keyed, upcoming: _upcoming, ...WITHOUT_SCOPE } = KEYS

/** Whoever has nothing more to see than everyone has. */
const OUTSIDERS: [caller: string, key: MadeKey | null][] = [
  ['anyone', null],
  ...Object.entries(WITHOUT_SCOPE).map(
    ([name, key]) => [`the key “${name}”`, key] as [string, MadeKey],
  ),
]
const CALLERS: typeof OUTSIDERS = [
  ...OUTSIDERS,
  ['the key “keyed”', KEYS.keyed],
  ['the key “upcoming”', KEYS.upcoming],
]

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
  const content = { name: KEYED_MARKER }
  log.releaseOf('scam-forms', { documentId: 's-keyed', access: 'keyed', content })
  plantPortals(log)
  plantDirectives(log)
  plantCampaigns(log)
  plantMaterials(log)
  return log
}

/** Everything of a portal is for delivery alone. */
function plantPortals(log: ReleaseLog): void {
  const { elsewhere, erased, ...own } = KEYS
  const portal = (documentId: string, keys: readonly MadeKey[]) =>
    log.releaseOf('portals', {
      ...{ documentId, access: 'internal' },
      content: {
        ...{ slug: `p-${MARKER}`, name: MARKER, domains: [`${MARKER}.vn`], agency: 'g' },
        keys: keys.map(({ released }) => released),
      },
    })
  portal('p', Object.values(own))
  portal('p-elsewhere', [elsewhere])
  portal('p-erased', [erased])
  log.withdraw('p-erased', PAST, MARKER)
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
  const name = `${KEYED_MARKER}.png`
  const picture = { ...file, hash: KEYED_HASH, name, alt: KEYED_MARKER, caption: null }
  const keyed = {
    ...{ ...references, title: KEYED_MARKER, summary: KEYED_MARKER, slug: `k-${KEYED_MARKER}` },
    body: { html: `<p>${KEYED_MARKER}</p>`, text: KEYED_MARKER },
    assets: [{ ...picture, renditions: [] }],
  }
  log.releaseOf('materials', { documentId: 'm-keyed', access: 'keyed', content: keyed })
  log.releaseOf('materials', { documentId: 'm-later', effectiveFrom: LATER, content: secret })
  log.releaseOf('materials', { documentId: 'm-cancelled', effectiveFrom: LATER, content: secret })
  log.withdraw('m-cancelled', PAST, MARKER)
  const availability = { availability: 'own' as const, windows: [UPCOMING] }
  log.releaseOf('materials', { documentId: 'm-window', content: { ...secret, ...availability } })
  log.releaseOf('materials', { documentId: 'm-old' })
  log.replace('m-old', PAST, 'm-later')
  log.releaseOf('materials', { documentId: 'm-taken-back' })
  const takenBack = { access: 'keyed' as const, effectiveFrom: '2024-11-15T00:00:00Z' }
  const content = { ...keyed, slug: `k2-${KEYED_MARKER}` }
  log.releaseOf('materials', { documentId: 'm-taken-back', ...takenBack, content })
}

const COLLECTIONS = ['materials', 'campaigns', 'directives']
const LISTS = [...COLLECTIONS, 'agencies', 'audiences', 'scam-forms', 'hotlines'].map(
  (name) => `/api/v1/${name}`,
)
const UPCOMING_LISTS = ['/api/v1/campaigns?state=upcoming', '/api/v1/materials?state=upcoming']
/** Lists of another kind, each with the question that it understands. */
const PLACES = [
  ...['/api/v1/changes', '/api/v1/changes?limit=100', '/api/v1/changes?wait=1'],
  ...['/feeds/atom.xml', '/feeds/rss.xml', '/feeds/feed.json', '/sitemap.xml', '/calendar.ics'],
]
const FORMS = ['', '.html', '.txt']
const embedOf = (id: string) =>
  `/oembed?url=${encodeURIComponent(`${SITE}/api/v1/materials/${id}`)}`
const ADDRESSES = [
  '/api/v1',
  '/healthz',
  '/readyz',
  ...LISTS,
  ...LISTS.map((list) => `${list}?page=2`),
  ...LISTS.map((list) => `${list}?khong-co=1`),
  ...COLLECTIONS.map((name) => `/api/v1/${name}?q=bi`),
  ...COLLECTIONS.flatMap((name) => IDS.map((id) => `/api/v1/${name}/${id}`)),
  ...FORMS.flatMap((form) => IDS.map((id) => `/api/v1/materials/${id}${form}`)),
  ...PLACES,
  ...PLACES.map((place) => `${place.split('?')[0]}?khong-co=1`),
  ...['/feeds/atom.xml?q=bi', '/feeds/rss.xml?scamForm=s-keyed', '/calendar.ics?directive=d-later'],
  ...IDS.flatMap((id) => [embedOf(id), `${embedOf(id)}&format=xml`]),
  ...['m-later', 'd-later', 'c-later'].map(
    (id) => `/api/v1/materials?directive=${id}&campaign=${id}`,
  ),
  '/api/v1/materials?audience=a-later',
  '/api/v1/materials?scamForm=s-keyed',
  ...COLLECTIONS.map((name) => `/api/v1/${name}?q=${KEYED_MARKER}`),
  '/api/v1/portals',
  '/api/v1/portals/p',
  '/api/v1/materials/p',
  '/api/v1/agencies?portal=p',
  ...UPCOMING_LISTS,
  `/media/${HASH}/x.png`,
]

/** What `/graphql` is asked with: a new argument needs a row. */
const REFERENCES = ['c', 'c-later', 'd', 'd-later', 'g', 'a-later', 's-keyed', `c-slug-${MARKER}`]
const GRAPHQL_ROWS: Record<string, readonly string[]> = {
  idOrSlug: [...IDS, 'm-old', `slug-${MARKER}`, `c-slug-${MARKER}`, `d-${MARKER}`],
  ...Object.fromEntries(
    ['campaign', 'directive', 'audience', 'scamForm', 'agency'].map((name) => [name, REFERENCES]),
  ),
  q: ['bi', MARKER.toLowerCase()],
  ...{ kind: ['article', 'khong-co'], language: ['vi'], topic: ['lua-dao'], docType: ['cong-van'] },
  ...{ updatedSince: ['2024-11-02'], sort: ['title', 'id'] },
  ...{ page: ['2', '0'], limit: ['1', '101'] },
}

describe('what must stay hidden', () => {
  let server: DeliveryServer
  beforeAll(async () => {
    server = await DeliveryServer.of(plantedLog())
  })
  afterAll(() => server.close())

  /** All that an answer says but for the words of the question, which a list repeats in its links. */
  const said = async (address: string, key: MadeKey | null) => {
    const headers = key ? bearer(key) : {}
    const reply = await server.ask(address, { at: NOW, headers })
    expect(server.faults).toEqual([])
    const everything = reply.text + JSON.stringify(reply.headers)
    return everything.replaceAll(/[?&](q|scamForm)=[\w-]+/g, '')
  }
  const mayTellWhatOpens = (key: MadeKey | null, address: string) =>
    key === KEYS.upcoming && UPCOMING_LISTS.includes(address)

  describe.each(CALLERS)('for %s', (_, key) => {
    it.each(ADDRESSES.filter((address) => !mayTellWhatOpens(key, address)))(
      'is not at %s',
      async (address) => {
        const everything = await said(address, key)
        expect(everything).not.toContain(MARKER)
        expect(everything).not.toContain(UPCOMING.endDay)
        for (const { released } of Object.values(KEYS)) {
          expect(everything).not.toContain(released.hash)
          expect(everything).not.toContain(released.id)
        }
      },
    )

    it.each(['/api/v1', '/readyz', ...LISTS, ...PLACES])('leaves no id at %s', async (address) => {
      const text = await said(address, key)
      const portals = ['p-elsewhere', 'p-erased']
      for (const id of [...HIDDEN_IDS, 'a-later', ...portals].filter((id) => id !== 'm-keyed')) {
        expect(text).not.toContain(id)
      }
    })

    it('cannot be found under its own words, slugs or file names', async () => {
      const headers = key ? bearer(key) : {}
      const { text } = await server.ask(`/api/v1/materials?q=${MARKER}`, { at: NOW, headers })
      expect((JSON.parse(text) as { total?: number }).total ?? 0).toBe(0)
      for (const path of [`/api/v1/materials/slug-${MARKER}`, `/media/${HASH}/${MARKER}.png`]) {
        expect([401, 404]).toContain((await server.ask(path, { at: NOW, headers })).status)
      }
    })
  })

  describe.each([...OUTSIDERS, ['the key “upcoming”', KEYS.upcoming] as const])(
    'if it is for keys with the scope, for %s',
    (_, key) => {
      it.each(ADDRESSES)('is not at %s', async (address) => {
        const everything = await said(address, key)
        expect(everything).not.toContain(KEYED_MARKER)
        expect(everything).not.toContain('m-keyed')
        expect(everything).not.toContain('s-keyed')
      })

      it('is unknown under its own slug and file name', async () => {
        const headers = key ? bearer(key) : {}
        const file = `/media/${KEYED_HASH}/${KEYED_MARKER}.png`
        for (const path of [`/api/v1/materials/k-${KEYED_MARKER}`, file]) {
          const { status, text } = await server.ask(path, { at: NOW, headers })
          expect([401, 404]).toContain(status)
          expect(text).not.toContain(KEYED_MARKER)
        }
      })
    },
  )

  it.each(Object.entries(KEYS).filter(([, key]) => isDead(key)))(
    'is asked for in vain with the key “%s”: it opens nothing at all',
    async (_, key) => {
      for (const path of ['/api/v1/materials', ...PLACES, embedOf('m-keyed')]) {
        const reply = await server.ask(path, { at: NOW, headers: bearer(key) })
        expect(reply.status).toBe(401)
      }
    },
  )

  it.each(ROUTE_PATTERNS)('is looked for at %s', (pattern) => {
    const [before = '', after] = pattern.split('{id}')
    const paths = ADDRESSES.map((address) => address.split('?')[0] ?? '')
    const rows =
      after === undefined
        ? paths.filter((path) => path === pattern)
        : HIDDEN_IDS.filter((id) => paths.includes(`${before}${id}${after}`))
    expect(rows.length).toBeGreaterThanOrEqual(after === undefined ? 1 : HIDDEN_IDS.length)
  })

  it.each(OUTSIDERS.filter(([, key]) => key === null || key === KEYS.plain))(
    'is not told to %s who followed from the beginning, and no document when it is taken back',
    async (_, key) => {
      const headers = key ? bearer(key) : {}
      const { text } = await server.ask('/api/v1/changes?limit=100', { at: NOW, headers })
      const { data } = JSON.parse(text) as { data: Record<string, unknown>[] }
      const told = data.filter(({ documentId }) => documentId === 'm-taken-back')
      expect(told).toMatchObject([
        { type: 'released', document: null },
        { type: 'closed', document: null, reason: null, successor: null },
      ])
      const ids = data.map(({ documentId }) => documentId)
      for (const hidden of ['m-cancelled', 'p', 'p-erased']) expect(ids).not.toContain(hidden)
    },
  )

  it('is there for a key with the scope, so the markers were well planted', async () => {
    const headers = bearer(KEYS.keyed)
    const places = PLACES.filter((place) => !/calendar|wait/.test(place))
    const items = FORMS.map((form) => `/api/v1/materials/k-${KEYED_MARKER}${form}`)
    for (const path of ['/api/v1/materials', ...items, ...places, embedOf('m-keyed')]) {
      const reply = await server.ask(path, { at: NOW, headers })
      expect(reply.status).toBe(200)
      expect(reply.text).toContain(KEYED_MARKER)
      expect(reply.headers['cache-control']).toBe('private, no-store')
    }
    for (const path of UPCOMING_LISTS) {
      const asked = { at: NOW, headers: bearer(KEYS.upcoming) }
      expect((await server.ask(path, asked)).text).toContain(MARKER)
    }
  })

  describe.each(CALLERS)('by GraphQL, for %s', (_, key) => {
    it.each(rootFields().map((field) => [field.name, field] as const))(
      'is in no field of %s, whatever is asked of it',
      async (_, field) => {
        const headers = key ? bearer(key) : {}
        // A question that is refused would prove nothing.
        const expected = key && isDead(key) ? 401 : 200
        for (const question of questionsTo(field, GRAPHQL_ROWS)) {
          const reply = await askGraphql(server, question, { at: NOW, headers })
          expect([reply.status, question]).toEqual([expected, question])
          // The links of a list repeat what was asked.
          const links = /"links":\{"self":"[^"]*","first":[^}]*\}/g
          const everything = reply.text.replace(links, '') + JSON.stringify(reply.headers)
          expect(everything).not.toContain(MARKER)
          expect(everything).not.toContain(UPCOMING.endDay)
          if (key === KEYS.keyed) continue
          for (const hidden of [KEYED_MARKER, 'm-keyed', 's-keyed']) {
            expect(everything).not.toContain(hidden)
          }
        }
        expect(server.faults).toEqual([])
      },
    )
  })

  /** All that a webhook is sent who follows from the beginning, whatever it asks for. */
  const sentByWebhook = (at: string): string => {
    const view = server.store.viewAt(instant(at))
    if (!view) throw new Error('nothing was read')
    const changes = new ChangeService({ secret: SECRET })
    const asked = { view, caller: ANONYMOUS, limit: 1000 }
    const cursor = changes.cursorFrom(instant(PAST), view, ANONYMOUS)
    const pages = [
      changes.page({ ...asked, cursor: undefined }),
      changes.page({ ...asked, cursor }),
    ]
    const messages = pages.flatMap((page) =>
      (page?.changes ?? []).map((change) => presentMessage(change, view)),
    )
    expect(messages.length).toBeGreaterThan(5)
    return messages.map(({ id, body }) => id + body).join('\n')
  }

  it('is in no message to a webhook, for whom nothing is shown that is not for everyone', () => {
    const everything = sentByWebhook(NOW)
    for (const hidden of [
      MARKER,
      KEYED_MARKER,
      UPCOMING.endDay,
      'm-keyed',
      's-keyed',
      'p-erased',
    ]) {
      expect(everything).not.toContain(hidden)
    }
    for (const id of HIDDEN_IDS) expect(everything).not.toContain(id)
  })

  it('is in messages to webhooks once its time has come, but for what is for keys', () => {
    const everything = sentByWebhook(LATER)
    expect(everything).toContain(MARKER)
    expect(everything).not.toContain(KEYED_MARKER)
  })

  it('is looked for in every field of the GraphQL schema', () => {
    expect(unaskedFields()).toEqual([])
  })

  it('is there by GraphQL once its time has come', async () => {
    for (const field of ['materials', 'campaigns', 'directives', 'agencies', 'audiences']) {
      const question = questionsTo(
        rootFields().find(({ name }) => name === field) as never,
        GRAPHQL_ROWS,
      )
      const replies = await Promise.all(
        question.slice(0, 30).map((one) => askGraphql(server, one, { at: LATER })),
      )
      expect(replies.map(({ text }) => text).join('')).toContain(MARKER)
    }
  })

  it('is there by GraphQL for a key with the scope, and for nobody who asks the same after it', async () => {
    const question =
      '{ materials { data { title scamForms { name } } } scamForms { data { name } } }'
    for (const method of ['GET', 'POST'] as const) {
      const asked = { at: NOW, method }
      const keyed = await askGraphql(server, question, { ...asked, headers: bearer(KEYS.keyed) })
      expect(keyed.text).toContain(KEYED_MARKER)
      expect(keyed.headers['cache-control']).toBe('private, no-store')
      for (const headers of [{}, bearer(KEYS.plain), bearer(KEYS.upcoming)]) {
        const other = await askGraphql(server, question, { ...asked, headers })
        expect(other.status).toBe(200)
        expect(other.text).not.toContain(KEYED_MARKER)
      }
    }
  })

  it('is there once its time has come, so the marker was well planted', async () => {
    const everything = PLACES.filter((place) => !place.includes('wait'))
    for (const path of [
      ...['/api/v1/materials/m', '/api/v1/materials/m-later', '/api/v1/directives'],
      ...FORMS.map((form) => `/api/v1/materials/m-later${form}`),
      ...everything,
      embedOf('m-later'),
    ]) {
      expect((await server.ask(path, { at: LATER })).text).toContain(MARKER)
    }
    expect((await server.ask('/api/v1/materials/m-keyed', { at: LATER })).status).toBe(404)
    expect((await server.ask('/api/v1/materials/m-cancelled', { at: LATER })).status).toBe(404)
  })
})
