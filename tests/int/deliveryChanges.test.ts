/** `/api/v1/changes`: what a follower is told, in which order, and how long it may wait for it. */
import { request } from 'node:http'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cursorSeal } from '#src/delivery/changes/cursor'
import { WORKFLOW_COLLECTIONS } from '#src/domain/release'
import { ANONYMOUS } from '#src/domain/visibility'
import { DeliveryServer, SECRET } from '../support/deliveryServer'
import { CopyKeeper, type ChangesReply } from '../support/follower'
import { bearer, makeKey, releasePortal } from '../support/portalKeys'
import { ReleaseLog } from '../support/releases'

const WINDOW = { startDay: '2024-11-20', endDay: '2024-11-30' }
const OPENING = '2024-11-19T17:00:00.000Z'
const BEFORE_OPENING = '2024-11-19T16:59:59.999Z'
const CLOSING = '2024-11-30T17:00:00.000Z'
const START = '2024-11-02T00:00:00.000Z'

const servers: DeliveryServer[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

async function serving(log: ReleaseLog): Promise<DeliveryServer> {
  const server = await DeliveryServer.of(log)
  servers.push(server)
  server.now = Date.parse(START)
  return server
}

async function changes(server: DeliveryServer, query = '', at?: string): Promise<ChangesReply> {
  const { text } = await server.ask(`/api/v1/changes${query}`, at === undefined ? {} : { at })
  return JSON.parse(text) as ChangesReply
}

const briefly = ({ data }: Pick<ChangesReply, 'data'>) =>
  data.map(({ type, documentId, document }) => `${type} ${documentId}${document ? '' : ' †'}`)

function campaignLog(): ReleaseLog {
  const log = new ReleaseLog()
  log.releaseOf('audiences', { documentId: 'a' })
  log.releaseOf('campaigns', { documentId: 'c', content: { windows: [WINDOW] } })
  const content = { availability: 'campaigns' as const, campaigns: ['c'] }
  for (const documentId of ['m1', 'm2']) log.releaseOf('materials', { documentId, content })
  return log
}

describe('a follower', () => {
  it('is told when a campaign opens and closes what hangs on it, and nothing before', async () => {
    const server = await serving(campaignLog())
    const first = await changes(server)
    expect(briefly(first)).toEqual(['released a'])
    const from = `?cursor=${first.cursor}`
    const early = await server.ask(`/api/v1/changes${from}`, { at: BEFORE_OPENING })
    expect(JSON.parse(early.text)).toEqual({
      ...{ data: [], cursor: first.cursor, hasMore: false },
      links: { next: `/api/v1/changes?cursor=${first.cursor}&limit=20` },
    })
    const opened = await changes(server, from, OPENING)
    expect(briefly(opened)).toEqual(['opened c', 'opened m1', 'opened m2'])
    expect(opened.data.map(({ at }) => at)).toEqual([OPENING, OPENING, OPENING])
    const closed = await changes(server, `?cursor=${opened.cursor}`, CLOSING)
    expect(briefly(closed)).toEqual(['closed c †', 'closed m1 †', 'closed m2 †'])
  })

  it('gets documents as their own addresses show them', async () => {
    const server = await serving(campaignLog())
    const { data } = await changes(server, '', OPENING)
    for (const { collection, documentId, document } of data) {
      if (collection === 'audiences') continue
      const own = await server.item(`/api/v1/${collection}/${documentId}`, OPENING)
      expect(document).toEqual(own)
    }
  })

  it('is told the reason of a withdrawal and who takes the place of what was replaced', async () => {
    const log = new ReleaseLog()
    for (const documentId of ['bad', 'old', 'new']) log.releaseOf('materials', { documentId })
    log.withdraw('bad', '2024-11-05T00:00:00Z', 'Sai số điện thoại')
    log.replace('old', '2024-11-06T00:00:00Z', 'new')
    const server = await serving(log)
    const { data } = await changes(server, '', '2024-11-07T00:00:00Z')
    expect(data.slice(3)).toMatchObject([
      { type: 'withdrawn', documentId: 'bad', document: null, reason: 'Sai số điện thoại' },
      { type: 'replaced', documentId: 'old', document: null, successor: { id: 'new' } },
    ])
  })

  it('who begins late is told no more of what is gone than that it is gone', async () => {
    const log = new ReleaseLog()
    log.releaseOf('materials', { documentId: 'm', content: { title: 'BIMAT' } })
    log.withdraw('m', '2024-11-05T00:00:00Z', 'LYDOCU')
    log.releaseOf('materials', { documentId: 'm', effectiveFrom: '2024-11-06T00:00:00Z' })
    const server = await serving(log)
    const { text } = await server.ask('/api/v1/changes', { at: '2024-11-07T00:00:00Z' })
    expect(briefly(JSON.parse(text))).toEqual(['released m', 'withdrawn m †', 'released m'])
    expect(text).not.toMatch(/BIMAT|LYDOCU/)
  })

  it('cannot tell from its cursor that something was scheduled, withheld or called off', async () => {
    const log = new ReleaseLog()
    log.releaseOf('materials', { documentId: 'm' })
    const server = await serving(log)
    const ask = (query = '') => server.ask(`/api/v1/changes${query}`)
    const before = await ask()
    const { cursor } = JSON.parse(before.text) as ChangesReply
    const waiting = await ask(`?cursor=${cursor}`)
    log.releaseOf('materials', { documentId: 'later', effectiveFrom: '2024-12-01T00:00:00Z' })
    log.releaseOf('materials', { documentId: 'keyed', access: 'keyed', effectiveFrom: START })
    log.releaseOf('materials', { documentId: 'never', effectiveFrom: '2024-12-01T00:00:00Z' })
    log.withdraw('never', START)
    log.releaseOf('portals', { documentId: 'p', access: 'internal', effectiveFrom: START })
    await server.store.refresh()
    expect((await ask()).text).toBe(before.text)
    const after = await ask(`?cursor=${cursor}`)
    expect(after.text).toBe(waiting.text)
    expect(after.headers.etag).toBe(waiting.headers.etag)
    const later = await changes(server, `?cursor=${cursor}`, '2024-12-02T00:00:00Z')
    expect(briefly(later)).toEqual(['released later'])
  })

  it('goes through a boundary page by page, while more is released', async () => {
    const log = campaignLog()
    const server = await serving(log)
    server.now = Date.parse(OPENING)
    const pages: string[] = []
    let reply = await changes(server, '?limit=2')
    pages.push(...briefly(reply))
    expect(reply.hasMore).toBe(true)
    log.releaseOf('materials', { documentId: 'urgent', effectiveFrom: OPENING })
    await server.store.refresh()
    while (reply.hasMore) {
      reply = JSON.parse((await server.ask(reply.links.next)).text) as ChangesReply
      pages.push(...briefly(reply))
    }
    expect(pages).toEqual(['released a', 'opened c', 'opened m1', 'opened m2', 'released urgent'])
  })

  it('is told of a record that took effect before its cursor but was read after it', async () => {
    const log = campaignLog()
    const server = await serving(log)
    const keeper = new CopyKeeper()
    await keeper.catchUp(server, '2024-11-25T00:00:00Z')
    expect(keeper.copy.get('materials')?.size).toBe(2)
    log.withdraw('c', '2024-11-18T00:00:00Z')
    await server.store.refresh()
    await keeper.catchUp(server)
    expect(keeper.copy.get('materials')?.size).toBe(0)
    expect(briefly({ data: keeper.told.slice(-3) })).toEqual([
      'closed c †',
      'closed m1 †',
      'closed m2 †',
    ])
  })

  it('may ask another process, and waits where that one is behind', async () => {
    const log = campaignLog()
    const behind = await serving(log)
    log.releaseOf('materials', { documentId: 'new' })
    const ahead = await serving(log)
    const { cursor, data } = await changes(ahead, '', START)
    expect(data.map(({ documentId }) => documentId)).toEqual(['a', 'new'])
    const kept = await changes(behind, `?cursor=${cursor}`)
    expect(kept).toMatchObject({ data: [], cursor })
    await behind.store.refresh()
    expect(briefly(await changes(behind, `?cursor=${cursor}`, OPENING))).toHaveLength(3)
  })

  it('is the same copy as the lists, whatever happens and whenever it asks', async () => {
    const step = fc.record({
      document: fc.constantFrom('c1', 'c2', 'm1', 'm2', 'm3', 'd1'),
      ends: fc.boolean(),
      day: fc.integer({ min: 1, max: 20 }),
      availability: fc.constantFrom('always' as const, 'own' as const, 'campaigns' as const),
      window: fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 5 })),
      asksAt: fc.option(fc.integer({ min: 1, max: 25 })),
    })
    const day = (number: number) => `2024-11-${String(number).padStart(2, '0')}`
    const property = fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
      const log = new ReleaseLog()
      const server = await serving(log)
      const keeper = new CopyKeeper()
      let now = 1
      for (const { document, ends, day: from, availability, window, asksAt } of steps) {
        const wasReleased = log.records.some(({ documentId }) => documentId === document)
        const at = `${day(from)}T00:00:00Z`
        const [start, length] = window
        const windows = [{ startDay: day(start), endDay: day(start + length) }]
        if (ends && wasReleased) log.withdraw(document, at)
        else if (document.startsWith('d')) {
          log.releaseOf('directives', { documentId: document, effectiveFrom: at })
        } else if (document.startsWith('c')) {
          const content = { windows }
          log.releaseOf('campaigns', { documentId: document, effectiveFrom: at, content })
        } else {
          const content = { windows, availability, campaigns: ['c1', 'c2'] }
          log.releaseOf('materials', { documentId: document, effectiveFrom: at, content })
        }
        await server.store.refresh()
        if (asksAt === null) continue
        now = Math.max(now, asksAt)
        await keeper.catchUp(server, `${day(now)}T12:00:00Z`)
        await isInStep(keeper, server)
      }
      await keeper.catchUp(server, '2024-12-31T00:00:00Z')
      await isInStep(keeper, server)
      server.close()
    })
    await fc.assert(property, { numRuns: 60 })
  })
})

async function isInStep(keeper: CopyKeeper, server: DeliveryServer): Promise<void> {
  for (const collection of WORKFLOW_COLLECTIONS) {
    const { data } = await server.list(`/api/v1/${collection}?limit=100`)
    const versions = (documents: unknown[]) =>
      (documents as { id: string; version: number }[])
        .map(({ id, version }) => `${id} ${version}`)
        .sort()
    expect(versions(keeper.documentsOf(collection))).toEqual(versions(data))
  }
}

describe('the answer', () => {
  it('has the codings, conditions and ages of a list', async () => {
    const server = await serving(campaignLog())
    const plain = await server.ask('/api/v1/changes', { at: OPENING })
    expect(plain.headers['cache-control']).toBe('public, max-age=30')
    const gzip = await server.ask('/api/v1/changes', { headers: { 'accept-encoding': 'gzip' } })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    const condition = { 'if-none-match': plain.headers.etag ?? '' }
    const known = await server.ask('/api/v1/changes', { headers: condition })
    expect(known).toMatchObject({ status: 304, text: '' })
    const head = await server.ask('/api/v1/changes', { method: 'HEAD' })
    expect(head.headers['content-length']).toBe(plain.headers['content-length'])
    const early = await server.ask('/api/v1/changes', { at: BEFORE_OPENING })
    expect(early.headers['cache-control']).toBe('public, max-age=0')
  })

  it.each([
    ['?since=1', 'unknown-parameter', 'since'],
    ['?wait=31', 'invalid-parameter', 'wait'],
    ['?wait=-1', 'invalid-parameter', 'wait'],
    ['?limit=101', 'invalid-parameter', 'limit'],
    ['?cursor=', 'invalid-parameter', 'cursor'],
    ['?cursor=a%00', 'invalid-parameter', 'cursor'],
    ['?cursor=abc', 'invalid-cursor', 'cursor'],
    [`?cursor=${'A'.repeat(400)}`, 'invalid-cursor', 'cursor'],
    [`?cursor=${'A'.repeat(400)}&wait=30`, 'invalid-cursor', 'cursor'],
  ])('to %s is %s', async (query, code, field) => {
    const server = await serving(new ReleaseLog())
    const reply = await server.ask(`/api/v1/changes${query}`)
    expect(reply.status).toBe(400)
    expect(JSON.parse(reply.text)).toMatchObject({ code, field })
  })

  it('takes no cursor that was changed, made up, made elsewhere, for others, or of other records', async () => {
    const server = await serving(campaignLog())
    const { cursor } = await changes(server)
    const statusOf = async (text: string, at = server) =>
      (await at.ask(`/api/v1/changes?cursor=${text}`, { at: START })).status
    expect(await statusOf(cursor)).toBe(200)
    const flipped = cursor.slice(0, 60) + (cursor[60] === 'A' ? 'B' : 'A') + cursor.slice(61)
    expect(await statusOf(flipped)).toBe(400)
    const position = { sequence: 2, at: 0, place: '', catchingUp: null }
    const made = { position, recordId: 'record-2', caller: ANONYMOUS }
    expect(await statusOf(cursorSeal(SECRET).seal(made))).toBe(200)
    expect(await statusOf(cursorSeal(`${SECRET}2`).seal(made))).toBe(400)
    const keyed = { ...made, caller: { readsKeyed: true } }
    expect(await statusOf(cursorSeal(SECRET).seal(keyed))).toBe(400)
    const restored = { ...made, recordId: 'another' }
    expect(await statusOf(cursorSeal(SECRET).seal(restored))).toBe(400)
  })
})

describe('waiting for news', () => {
  /** Asks without waiting for the answer. */
  const begin = (server: DeliveryServer, query: string) =>
    server.ask(`/api/v1/changes?${query}`, {})
  const waits = (server: DeliveryServer, guests = 1) =>
    vi.waitFor(() => expect(server.waitingRoom.size).toBe(guests))

  it('ends with the release', async () => {
    const log = campaignLog()
    const server = await serving(log)
    const { cursor } = await changes(server)
    const answer = begin(server, `cursor=${cursor}&wait=30`)
    await waits(server)
    log.releaseOf('materials', { documentId: 'hidden', effectiveFrom: '2024-12-01T00:00:00Z' })
    await server.store.refresh()
    expect(server.waitingRoom.size).toBe(1)
    log.releaseOf('materials', { documentId: 'new' })
    await server.store.refresh()
    const reply = await answer
    expect(briefly(JSON.parse(reply.text))).toEqual(['released new'])
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(server.waitingRoom.size).toBe(0)
  })

  it('ends with the boundary', async () => {
    const server = await serving(campaignLog())
    server.now = Date.parse(OPENING) - 40
    const { cursor } = await changes(server)
    const answer = begin(server, `cursor=${cursor}&wait=30`)
    await waits(server)
    server.now = Date.parse(OPENING)
    expect(briefly(JSON.parse((await answer).text))).toHaveLength(3)
  })

  it('ends with the time that was asked for, without news and with the same cursor', async () => {
    const server = await serving(campaignLog())
    const { cursor } = await changes(server)
    const begun = performance.now()
    const reply = JSON.parse((await begin(server, `cursor=${cursor}&wait=1`)).text)
    expect(reply).toMatchObject({ data: [], cursor, hasMore: false })
    expect(performance.now() - begun).toBeGreaterThan(900)
  })

  it('is not begun where there is news already', async () => {
    const server = await serving(campaignLog())
    expect(briefly(JSON.parse((await begin(server, 'wait=30')).text))).toEqual(['released a'])
  })

  it('ends for who goes away', async () => {
    const server = await serving(campaignLog())
    const { cursor } = await changes(server)
    const path = `/api/v1/changes?cursor=${cursor}&wait=30`
    const sent = request({ port: server.port, host: '127.0.0.1', path })
    sent.on('error', () => {})
    sent.end()
    await waits(server)
    sent.destroy()
    await waits(server, 0)
    expect(server.faults).toEqual([])
  })

  it('is for so many and no more, and over when the server stops', async () => {
    const server = await serving(campaignLog())
    const { cursor } = await changes(server)
    const query = `cursor=${cursor}&wait=30`
    const answers = Array.from({ length: 20 }, () => begin(server, query))
    await waits(server, 20)
    const refused = await begin(server, query)
    expect(refused.status).toBe(503)
    expect(refused.headers['retry-after']).toBe('5')
    server.waitingRoom.close()
    for (const reply of await Promise.all(answers)) {
      expect(JSON.parse(reply.text)).toMatchObject({ data: [], cursor })
    }
    expect((await begin(server, query)).status).toBe(200)
  })

  it('is refused to a key that ends meanwhile', async () => {
    const log = campaignLog()
    releasePortal(log, 'portal', [READER])
    const server = await serving(log)
    const headers = bearer(READER)
    const { text } = await server.ask('/api/v1/changes', { headers })
    const { cursor } = JSON.parse(text) as ChangesReply
    const answer = server.ask(`/api/v1/changes?cursor=${cursor}&wait=30`, { headers })
    await waits(server)
    const revoked = { ...READER, released: { ...READER.released, revokedAt: server.now } }
    releasePortal(log, 'portal', [revoked])
    log.releaseOf('materials', { documentId: 'secret', access: 'keyed' })
    await server.store.refresh()
    const reply = await answer
    expect(reply.status).toBe(401)
    expect(reply.headers['cache-control']).toBe('private, no-store')
    expect(reply.text).not.toContain('secret')
  })
})

const READER = makeKey('reader', { scopes: ['read:keyed'] })

describe('a follower with a key that reads what is for keys', () => {
  it('has a timeline of its own, and waits on it', async () => {
    const log = campaignLog()
    releasePortal(log, 'portal', [READER])
    log.releaseOf('materials', { documentId: 'keyed', access: 'keyed' })
    const server = await serving(log)
    const headers = bearer(READER)
    const ask = async (query: string) => {
      const reply = await server.ask(`/api/v1/changes${query}`, { headers })
      return JSON.parse(reply.text) as ChangesReply
    }
    const first = await ask('')
    expect(briefly(first)).toEqual(['released a', 'released keyed'])
    const news = ask(`?cursor=${first.cursor}&wait=30`)
    await vi.waitFor(() => expect(server.waitingRoom.size).toBe(1))
    log.releaseOf('materials', { documentId: 'keyed-too', access: 'keyed' })
    await server.store.refresh()
    expect(briefly(await news)).toEqual(['released keyed-too'])
  })

  it('has cursors that are nobody else’s, and takes nobody else’s', async () => {
    const log = campaignLog()
    releasePortal(log, 'portal', [READER])
    const server = await serving(log)
    const headers = bearer(READER)
    const { cursor: everyones } = await changes(server)
    const own = JSON.parse((await server.ask('/api/v1/changes', { headers })).text) as ChangesReply
    const replies = [
      await server.ask(`/api/v1/changes?cursor=${own.cursor}`),
      await server.ask(`/api/v1/changes?cursor=${everyones}`, { headers }),
    ]
    for (const { status, text } of replies) {
      expect(status).toBe(400)
      expect(JSON.parse(text)).toMatchObject({ code: 'invalid-cursor', field: 'cursor' })
    }
  })
})
