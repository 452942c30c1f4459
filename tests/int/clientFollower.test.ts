/** The follower of `canh-giac/client` against the real changes, over a loopback server. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CanhGiacClient } from '../../src/client/client'
import { Follower } from '../../src/client/follower'
import { MemoryStore } from '../../src/client/store'
import { DeliveryServer } from '../support/deliveryServer'
import { instant, ReleaseLog } from '../support/releases'

const log = new ReleaseLog()
const WINDOW = { startDay: '2024-11-20', endDay: '2024-11-30' }
let server: DeliveryServer
let client: CanhGiacClient
let hasChanges = false

beforeAll(async () => {
  log.releaseOf('campaigns', { documentId: 'c', content: { windows: [WINDOW] } })
  for (const documentId of ['m1', 'm2', 'm3']) log.releaseOf('materials', { documentId })
  const content = { availability: 'campaigns' as const, campaigns: ['c'] }
  log.releaseOf('materials', { documentId: 'hangs', content })
  server = await DeliveryServer.of(log)
  const baseUrl = `http://127.0.0.1:${server.port}`
  client = new CanhGiacClient({ baseUrl })
  server.now = instant('2024-11-10T00:00:00Z')
  hasChanges = (await fetch(`${baseUrl}/api/v1/changes`)).status !== 404
})
afterAll(() => server.close())

async function shown(): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const material of client.materials.all()) all.push(material)
  return all
}

function kept(store: MemoryStore): unknown[] {
  return [...store.documents.values()]
    .filter(({ collection }) => collection === 'materials')
    .map(({ document }) => document)
}

const byId = (left: unknown, right: unknown) =>
  String((left as { id: string }).id).localeCompare((right as { id: string }).id)

describe('the follower and the real changes', () => {
  it('holds what the list shows, from one day to the next', async (context) => {
    if (!hasChanges) return context.skip()
    const store = new MemoryStore()
    const follower = new Follower({ client, store, limit: 2 })
    log.withdraw('m1', '2024-11-18T00:00:00Z')
    log.replace('m2', '2024-11-26T00:00:00Z', 'm3')
    await server.store.refresh()
    for (const day of ['10', '19', '20', '27', '30']) {
      server.now = instant(`2024-11-${day}T05:00:00Z`)
      await follower.catchUp()
      expect(kept(store).sort(byId), day).toEqual((await shown()).sort(byId))
    }
    server.now = instant('2024-12-01T05:00:00Z')
    await follower.catchUp()
    expect(kept(store).map((material) => (material as { id: string }).id)).toEqual(['m3'])
  })

  it('is told of a release while it waits', async (context) => {
    if (!hasChanges) return context.skip()
    const store = new MemoryStore()
    const follower = new Follower({ client, store })
    await follower.catchUp()
    const stop = new AbortController()
    const following = follower.follow(stop.signal)
    log.releaseOf('materials', { documentId: 'late' })
    await server.store.refresh()
    await expect.poll(() => store.documents.has('materials/late')).toBe(true)
    stop.abort()
    await following
  })

  it('begins again when its cursor is refused', async (context) => {
    if (!hasChanges) return context.skip()
    const store = new MemoryStore()
    await store.saveProgress({ cursor: 'no-cursor-of-this-server', unconfirmed: null })
    await store.keep({ collection: 'materials', documentId: 'stray' }, { id: 'stray' } as never)
    await new Follower({ client, store }).catchUp()
    expect(kept(store).sort(byId)).toEqual((await shown()).sort(byId))
  })
})
