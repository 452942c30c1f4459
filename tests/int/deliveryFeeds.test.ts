/** Feeds, calendar, sitemap and embeds, as independent programs read them. */
import { gunzipSync } from 'node:zlib'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DeliveryServer, SITE, type AskOptions } from '../support/deliveryServer'
import { ReleaseLog } from '../support/releases'

const NOW = '2024-11-25T00:00:15.000Z'
const ATTACK = `Gọi <b>"113" & ']]></b>`
const WINDOW = { startDay: '2024-11-20', endDay: '2024-11-30' }
const HASH = 'ab'.repeat(32)
const picture = { hash: HASH, mimeType: 'image/png', bytes: 7, caption: null, alt: 'Áp phích' }
const ADDRESS = `${SITE}/api/v1/materials`

let server: DeliveryServer
const ask = (path: string, options: AskOptions = {}) => server.ask(path, { at: NOW, ...options })
const textOf = async (path: string, at = NOW) => (await ask(path, { at })).text

function planted(): ReleaseLog {
  const log = new ReleaseLog()
  const names = [{ name: `UBND <Võ Nhai> & "xã"`, validFrom: null, validTo: null }]
  log.releaseOf('agencies', { documentId: 'g', content: { names } })
  log.releaseOf('directives', { documentId: 'd' })
  const second = { startDay: '2024-12-10', endDay: '2024-12-20' }
  log.releaseOf('campaigns', {
    documentId: 'c',
    content: { title: ATTACK, windows: [WINDOW, second], directives: ['d'], topics: ['lua-dao'] },
  })
  const endless = [{ startDay: '2024-11-21', endDay: null }]
  log.releaseOf('campaigns', { documentId: 'c-open', content: { windows: endless } })
  log.releaseOf('materials', { documentId: 'plain', effectiveFrom: '2024-11-22T00:00:00Z' })
  const large = { ...picture, name: 'lớn.png', width: 1000, height: 500, size: 'large' }
  const cut = { ...picture, name: 'cắt.png', width: 800, height: 800, size: 'card' }
  log.releaseOf('materials', {
    documentId: 'm',
    content: {
      ...{ title: ATTACK, summary: ATTACK, kind: 'infographic', language: 'vi', agency: 'g' },
      ...{ availability: 'campaigns', campaigns: ['c'], topics: ['lua-dao', 'a"<b'] },
      assets: [
        { ...picture, name: 'áp phích.png', width: 2000, height: 1000, renditions: [large, cut] },
      ],
      licence: 'CC BY 4.0',
    },
  })
  log.releaseOf('materials', { documentId: 'later', effectiveFrom: '2025-01-01T00:00:00Z' })
  log.releaseOf('materials', { documentId: 'gone' })
  log.withdraw('gone', '2024-11-10T00:00:00Z')
  return log
}

beforeAll(async () => {
  server = await DeliveryServer.of(planted())
})
afterAll(() => server.close())

const parser = new XMLParser({
  ...{ ignoreAttributes: false, parseTagValue: false, trimValues: false },
  isArray: (name) => ['entry', 'item', 'url', 'sitemap', 'category'].includes(name),
})

async function xmlAt(path: string, at = NOW) {
  const text = await textOf(path, at)
  expect(XMLValidator.validate(text)).toBe(true)
  return parser.parse(text)
}

it('leads people to a page that is for them, and search engines to the sitemap', async () => {
  const { feed } = await xmlAt('/feeds/atom.xml')
  const { rss } = await xmlAt('/feeds/rss.xml')
  const json = JSON.parse(await textOf('/feeds/feed.json')) as { home_page_url: string }
  const pages = [feed.link.at(-1)['@_href'], rss.channel.link, json.home_page_url]
  expect(pages).toEqual(Array(3).fill(`${SITE}/docs`))
  const robots = (await textOf('/robots.txt')).split('\n')
  expect(robots).toContain('Disallow: /admin')
  expect(robots).toContain(`Sitemap: ${SITE}/sitemap.xml`)
})

describe('the Atom feed', () => {
  it('is well formed with every mark in the words, and says what RFC 4287 asks for', async () => {
    const { feed } = await xmlAt('/feeds/atom.xml')
    expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom')
    expect(feed.id).toBe(`${SITE}/feeds/atom.xml`)
    expect(feed.updated).toBe('2024-11-22T00:00:00.000Z')
    expect(feed.author.name).toBe('Cảnh Giác')
    const [plain, opened] = feed.entry
    expect(plain.id).toBe(`${ADDRESS}/plain`)
    expect(opened.title).toBe(ATTACK)
    expect(opened.summary).toBe(ATTACK)
    expect(opened.author.name).toBe('UBND <Võ Nhai> & "xã"')
    expect(opened.category.map((one: Record<string, string>) => one['@_term'])).toEqual([
      'Lừa đảo',
      'a"<b',
    ])
    expect(opened.content['@_type']).toBe('html')
    expect(opened.content['#text']).toContain('<h2>Gọi &lt;b&gt;')
    const [page, file] = opened.link
    expect(page).toMatchObject({ '@_rel': 'alternate', '@_href': `${ADDRESS}/m.html` })
    expect(file).toMatchObject({
      ...{ '@_rel': 'enclosure', '@_type': 'image/png', '@_length': '7' },
      '@_href': `${SITE}/media/${HASH}/${encodeURIComponent('áp phích.png')}`,
    })
  })

  it('dates an entry by the day that it opened, not by its release', async () => {
    const { feed } = await xmlAt('/feeds/atom.xml')
    expect(feed.entry.map(({ updated }: { updated: string }) => updated)).toEqual([
      '2024-11-22T00:00:00.000Z',
      '2024-11-19T17:00:00.000Z',
    ])
  })
})

describe('the RSS feed', () => {
  it('has items with a link, an id that stays, a date and one file', async () => {
    const { rss } = await xmlAt('/feeds/rss.xml')
    expect(rss['@_version']).toBe('2.0')
    const [plain, opened] = rss.channel.item
    expect(plain.guid).toEqual({ '#text': `${ADDRESS}/plain`, '@_isPermaLink': 'false' })
    expect(opened.title).toBe(ATTACK)
    expect(new Date(opened.pubDate).toISOString()).toBe('2024-11-19T17:00:00.000Z')
    expect(opened.enclosure['@_length']).toBe('7')
    expect(opened['dc:creator']).toBe('UBND <Võ Nhai> & "xã"')
    expect(opened.description).toBe('Gọi &lt;b&gt;&quot;113&quot; &amp; &apos;]]&gt;&lt;/b&gt;')
  })
})

describe('the JSON feed', () => {
  it('is version 1.1 with whole addresses', async () => {
    const reply = await ask('/feeds/feed.json?kind=infographic')
    expect(reply.headers['content-type']).toBe('application/feed+json; charset=utf-8')
    const feed = JSON.parse(reply.text)
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `${SITE}/feeds/feed.json?kind=infographic`,
    })
    expect(feed.items).toMatchObject([
      { id: `${ADDRESS}/m`, title: ATTACK, language: 'vi', attachments: [{ size_in_bytes: 7 }] },
    ])
  })
})

describe('the calendar', () => {
  const eventsAt = async (path: string, at = NOW) => {
    const calendar = new ICAL.Component(ICAL.parse(await textOf(path, at)))
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  }

  it('names no day after the last one that can be written, whatever was released', async () => {
    const log = new ReleaseLog()
    const windows = [
      { startDay: '0001-01-01', endDay: '0001-01-02' },
      { startDay: '2024-11-21', endDay: '9999-12-31' },
    ]
    log.releaseOf('campaigns', { documentId: 'c-far', content: { windows } })
    const far = await DeliveryServer.of(log)
    const { text } = await far.ask('/calendar.ics', { at: NOW }).finally(() => far.close())
    const calendar = new ICAL.Component(ICAL.parse(text))
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
    expect(events.map(({ startDate, endDate }) => [`${startDate}`, `${endDate}`])).toEqual([
      ['1-01-01', '1-01-03'],
      ['2024-11-21', '9999-12-31'],
    ])
  })

  it('has 30 November in and 1 December out, as whole days without a time zone', async () => {
    const [endless, open] = await eventsAt('/calendar.ics')
    expect(open?.summary).toBe(ATTACK)
    expect(open?.startDate.isDate).toBe(true)
    expect(open?.startDate.toString()).toBe('2024-11-20')
    expect(open?.endDate.toString()).toBe('2024-12-01')
    expect(open?.duration.toSeconds()).toBe(11 * 24 * 3600)
    expect(open?.description).toContain('Từ 20/11/2024 đến hết 30/11/2024 (11 ngày)')
    expect(open?.description).toContain('Công văn số 1384/UBND-NC')
    expect(open?.uid).toBe('c.2024-11-20@canhgiac.example.vn')
    expect(endless?.startDate.toString()).toBe('2024-11-21')
    expect(endless?.endDate.toString()).toBe('2024-11-22')
    expect(endless?.description).toContain('chưa có ngày kết thúc')
  })

  it('shows a window only once it has begun', async () => {
    const days = async (at: string) =>
      (await eventsAt('/calendar.ics?topic=lua-dao', at)).map(({ startDate }) => String(startDate))
    expect(await days('2024-11-19T16:59:59.999Z')).toEqual([])
    expect(await days('2024-11-19T17:00:00.000Z')).toEqual(['2024-11-20'])
    expect(await days('2024-11-30T16:59:59.999Z')).toEqual(['2024-11-20'])
    expect(await days('2024-11-30T17:00:00.000Z')).toEqual([])
    expect(await days('2024-12-09T17:00:00.000Z')).toEqual(['2024-11-20', '2024-12-10'])
  })

  it('is the same bytes whoever asks and when, and no line is too long', async () => {
    const first = await ask('/calendar.ics')
    const again = await ask('/calendar.ics', { at: '2024-11-26T00:00:00Z' })
    expect(again.text).toBe(first.text)
    for (const line of first.text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }
  })
})

describe('the sitemap', () => {
  it('names the pages of what can be seen, and when they changed', async () => {
    const { urlset } = await xmlAt('/sitemap.xml')
    expect(urlset['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
    expect(urlset.url).toEqual(
      [
        { loc: `${ADDRESS}/plain.html`, lastmod: '2024-11-22T00:00:00.000Z' },
        { loc: `${ADDRESS}/m.html`, lastmod: '2024-11-19T17:00:00.000Z' },
      ].map((entry) => expect.objectContaining(entry)),
    )
    for (const { loc } of urlset.url) {
      expect((await ask(loc.slice(SITE.length))).headers['content-type']).toContain('text/html')
    }
  })
})

describe('oEmbed', () => {
  const embed = (url: string, more = '') => ask(`/oembed?url=${encodeURIComponent(url)}${more}`)

  it('gives the largest whole picture that there is room for, with its source', async () => {
    const { text, headers } = await embed(`${ADDRESS}/m`)
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    const name = (file: string) => `${SITE}/media/${HASH}/${encodeURIComponent(file)}`
    expect(JSON.parse(text)).toEqual({
      ...{ version: '1.0', type: 'photo', title: ATTACK, width: 2000, height: 1000 },
      ...{ author_name: 'UBND <Võ Nhai> & "xã"', author_url: `${ADDRESS}/m.html` },
      ...{ provider_name: 'Cảnh Giác', provider_url: `${SITE}/docs`, url: name('áp phích.png') },
    })
    const small = await embed(`${ADDRESS}/m`, '&maxwidth=1500')
    expect(JSON.parse(small.text)).toMatchObject({ url: name('lớn.png'), width: 1000 })
    const none = await embed(`${ADDRESS}/m`, '&maxheight=100&maxwidth=300')
    expect(JSON.parse(none.text)).toMatchObject({ type: 'rich', width: 300, height: 100 })
  })

  it('gives anything else as the piece of HTML, by any of its addresses', async () => {
    const html = await textOf('/api/v1/materials/plain.html')
    for (const form of ['', '.html', '.txt']) {
      const body = JSON.parse((await embed(`${ADDRESS}/plain${form}`)).text)
      expect(body).toMatchObject({ type: 'rich', html })
    }
  })

  it('is found from the page of the material', async () => {
    const { headers } = await ask('/api/v1/materials/m.html')
    const [, address = ''] = /<([^>]+)>; rel="alternate"/.exec(String(headers.link)) ?? []
    const { text } = await ask(address.slice(SITE.length))
    expect(JSON.parse(text)).toMatchObject({ type: 'photo', title: ATTACK })
  })

  it('is XML for who wants it', async () => {
    const url = encodeURIComponent(`${ADDRESS}/m`)
    const { oembed } = await xmlAt(`/oembed?url=${url}&format=xml`)
    expect(oembed).toMatchObject({ type: 'photo', title: ATTACK, width: '2000' })
  })

  it.each([
    ['', 400, 'url'],
    ['?url=', 400, 'url'],
    ['?url=javascript:alert(1)', 400, 'url'],
    ['?url=khong-phai', 400, 'url'],
    [`?url=${SITE}/a&url=${SITE}/b`, 400, 'url'],
    [`?url=${ADDRESS}/m&format=yaml`, 400, 'format'],
    [`?url=${ADDRESS}/m&maxwidth=0`, 400, 'maxwidth'],
    [`?url=${ADDRESS}/m&colour=1`, 400, 'colour'],
    ['?url=https://example.com/api/v1/materials/m', 404, undefined],
    [`?url=${SITE}.evil.example/api/v1/materials/m`, 404, undefined],
    [`?url=${SITE}/admin`, 404, undefined],
    [`?url=${ADDRESS}/%2500`, 404, undefined],
    [`?url=${ADDRESS}/later`, 404, undefined],
    [`?url=${ADDRESS}/khong-co`, 404, undefined],
    [`?url=${ADDRESS}/gone`, 410, undefined],
  ])('to %s is %i', async (query, status, field) => {
    const reply = await ask(`/oembed${query}`)
    expect(reply.status).toBe(status)
    expect(reply.headers['content-type']).toBe('application/problem+json')
    expect(JSON.parse(reply.text).field).toBe(field)
    expect(server.faults).toEqual([])
  })
})

describe('all of them', () => {
  const LISTS = ['/feeds/atom.xml', '/feeds/rss.xml', '/feeds/feed.json', '/sitemap.xml']
  const ALL = [...LISTS, '/calendar.ics']

  it.each(ALL)('%s has the codings, conditions, methods and ages of a list', async (path) => {
    const plain = await ask(path)
    expect(plain.headers['cache-control']).toBe('public, max-age=15')
    expect(plain.headers['access-control-allow-origin']).toBe('*')
    const gzip = await ask(path, { headers: { 'accept-encoding': 'gzip' } })
    const bytes = gzip.headers['content-encoding'] ? gunzipSync(gzip.bytes) : gzip.bytes
    expect(bytes.equals(plain.bytes)).toBe(true)
    const known = await ask(path, { headers: { 'if-none-match': plain.headers.etag ?? '' } })
    expect(known).toMatchObject({ status: 304, text: '' })
    const head = await ask(path, { method: 'HEAD' })
    expect(head.headers['content-length']).toBe(plain.headers['content-length'])
    const part = await ask(path, { headers: { range: 'bytes=0-4' } })
    expect(part).toMatchObject({ status: 206, text: plain.text.slice(0, 5) })
    expect((await ask(path, { method: 'POST' })).status).toBe(405)
    const early = await ask(path, { at: '2024-11-30T16:59:59.999Z' })
    expect(early.headers['cache-control']).toBe('public, max-age=0')
  })

  it.each(ALL)('%s refuses what it does not know', async (path) => {
    const reply = await ask(`${path}?colour=red`)
    expect(reply.status).toBe(400)
    expect(JSON.parse(reply.text)).toMatchObject({ code: 'unknown-parameter', field: 'colour' })
  })

  it.each(LISTS)('%s takes the filters of the list of materials', async (path) => {
    const has = async (query: string) => {
      const text = await textOf(`${path}?${query}`)
      return ['plain', 'm'].filter((id) => text.includes(`/materials/${id}.html`))
    }
    expect(await has('topic=lua-dao')).toEqual(['m'])
    expect(await has('kind=article')).toEqual(['plain'])
    expect(await has('campaign=c&audience=khong-co')).toEqual([])
    expect(await has('updatedSince=2024-11-21')).toEqual(['plain'])
    expect(await has('q=113')).toEqual(['m'])
  })

  it('are 404 at an address that is none', async () => {
    for (const path of ['/feeds/', '/feeds/x', '/feeds/atom.xml/', '/feeds/%00']) {
      const reply = await ask(path)
      expect(reply.status).toBe(404)
      expect(JSON.parse(reply.text)).toMatchObject({ code: 'unknown-route' })
    }
    expect((await ask('/calendar.ics/')).status).toBe(599)
  })
})
