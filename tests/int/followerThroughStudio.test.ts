/**
 * The follower, killed and started again at random, while officers and editors write, submit, approve, release,
 * schedule, withdraw and replace in the studio, campaigns open and close, and delivery reads the real database.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sqliteFile } from '#src/database/sqliteFile'
import { openReleaseReader } from '#src/database/releaseReader/openReleaseReader'
import type { ReleaseReader } from '#src/database/releaseReader/releaseReader'
import { createSnapshotStore } from '#src/delivery/snapshot/snapshotStore'
import type { WorkflowCollection } from '#src/domain/release'
import type { TransitionRequest } from '#src/release/step'
import { performTransition } from '#src/release/transition'
import { CanhGiacClient } from '../../src/client/client'
import { Follower } from '../../src/client/follower'
import { seededRandom } from '../support/crash/seededRandom'
import { DeliveryServer } from '../support/deliveryServer'
import { Killed, MortalStore } from '../support/mortalStore'
import {
  article,
  campaign,
  openPlannedStage,
  TODAY,
  type PlannedStage,
} from '../support/plannedStage'
import { LogReader, ReleaseLog } from '../support/releases'
import type { Person } from '../support/studio'

const STEPS = 1_000
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const MOST_DOCUMENTS = { materials: 12, campaigns: 3 }
const SEED = 20261125

let stage: PlannedStage
let reader: ReleaseReader
let server: DeliveryServer
const random = seededRandom(SEED)
const documents: Record<'materials' | 'campaigns', string[]> = { materials: [], campaigns: [] }
const done = new Map<string, number>()

beforeAll(async () => {
  stage = await openPlannedStage()
  const { dataDir, databaseUrl } = stage.studio
  reader = openReleaseReader({ databaseUrl, sqliteFile: sqliteFile(dataDir) })
  const store = createSnapshotStore({ reader })
  await store.refresh()
  server = await DeliveryServer.over(store, new LogReader(new ReleaseLog()))
  server.now = Date.parse(`${TODAY}T03:00:00.000Z`)
})
afterAll(async () => {
  server.close()
  await reader.close()
  await stage.studio.close()
})

const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
const dayFromNow = (days: number) =>
  new Date(server.now + days * DAY_MS + 7 * HOUR_MS).toISOString().slice(0, 10)

/** As the studio does it, or refuses to: what is not possible now is no part of what happened. */
async function take(who: Person, step: Omit<TransitionRequest, 'version'>): Promise<void> {
  const { collection, documentId } = step
  const stored = await stage.studio.payload.db.findOne<{ id: string; version: number }>({
    collection,
    where: { id: { equals: documentId } },
  })
  const version = stored?.version ?? 0
  const outcome = await performTransition(await stage.studio.as(who), { ...step, version })
  if ('code' in outcome) return
  done.set(step.action, (done.get(step.action) ?? 0) + 1)
}

function somethingWritten(collection: 'materials' | 'campaigns') {
  const title = `Lần ${Math.floor(random() * 1e6)}`
  if (collection === 'campaigns') {
    const first = Math.floor(random() * 5) - 1
    return campaign(title, dayFromNow(first), dayFromNow(first + Math.floor(random() * 4)))
  }
  if (documents.campaigns.length === 0 || random() < 0.4) return article(title)
  const campaigns = [oneOf(documents.campaigns)]
  return article(title, { availability: 'campaigns', campaigns })
}

/** A new document or a new version of one, as far as its release or its schedule. */
async function writeAndRelease(collection: 'materials' | 'campaigns'): Promise<void> {
  const { officer, editor } = stage.people
  const data = somethingWritten(collection)
  const known = documents[collection]
  let id = oneOf(known)
  if (known.length < MOST_DOCUMENTS[collection] && random() < 0.5) {
    id = await stage.write(officer, collection, data)
    known.push(id)
  } else if (id !== undefined) {
    const req = await stage.studio.as(officer)
    await stage.studio.payload.update({
      ...{ collection, id, data: data as never },
      overrideAccess: false,
      ...{ user: req.user, req },
    })
  } else return
  const of = { collection, documentId: id }
  await take(officer, { ...of, action: 'submit' })
  await take(editor, { ...of, action: 'approve' })
  if (random() < 0.7) return take(editor, { ...of, action: 'release' })
  const effectiveFrom = server.now + Math.ceil(random() * 40) * HOUR_MS
  await take(editor, { ...of, action: 'schedule', effectiveFrom })
}

async function end(): Promise<void> {
  const { editor } = stage.people
  const collection: WorkflowCollection = random() < 0.8 ? 'materials' : 'campaigns'
  const documentId = oneOf(documents[collection])
  if (documentId === undefined) return
  if (random() < 0.6)
    return take(editor, { collection, documentId, action: 'withdraw', reason: 'Sai' })
  const successor = oneOf(documents[collection])
  await take(editor, { collection, documentId, action: 'replace', successor, reason: 'Mới hơn' })
}

async function live(store: MortalStore, client: CanhGiacClient): Promise<void> {
  store.life = 1 + Math.floor(random() * 12)
  await new Follower({ client, store, limit: 3 }).catchUp().catch((death: unknown) => {
    if (!(death instanceof Killed)) throw death
    done.set('killed', (done.get('killed') ?? 0) + 1)
  })
}

it('ends with what the lists show', async () => {
  const store = new MortalStore()
  const client = new CanhGiacClient({ baseUrl: `http://127.0.0.1:${server.port}` })
  for (let number = 0; number < STEPS; number += 1) {
    server.now += 1_000
    stage.studio.clock.set(server.now)
    const dice = random()
    if (dice < 0.11) await writeAndRelease('materials')
    else if (dice < 0.15) await writeAndRelease('campaigns')
    else if (dice < 0.22) await end()
    else if (dice < 0.62) server.now += Math.ceil(random() * 20) * HOUR_MS
    else await live(store, client)
    if (dice < 0.22) await server.store.refresh()
  }
  store.life = Infinity
  await new Follower({ client, store, limit: 3 }).catchUp()
  const sizes: number[] = []
  for (const collection of ['materials', 'campaigns'] as const) {
    const shown: unknown[] = []
    for await (const one of client[collection].all()) shown.push(one)
    const kept = [...store.documents.values()]
      .filter((held) => held.collection === collection)
      .map(({ document }) => document)
    expect(kept.sort(byId), collection).toEqual(shown.sort(byId))
    sizes.push(shown.length)
  }
  // Nothing would be kept in step with nothing.
  expect(sizes[0]).toBeGreaterThan(0)
  for (const action of ['release', 'schedule', 'withdraw', 'replace', 'killed']) {
    expect(done.get(action), action).toBeGreaterThan(5)
  }
}, 240_000)

const byId = (left: unknown, right: unknown) =>
  String((left as { id: string }).id).localeCompare((right as { id: string }).id)
