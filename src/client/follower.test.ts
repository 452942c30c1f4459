import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ChangesServer, refusal } from '../../tests/support/changesServer'
import { Killed, MortalStore } from '../../tests/support/mortalStore'
import { CanhGiacClient } from './client'
import { Follower } from './follower'
import { MemoryStore } from './store'

const DOCUMENTS = ['a', 'b', 'c', 'd', 'e']

function follower(server: ChangesServer, store: MemoryStore, limit = 2): Follower {
  const client = new CanhGiacClient({
    baseUrl: 'http://server.test',
    fetch: server.fetch,
    retries: 1,
  })
  return new Follower({ client, store, limit })
}

type Trouble = 'network' | 'busy' | 'quota' | 'broken'
type Step = 'forget' | { set: string; gone: boolean } | { life: number } | { trouble: Trouble }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ set: fc.constantFrom(...DOCUMENTS), gone: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant('forget' as const) },
  { weight: 3, arbitrary: fc.record({ life: fc.integer({ min: 1, max: 12 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      trouble: fc.constantFrom<Trouble[]>('network', 'busy', 'quota', 'broken'),
    }),
  },
)

describe('a follower', () => {
  it('that is killed and started again at random ends with what is visible', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 4 }), runs),
      { numRuns: 300 },
    )
  })

  it('begins again when its cursor is refused, and shows its old copy until the new one is there', async () => {
    const server = new ChangesServer()
    const store = new MortalStore()
    for (const name of DOCUMENTS) server.set(name, 'first')
    await follower(server, store).catchUp()
    server.set('a', null)
    server.forget()
    store.life = 5
    await expect(follower(server, store).catchUp()).rejects.toThrow(Killed)
    expect(store.copy().has('a')).toBe(true)
    store.life = Infinity
    await follower(server, store).catchUp()
    expect([...store.copy().keys()]).toEqual(['b', 'c', 'd', 'e'])
  })

  it('drops what it kept just before its first life ended, when the server has no trace of it', async () => {
    const server = new ChangesServer()
    const store = new MortalStore()
    server.set('a', 'first')
    store.life = 4
    await expect(follower(server, store).catchUp()).rejects.toThrow(Killed)
    expect(store.copy().has('a')).toBe(true)
    server.set('a', null)
    server.forget()
    store.life = Infinity
    await follower(server, store).catchUp()
    expect(store.copy().size).toBe(0)
  })

  it('waits for news with a held answer and stops when told to', async () => {
    const server = new ChangesServer()
    const store = new MortalStore()
    server.set('a', 'first')
    const stop = new AbortController()
    const following = follower(server, store).follow(stop.signal)
    while (store.copy().size === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    stop.abort()
    await following
    expect(server.asked[0]?.searchParams.get('wait')).toBe('25')
  })

  it('goes on after failures, and tells of them', async () => {
    const server = new ChangesServer()
    const store = new MortalStore()
    const client = new CanhGiacClient({
      baseUrl: 'http://server.test',
      fetch: server.fetch,
      retries: 0,
    })
    const troubles: unknown[] = []
    const options = { client, store, longestPauseMs: 1 }
    const stop = new AbortController()
    server.set('a', 'first')
    server.troubles.push('network', 'busy', 'broken')
    const onTrouble = (error: unknown) => troubles.push(error)
    const following = new Follower({ ...options, onTrouble }).follow(stop.signal)
    while (store.copy().size === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    stop.abort()
    await following
    expect(troubles).toHaveLength(3)
  })

  it('gives up when its key opens nothing', async () => {
    const fetch = async () => refusal(401, 'key-expired')
    const client = new CanhGiacClient({ baseUrl: 'http://server.test', fetch })
    const following = new Follower({ client, store: new MemoryStore() })
    await expect(following.follow(new AbortController().signal)).rejects.toThrow('Không được.')
  })
})

async function runs(steps: readonly Step[], limit: number): Promise<void> {
  const server = new ChangesServer()
  const store = new MortalStore()
  let serial = 0
  for (const one of steps) {
    if (one === 'forget') server.forget()
    else if ('trouble' in one) server.troubles.push(one.trouble)
    else if ('set' in one) server.set(one.set, one.gone ? null : `version ${(serial += 1)}`)
    else await lives(follower(server, store, limit), store, one.life)
  }
  server.troubles.length = 0
  store.life = Infinity
  await follower(server, store, limit).catchUp()
  expect(store.copy()).toEqual(new Map([...server.visible].sort()))
  expect((await store.readProgress())?.unconfirmed).toBeNull()
}

/** A life of so many operations; it may also end with what the server does. */
async function lives(one: Follower, store: MortalStore, life: number): Promise<void> {
  store.life = life
  try {
    await one.catchUp()
  } catch (death) {
    const isExpected = death instanceof Killed || /fetch failed|502|Không được/.test(String(death))
    if (!isExpected) throw death
  }
}
