/** The public half from outside: what is visible when, and that nothing else ever is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DeliveryServer } from '../support/deliveryServer'
import { ReleaseLog } from '../support/releases'

const VO_NHAI_WINDOW = { startDay: '2024-11-20', endDay: '2024-11-30' }
const BEFORE_OPENING = '2024-11-19T16:59:59.999Z'
const OPENING = '2024-11-19T17:00:00.000Z'
const LAST_MOMENT = '2024-11-30T16:59:59.999Z'
const CLOSING = '2024-11-30T17:00:00.000Z'

describe('the Võ Nhai campaign, 20 to 30 November 2024', () => {
  let server: DeliveryServer
  afterAll(() => server.close())
  beforeAll(async () => {
    const log = new ReleaseLog()
    log.releaseOf('directives', {
      documentId: 'd-vo-nhai',
      content: { documentNumber: { number: null, symbol: 'UBND-VHTT' } },
    })
    log.releaseOf('campaigns', {
      documentId: 'c-vo-nhai',
      content: { windows: [VO_NHAI_WINDOW], directives: ['d-vo-nhai'] },
    })
    log.releaseOf('materials', {
      documentId: 'm-poster',
      content: {
        title: 'Áp phích phòng, chống lừa đảo',
        availability: 'campaigns',
        campaigns: ['c-vo-nhai'],
        directives: ['d-vo-nhai'],
      },
    })
    log.releaseOf('materials', {
      documentId: 'm-own',
      content: { title: 'Bài phát thanh', availability: 'own', windows: [VO_NHAI_WINDOW] },
    })
    server = await DeliveryServer.of(log)
  })

  const addresses = ['materials/m-poster', 'materials/m-own', 'campaigns/c-vo-nhai']
  it.each([
    ['is unknown until the last millisecond of 19 November in Viet Nam', BEFORE_OPENING, 404],
    ['opens with 20 November', OPENING, 200],
    ['is there through the last millisecond of 30 November', LAST_MOMENT, 200],
    ['has expired with 1 December', CLOSING, 410],
  ])('%s', async (_, at, status) => {
    for (const address of addresses) {
      expect((await server.ask(`/api/v1/${address}`, { at })).status).toBe(status)
    }
  })

  it.each([
    [BEFORE_OPENING, 0, 0],
    [OPENING, 2, 30],
    [LAST_MOMENT, 2, 0],
    [CLOSING, 0, 30],
  ])('lists, searches, counts and keeps alike at %s', async (at, total, age) => {
    for (const path of ['/api/v1/materials', '/api/v1/materials?limit=1']) {
      const reply = await server.ask(path, { at })
      expect(JSON.parse(reply.text)).toMatchObject({ total })
      expect(reply.headers['cache-control']).toBe(`public, max-age=${age}`)
    }
    expect((await server.list('/api/v1/materials?q=phat+thanh', at)).total).toBe(total / 2)
    expect((await server.list('/api/v1/campaigns', at)).total).toBe(total / 2)
    expect((await server.list('/api/v1/materials?campaign=c-vo-nhai', at)).total).toBe(total / 2)
    const directive = await server.item('/api/v1/directives/d-vo-nhai', at)
    expect(directive.materials).toHaveLength(total / 2)
    expect(directive.campaigns).toHaveLength(total / 2)
  })

  it('says through which day it is valid, and only windows that have begun', async () => {
    const poster = await server.item('/api/v1/materials/m-poster', OPENING)
    expect(poster).toMatchObject({ validThrough: '2024-11-30', windows: [VO_NHAI_WINDOW] })
    expect(poster.campaigns).toMatchObject([{ id: 'c-vo-nhai', windows: [VO_NHAI_WINDOW] }])
    expect(poster.directives).toMatchObject([{ id: 'd-vo-nhai', number: '/UBND-VHTT' }])
  })

  it('answers 404 with the same bytes for the unknown and the not yet visible', async () => {
    const unknown = await server.ask('/api/v1/materials/khong-co', { at: BEFORE_OPENING })
    const early = await server.ask('/api/v1/materials/m-poster', { at: BEFORE_OPENING })
    expect(early.text).toBe(unknown.text)
    // Which question it was of a minute's, the count of the quota tells of itself.
    const unlike = { date: '', ratelimit: '' }
    expect({ ...early.headers, ...unlike }).toEqual({ ...unknown.headers, ...unlike })
  })

  it('names the ending without naming the document', async () => {
    const reply = await server.ask('/api/v1/materials/m-poster', { at: CLOSING })
    expect(JSON.parse(reply.text)).toMatchObject({ code: 'expired', status: 410 })
    expect(reply.headers['content-type']).toBe('application/problem+json')
    expect(reply.text).not.toContain('m-poster')
  })
})

describe('versions and endings', () => {
  it('keeps version 2 public until version 3 takes over at its instant', async () => {
    const log = new ReleaseLog()
    const v3 = '2024-11-10T03:00:00.000Z'
    log.releaseOf('materials', { documentId: 'm', version: 2, content: { title: 'Bản hai' } })
    log.releaseOf('materials', {
      documentId: 'm',
      version: 3,
      effectiveFrom: v3,
      content: { title: 'Bản ba' },
    })
    const server = await DeliveryServer.of(log)
    const at = async (iso: string) => (await server.item('/api/v1/materials/m', iso)).version
    expect(await at('2024-11-10T02:59:59.999Z')).toBe(2)
    expect(await at(v3)).toBe(3)
    expect((await server.list('/api/v1/materials?q=ban+hai', v3)).total).toBe(0)
    server.close()
  })

  it('never knew what was withdrawn before its opening', async () => {
    const log = new ReleaseLog()
    log.releaseOf('materials', { documentId: 'm', effectiveFrom: '2024-11-20T00:00:00Z' })
    log.withdraw('m', '2024-11-10T00:00:00Z')
    const server = await DeliveryServer.of(log)
    for (const at of ['2024-11-09T00:00:00Z', '2024-11-11T00:00:00Z', '2024-11-21T00:00:00Z']) {
      expect((await server.ask('/api/v1/materials/m', { at })).status).toBe(404)
    }
    server.close()
  })

  it('cancels what was scheduled when the document is withdrawn, until it is released again', async () => {
    const log = new ReleaseLog()
    log.releaseOf('materials', { documentId: 'm' })
    log.releaseOf('materials', { documentId: 'm', effectiveFrom: '2024-11-20T00:00:00Z' })
    log.withdraw('m', '2024-11-10T00:00:00Z', 'Sai số điện thoại')
    const server = await DeliveryServer.of(log)
    const reply = await server.ask('/api/v1/materials/m', { at: '2024-11-21T00:00:00Z' })
    expect(JSON.parse(reply.text)).toMatchObject({
      code: 'withdrawn',
      reason: 'Sai số điện thoại',
      since: '2024-11-10T00:00:00.000Z',
    })
    log.releaseOf('materials', { documentId: 'm', effectiveFrom: '2024-11-21T00:00:00Z' })
    await server.store.refresh()
    expect((await server.ask('/api/v1/materials/m')).status).toBe(200)
    server.close()
  })

  it('calls the materials of a withdrawn campaign withdrawn', async () => {
    const log = new ReleaseLog()
    log.releaseOf('campaigns', { documentId: 'c', content: { windows: [VO_NHAI_WINDOW] } })
    const content = { availability: 'campaigns' as const, campaigns: ['c'] }
    log.releaseOf('materials', { documentId: 'm', content })
    log.withdraw('c', '2024-11-25T00:00:00Z')
    const server = await DeliveryServer.of(log)
    for (const path of ['/api/v1/campaigns/c', '/api/v1/materials/m']) {
      const reply = await server.ask(path, { at: '2024-11-25T00:00:00Z' })
      expect(JSON.parse(reply.text)).toMatchObject({ status: 410, code: 'withdrawn' })
    }
    server.close()
  })

  it('names the successor only while the successor may be seen', async () => {
    const log = new ReleaseLog()
    log.releaseOf('materials', { documentId: 'old' })
    log.releaseOf('materials', { documentId: 'new', content: { title: 'Bản mới' } })
    log.replace('old', '2024-11-10T00:00:00Z', 'new')
    log.withdraw('new', '2024-11-12T00:00:00Z')
    const server = await DeliveryServer.of(log)
    expect(await server.item('/api/v1/materials/old', '2024-11-11T00:00:00Z')).toMatchObject({
      code: 'replaced',
      successor: { id: 'new', slug: 'new', href: '/api/v1/materials/new', title: 'Bản mới' },
    })
    const later = await server.item('/api/v1/materials/old', '2024-11-12T00:00:00Z')
    expect(later).toMatchObject({ code: 'replaced', successor: null })
    server.close()
  })

  it('does not let a cancelled keyed release hide that a document was withdrawn', async () => {
    const log = new ReleaseLog()
    log.releaseOf('materials', { documentId: 'm' })
    const scheduled = { effectiveFrom: '2024-11-20T00:00:00Z', access: 'keyed' as const }
    log.releaseOf('materials', { documentId: 'm', ...scheduled })
    log.withdraw('m', '2024-11-10T00:00:00Z')
    const server = await DeliveryServer.of(log)
    for (const at of ['2024-11-19T00:00:00Z', '2024-11-21T00:00:00Z']) {
      expect((await server.ask('/api/v1/materials/m', { at })).status).toBe(410)
    }
    server.close()
  })

  it('leaves a slug with the document that bore it first', async () => {
    const log = new ReleaseLog()
    log.releaseOf('materials', { documentId: 'first', content: { slug: 'cuoc-goi' } })
    log.releaseOf('materials', { documentId: 'second', content: { slug: 'cuoc-goi' } })
    const server = await DeliveryServer.of(log)
    const item = await server.item('/api/v1/materials/cuoc-goi', '2024-11-02T00:00:00Z')
    expect(item.id).toBe('first')
    server.close()
  })
})
