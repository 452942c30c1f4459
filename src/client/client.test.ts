import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusal } from '../../tests/support/changesServer'
import { DeliveryServer } from '../../tests/support/deliveryServer'
import { instant, ReleaseLog } from '../../tests/support/releases'
import { CanhGiacClient } from './client'
import { CanhGiacProblem, UnexpectedAnswer } from './problem'

const NAMES = Array.from({ length: 105 }, (_, place) => `m-${String(place).padStart(3, '0')}`)

let server: DeliveryServer
let client: CanhGiacClient
const statuses: number[] = []

beforeAll(async () => {
  const log = new ReleaseLog()
  for (const documentId of NAMES) log.releaseOf('materials', { documentId })
  log.releaseOf('materials', { documentId: 'gone' })
  log.releaseOf('campaigns', { documentId: 'c', content: { windows: [WINDOW] } })
  log.withdraw('gone', '2024-11-10T00:00:00Z')
  server = await DeliveryServer.of(log)
  server.now = instant('2024-11-20T00:00:00Z')
  const watched = async (url: string, init: RequestInit) => {
    const response = await fetch(url, init)
    statuses.push(response.status)
    return response
  }
  client = new CanhGiacClient({ baseUrl: `http://127.0.0.1:${server.port}/`, fetch: watched })
})
afterAll(() => server.close())

const WINDOW = { startDay: '2024-11-15', endDay: '2024-11-30' }

async function idsOf(items: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of items) ids.push(id)
  return ids.sort()
}

describe('the client', () => {
  it('reads a list to its last page, each document once', async () => {
    expect(await idsOf(client.materials.all())).toEqual(NAMES)
    expect(await idsOf(client.materials.all({ limit: 7, kind: ['article', 'warning'] }))).toEqual(
      NAMES,
    )
    expect(await idsOf(client.materials.all({ kind: 'warning' }))).toEqual([])
  })

  it('reads one document, typed', async () => {
    const { windows, validThrough } = await client.campaigns.get('c')
    expect([windows, validThrough]).toEqual([[WINDOW], '2024-11-30'])
  })

  it('throws what became of a document as a problem with its code', async () => {
    const refused = client.materials.get('gone')
    await expect(refused).rejects.toBeInstanceOf(CanhGiacProblem)
    await expect(refused).rejects.toMatchObject({ code: 'withdrawn', status: 410 })
    const wrong = client.materials.page({ limit: 1000 })
    await expect(wrong).rejects.toMatchObject({ code: 'invalid-parameter', field: 'limit' })
  })

  it('asks again with the ETag that it has, and takes the answer that it has', async () => {
    const first = await client.materials.page({ limit: 2 })
    statuses.length = 0
    expect(await client.materials.page({ limit: 2 })).toEqual(first)
    expect(statuses).toEqual([304])
  })

  it('waits as long as Retry-After says before it asks again', async () => {
    const answers = [
      refusal(429, 'quota-exceeded', { 'Retry-After': '1' }),
      Response.json({ id: 'm' }),
    ]
    const fetch = async () => answers.shift() as Response
    const patient = new CanhGiacClient({ baseUrl: 'http://server.test', fetch })
    const begun = performance.now()
    expect(await patient.materials.get('m')).toEqual({ id: 'm' })
    expect(performance.now() - begun).toBeGreaterThan(950)
  })

  it.each([
    [{ retries: 0 }, '1'],
    [{ longestWaitMs: 1000 }, '3600'],
  ])('does not wait with %j when told to wait %s seconds', async (options, seconds) => {
    const fetch = async () => refusal(503, 'too-busy', { 'Retry-After': seconds })
    const hasty = new CanhGiacClient({ baseUrl: 'http://server.test', fetch, ...options })
    await expect(hasty.materials.get('m')).rejects.toMatchObject({
      ...{ code: 'too-busy', retryAfterSeconds: Number(seconds) },
    })
  })

  it('tells an answer that is none of the API from a problem', async () => {
    const fetch = async () => new Response('<html>', { status: 404 })
    const lost = new CanhGiacClient({ baseUrl: 'http://server.test', fetch })
    await expect(lost.materials.get('m')).rejects.toBeInstanceOf(UnexpectedAnswer)
  })

  it('stops waiting when told to', async () => {
    const fetch = async () => refusal(503, 'too-busy', { 'Retry-After': '30' })
    const patient = new CanhGiacClient({ baseUrl: 'http://server.test', fetch })
    const stop = new AbortController()
    const waiting = patient.materials.get('m', { signal: stop.signal })
    setTimeout(() => stop.abort(new Error('enough')), 20)
    await expect(waiting).rejects.toThrow('enough')
  })

  it('shows its key', async () => {
    const shown: unknown[] = []
    const fetch = async (_url: string, { headers }: RequestInit) => {
      shown.push((headers as Record<string, string>).Authorization)
      return Response.json({ id: 'm' })
    }
    await new CanhGiacClient({ baseUrl: 'http://server.test', fetch, key: 'cg_x' }).materials.get(
      'm',
    )
    expect(shown).toEqual(['Bearer cg_x'])
  })
})
