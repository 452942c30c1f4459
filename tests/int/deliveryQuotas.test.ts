/** Quotas of the API: per address without a key, per portal with one; nothing else is counted. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { WaitingRoom } from '#src/delivery/changes/waitingRoom'
import { DeliveryServer, type Reply } from '../support/deliveryServer'
import { bearer, makeKey, releasePortal } from '../support/portalKeys'
import { ReleaseLog } from '../support/releases'

const NOW = '2024-11-20T00:00:00Z'
const QUOTAS = { anonymousPerMinute: 3, keyedPerMinute: 5 }
const ONE = makeKey('one')
const OTHER_OF_SAME = makeKey('other')
const OF_ANOTHER = makeKey('another')

let server: DeliveryServer
afterEach(() => server.close())

async function start(trustProxy: string | null = null): Promise<void> {
  const log = new ReleaseLog()
  releasePortal(log, 'portal', [ONE, OTHER_OF_SAME])
  releasePortal(log, 'portal-two', [OF_ANOTHER], 2)
  log.releaseOf('materials', { documentId: 'm' })
  server = await DeliveryServer.of(log, undefined, { quotas: QUOTAS, trustProxy })
}

const ask = (path = '/api/v1/materials', headers: Record<string, string> = {}, at = NOW) =>
  server.ask(path, { at, headers })

const from = (address: string) => ({ 'x-forwarded-for': address })

async function times(count: number, once: () => Promise<Reply>): Promise<number[]> {
  const statuses: number[] = []
  for (let number = 0; number < count; number += 1) statuses.push((await once()).status)
  return statuses
}

describe('who waits for news', () => {
  const wait = (headers: Record<string, string>) =>
    ask('/api/v1/changes?wait=30&cursor=' + cursor, headers)
  let cursor = ''

  it('takes the places of its own address or portal, and of no other', async () => {
    const log = new ReleaseLog()
    releasePortal(log, 'portal', [ONE, OTHER_OF_SAME])
    const waitingRoom = new WaitingRoom(20, 2)
    const options = { trustProxy: '127.0.0.1', waitingRoom }
    server = await DeliveryServer.of(log, undefined, options)
    cursor = (JSON.parse((await ask('/api/v1/changes')).text) as { cursor: string }).cursor
    const callers = [
      ...[from('203.0.113.7'), from('203.0.113.7'), from('203.0.113.8')],
      ...[bearer(ONE), bearer(OTHER_OF_SAME)],
    ]
    const waiting = callers.map(wait)
    await vi.waitFor(() => expect(waitingRoom.size).toBe(5))
    for (const caller of [from('203.0.113.7'), bearer(ONE), bearer(OTHER_OF_SAME)]) {
      const refused = await wait(caller)
      expect([refused.status, refused.headers['retry-after']]).toEqual([429, '5'])
      expect(JSON.parse(refused.text)).toMatchObject({ code: 'too-many-waiting' })
    }
    waitingRoom.close()
    for (const reply of await Promise.all(waiting)) expect(reply.status).toBe(200)
    expect((await wait(from('203.0.113.7'))).status).toBe(200)
  })
})

describe('without a key', () => {
  it('says what is left, and refuses what is beyond with the seconds to wait', async () => {
    await start()
    const first = await ask()
    expect(first.headers['ratelimit-policy']).toBe('"anonymous";q=3;w=60')
    expect(first.headers.ratelimit).toBe('"anonymous";r=2;t=60')
    // Not found, not modified and wrong are requests like any other.
    expect((await ask('/api/v1/materials/x')).headers.ratelimit).toBe('"anonymous";r=1;t=60')
    await ask('/api/v1/materials', { 'if-none-match': first.headers.etag ?? '' })
    const beyond = await ask('/api/v1/materials', {}, '2024-11-20T00:00:20Z')
    expect(beyond.status).toBe(429)
    expect(beyond.headers).toMatchObject({
      ...{ 'retry-after': '40', ratelimit: '"anonymous";r=0;t=40' },
      ...{ 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    })
    expect(JSON.parse(beyond.text)).toMatchObject({ code: 'quota-exceeded', status: 429 })
    expect((await ask('/api/v1/materials', {}, '2024-11-20T00:01:00Z')).status).toBe(200)
  })

  it('counts by the address that the trusted proxy names', async () => {
    await start('127.0.0.1')
    const by = (address: string) => () =>
      ask('/api/v1/materials', { 'x-forwarded-for': `198.51.100.9, ${address}` })
    expect(await times(4, by('203.0.113.7'))).toEqual([200, 200, 200, 429])
    expect(await times(1, by('203.0.113.8'))).toEqual([200])
    expect(await times(1, by('2001:db8:1:2::1'))).toEqual([200])
    expect(await times(2, by('2001:db8:1:2:ffff::2'))).toEqual([200, 200])
    expect(await times(1, by('2001:db8:1:2:eeee::3'))).toEqual([429])
  })

  it('does not believe the header of anyone else', async () => {
    await start()
    let made = 0
    const claim = () => ask('/api/v1/materials', { 'x-forwarded-for': `203.0.113.${++made}` })
    expect(await times(4, claim)).toEqual([200, 200, 200, 429])
  })

  it('counts wrong keys, so that nobody tries them for nothing', async () => {
    await start()
    const wrong = () => ask('/api/v1/materials', bearer(makeKey('nobody')))
    expect(await times(4, wrong)).toEqual([401, 401, 401, 429])
  })
})

describe('with a key', () => {
  it('counts all keys of a portal together, and apart from everyone', async () => {
    await start()
    expect(await times(3, () => ask('/api/v1/materials', bearer(ONE)))).toEqual([200, 200, 200])
    const next = await ask('/api/v1/materials', bearer(OTHER_OF_SAME))
    expect(next.headers['ratelimit-policy']).toBe('"portal";q=5;w=60')
    expect(next.headers.ratelimit).toBe('"portal";r=1;t=60')
    expect(await times(2, () => ask('/api/v1/materials', bearer(ONE)))).toEqual([200, 429])
    expect((await ask()).headers.ratelimit).toBe('"anonymous";r=2;t=60')
  })

  it('takes the quota that the portal was given', async () => {
    await start()
    expect(await times(3, () => ask('/api/v1', bearer(OF_ANOTHER)))).toEqual([200, 200, 429])
    const refused = await ask('/api/v1', bearer(OF_ANOTHER))
    expect(refused.headers['cache-control']).toBe('private, no-store')
    expect(refused.headers['retry-after']).toBe('60')
  })
})

it.each([
  ...['/api/v1/changes', '/feeds/atom.xml', '/feeds/feed.json', '/feeds/x', '/calendar.ics'],
  ...['/graphql?query=%7Bmaterials%7Btotal%7D%7D', '/graphql?query=x', '/sitemap.xml'],
  ...['/oembed?url=https%3A%2F%2Fcanhgiac.example.vn%2Fapi%2Fv1%2Fmaterials%2Fm'],
])('counts %s as it counts the lists, made anew or kept', async (path) => {
  await start()
  expect((await ask(path)).headers.ratelimit).toBe('"anonymous";r=2;t=60')
  expect((await ask(path)).headers.ratelimit).toBe('"anonymous";r=1;t=60')
  expect((await ask()).headers.ratelimit).toBe('"anonymous";r=0;t=60')
  expect((await ask(path)).status).toBe(429)
  expect((await ask(path, bearer(ONE))).headers.ratelimit).toBe('"portal";r=4;t=60')
})

it('counts a question to GraphQL by POST before its body is read', async () => {
  await start()
  const headers = { 'content-type': 'application/json' }
  const post = (body: string) => server.ask('/graphql', { at: NOW, method: 'POST', headers, body })
  const question = JSON.stringify({ query: '{ materials { total } }' })
  expect((await post(question)).headers.ratelimit).toBe('"anonymous";r=2;t=60')
  expect((await post('{')).headers.ratelimit).toBe('"anonymous";r=1;t=60')
  await post(question)
  const beyond = await post(question)
  expect(beyond.status).toBe(429)
  expect(JSON.parse(beyond.text)).toMatchObject({ code: 'quota-exceeded' })
})

it('counts a follower who waits once', async () => {
  await start()
  const { text } = await ask('/api/v1/changes')
  const { cursor } = JSON.parse(text) as { cursor: string }
  const waited = await ask(`/api/v1/changes?cursor=${cursor}&wait=1`)
  expect(waited.headers.ratelimit).toBe('"anonymous";r=1;t=60')
  expect((await ask()).headers.ratelimit).toBe('"anonymous";r=0;t=60')
})

it('does not count files, health and preflights', async () => {
  await start()
  for (const path of ['/healthz', '/readyz', `/media/${'a'.repeat(64)}/x.png`]) {
    for (const reply of [await ask(path), await ask(path), await ask(path), await ask(path)]) {
      expect(reply.status).not.toBe(429)
      expect(reply.headers).not.toHaveProperty('ratelimit')
    }
  }
  await server.ask('/api/v1/materials', { method: 'OPTIONS' })
  expect((await ask()).headers.ratelimit).toBe('"anonymous";r=2;t=60')
})
