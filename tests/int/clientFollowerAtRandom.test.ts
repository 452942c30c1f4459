/** The follower, killed and started again at random, while the real server releases, withdraws and goes through days. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CanhGiacClient } from '../../src/client/client'
import { Follower } from '../../src/client/follower'
import { DeliveryServer } from '../support/deliveryServer'
import { MortalStore, Killed } from '../support/mortalStore'
import { instant, ReleaseLog } from '../support/releases'

const MATERIALS = ['m1', 'm2', 'm3', 'm4'] as const
const FIRST = instant('2024-11-01T00:00:00Z')
const HOUR = 3_600_000

type Step =
  | { what: 'release'; id: string; hangs: boolean; delayHours: number }
  | { what: 'campaign'; from: number; days: number }
  | { what: 'withdraw' | 'replace'; id: string }
  | { what: 'time'; hours: number }
  | { what: 'life'; operations: number }

const id = fc.constantFrom(...MATERIALS)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    what: fc.constant('release' as const),
    ...{ id, hangs: fc.boolean(), delayHours: fc.constantFrom(0, 0, 30) },
  }),
  fc.record({
    what: fc.constant('campaign' as const),
    ...{ from: fc.integer({ min: 1, max: 20 }), days: fc.integer({ min: 0, max: 5 }) },
  }),
  fc.record({ what: fc.constantFrom('withdraw' as const, 'replace' as const), id }),
  fc.record({ what: fc.constant('time' as const), hours: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ what: fc.constant('life' as const), operations: fc.integer({ min: 1, max: 8 }) }),
)

function writeStep(log: ReleaseLog, now: number, one: Step): void {
  const iso = (at: number) => new Date(at).toISOString()
  const isKnown = (documentId: string) => log.records.some((r) => r.documentId === documentId)
  if (one.what === 'release') {
    const effectiveFrom = iso(now + one.delayHours * HOUR)
    const content = one.hangs
      ? { availability: 'campaigns' as const, campaigns: ['c'] }
      : { availability: 'always' as const }
    log.releaseOf('materials', { documentId: one.id, effectiveFrom, content })
  } else if (one.what === 'campaign') {
    const day = (number: number) => `2024-11-${String(number).padStart(2, '0')}`
    const windows = [{ startDay: day(one.from), endDay: day(one.from + one.days) }]
    log.releaseOf('campaigns', { documentId: 'c', effectiveFrom: iso(now), content: { windows } })
  } else if (one.what === 'withdraw' && isKnown(one.id)) {
    log.withdraw(one.id, iso(now))
  } else if (one.what === 'replace' && isKnown(one.id) && isKnown('m1')) {
    log.replace(one.id, iso(now), 'm1')
  }
}

async function run(steps: readonly Step[]): Promise<void> {
  const log = new ReleaseLog()
  const server = await DeliveryServer.of(log)
  const store = new MortalStore()
  const client = new CanhGiacClient({ baseUrl: `http://127.0.0.1:${server.port}` })
  const follower = () => new Follower({ client, store, limit: 2 })
  server.now = FIRST
  try {
    for (const one of steps) {
      server.now += one.what === 'time' ? one.hours * HOUR : 1000
      writeStep(log, server.now, one)
      await server.store.refresh()
      if (one.what === 'life') await lives(follower(), store, one.operations)
    }
    store.life = Infinity
    await follower().catchUp()
    for (const collection of ['materials', 'campaigns'] as const) {
      const shown = []
      for await (const { id, version } of client[collection].all()) shown.push([id, version])
      const kept = [...store.documents.values()]
        .filter((held) => held.collection === collection)
        .map(({ documentId, document }) => [documentId, (document as { version: number }).version])
      expect(kept.sort(), collection).toEqual(shown.sort())
    }
  } finally {
    server.close()
  }
}

async function lives(follower: Follower, store: MortalStore, operations: number): Promise<void> {
  store.life = operations
  await follower.catchUp().catch((death: unknown) => {
    if (!(death instanceof Killed)) throw death
  })
}

it('ends with what the lists show, whatever happened and whenever it was killed', async (context) => {
  const probe = await DeliveryServer.of(new ReleaseLog())
  const { status } = await probe.ask('/api/v1/changes', { at: '2024-11-01T00:00:00Z' })
  probe.close()
  context.skip(status === 404, 'the server does not tell changes yet')
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 50 }), run), { numRuns: 200 })
}, 120_000)
