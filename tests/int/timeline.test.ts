/** Calling off a schedule, and the timeline of who did what: rights, borders and words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqliteFile } from '#src/database/sqliteFile'
import { openReleaseReader } from '#src/database/releaseReader/openReleaseReader'
import { emptySnapshot, grownBy } from '#src/delivery/snapshot/snapshot'
import { verdictAt } from '#src/domain/visibility'
import { cancelSchedule } from '#src/release/cancelSchedule'
import { repair } from '#src/release/repair'
import { timelineOf, type TimelineEntry } from '#src/release/timeline'
import { performTransition } from '#src/release/transition'
import { openTestStudio, type Person, type TestStudio } from '#tests/support/studio'
import { bodyOf } from '#tests/support/body'

const DAY_MS = 86_400_000
type Name = Staff | 'anonymous'
type Staff = 'officer' | 'editor' | 'leader' | 'agency-admin' | 'admin' | Elsewhere
type Elsewhere = 'above' | 'officer above' | 'below' | 'elsewhere'

let studio: TestStudio
const people = {} as Record<string, Person | null>
let written = 0

beforeAll(async () => {
  // Saves are dated by the machine, steps by the studio's clock: here they run together.
  studio = await openTestStudio(new Date(performance.timeOrigin).toISOString())
  const district = await studio.agency('Ủy ban nhân dân quận')
  const ward = await studio.agency('Ủy ban nhân dân phường', district)
  const quarter = await studio.agency('Khu phố', ward)
  const commune = await studio.agency('Ủy ban nhân dân xã')
  people.anonymous = null
  people.officer = await studio.person('officer', ward)
  people.editor = await studio.person('editor', ward)
  people.leader = await studio.person('leader', ward)
  people['agency-admin'] = await studio.person('agency-admin', ward)
  people.above = await studio.person('editor', district)
  people['officer above'] = await studio.person('officer', district)
  people.below = await studio.person('editor', quarter)
  people.elsewhere = await studio.person('editor', commune)
  people.admin = await studio.person('admin', null)
})
afterAll(() => studio.close())

const now = () => studio.clock.now()
const as = (name: Name) => studio.as(people[name] ?? null)

function tick(): void {
  studio.clock.set(Math.max(now() + 1, performance.timeOrigin + performance.now()))
}

async function write(): Promise<string> {
  const { id } = await studio.payload.create({
    collection: 'materials',
    data: {
      ...{ title: `Nhận diện ${++written}`, kind: 'article', availability: 'always' },
      body: bodyOf(),
    } as never,
    overrideAccess: false,
    req: await as('officer'),
  })
  return id
}

async function edit(id: string, name: Name, summary: string): Promise<void> {
  await studio.payload.update({
    collection: 'materials',
    id,
    data: { summary },
    overrideAccess: false,
    req: await as(name),
  })
}

async function step(name: Name, documentId: string, request: object) {
  tick()
  return performTransition(await as(name), {
    ...{ collection: 'materials', documentId },
    ...request,
  } as never)
}

/** Submitted, approved and, if an instant is given, scheduled for it; else released. */
async function publish(id: string, version: number, effectiveFrom?: number): Promise<void> {
  const last =
    effectiveFrom === undefined
      ? { action: 'release', version }
      : { action: 'schedule', version, effectiveFrom }
  const steps = [
    ['officer', { action: 'submit' }],
    ['editor', { action: 'approve', version }],
    ['editor', last],
  ] as const
  for (const [name, request] of steps) {
    expect(await step(name, id, request)).not.toHaveProperty('code')
  }
}

async function callOff(name: Name, id: string, version: number) {
  tick()
  return cancelSchedule(await as(name), 'materials', id, version)
}

/** What the public gets, read as delivery reads it. */
async function publicVersion(id: string, instant: number): Promise<number | string> {
  const reader = openReleaseReader({
    databaseUrl: studio.databaseUrl,
    sqliteFile: sqliteFile(studio.dataDir),
  })
  try {
    let snapshot = emptySnapshot()
    for (const record of await reader.readAfter(0)) snapshot = grownBy(snapshot, [record])
    const verdict = verdictAt(id, instant, snapshot.historyOf)
    return verdict.state === 'visible' ? verdict.release.version : verdict.state
  } finally {
    await reader.close()
  }
}

async function scheduledOver(): Promise<{ id: string; opensAt: number }> {
  const id = await write()
  await publish(id, 1)
  await edit(id, 'officer', 'Bản hai')
  const opensAt = now() + DAY_MS
  await publish(id, 2, opensAt)
  return { id, opensAt }
}

describe('a scheduled opening that is called off', () => {
  it('never comes, and what is public stays public', async () => {
    const { id, opensAt } = await scheduledOver()
    expect(await publicVersion(id, opensAt)).toBe(2)
    expect(await callOff('editor', id, 2)).toMatchObject({
      ...{ version: 2, state: 'approved', publicVersion: 1 },
    })
    expect(await publicVersion(id, now())).toBe(1)
    expect(await publicVersion(id, opensAt + DAY_MS)).toBe(1)
  })

  it('leaves nothing of a document that was never public', async () => {
    const id = await write()
    const opensAt = now() + DAY_MS
    await publish(id, 1, opensAt)
    expect(await callOff('editor', id, 1)).toMatchObject({ state: 'approved', publicVersion: null })
    expect(await publicVersion(id, opensAt + DAY_MS)).toBe('unknown')
    expect(await step('editor', id, { action: 'withdraw' })).toMatchObject({
      code: 'nothing-released',
    })
  })

  it('can be scheduled again, for the same hour', async () => {
    const { id, opensAt } = await scheduledOver()
    await callOff('editor', id, 2)
    const again = { action: 'schedule', version: 2, effectiveFrom: opensAt }
    expect(await step('editor', id, again)).toMatchObject({ state: 'scheduled' })
    expect(await publicVersion(id, opensAt)).toBe(2)
  })

  it('leaves the withdrawal of what is public as it was', async () => {
    const { id, opensAt } = await scheduledOver()
    await callOff('editor', id, 2)
    expect(await step('editor', id, { action: 'withdraw', reason: 'Nhầm' })).toMatchObject({
      publicVersion: null,
    })
    expect(await publicVersion(id, now())).toBe('withdrawn')
    expect(await publicVersion(id, opensAt)).toBe('withdrawn')
  })

  it('does not bring back a version that has begun', async () => {
    const { id, opensAt } = await scheduledOver()
    const before = now()
    studio.clock.set(opensAt)
    expect(await callOff('editor', id, 2)).toMatchObject({ code: 'nothing-released' })
    expect(await publicVersion(id, opensAt + 1)).toBe(2)
    studio.clock.set(before)
  })

  it('is called off once', async () => {
    const { id } = await scheduledOver()
    const both = await Promise.all([callOff('editor', id, 2), callOff('above', id, 2)])
    expect(both.filter((answer) => 'code' in answer)).toHaveLength(1)
  })

  it.each([1, 3])('is not called off by naming version %i', async (version) => {
    const { id, opensAt } = await scheduledOver()
    expect(await callOff('editor', id, version)).toMatchObject({ code: 'nothing-released' })
    expect(await publicVersion(id, opensAt)).toBe(2)
  })

  it.each([
    ['anonymous', 'not-signed-in'],
    ['officer', 'not-permitted'],
    ['leader', 'not-permitted'],
    ['agency-admin', 'not-permitted'],
    ['admin', 'not-permitted'],
    ['below', 'not-permitted'],
    ['elsewhere', 'not-permitted'],
    ['officer above', 'not-permitted'],
    ['above', 'done'],
    ['editor', 'done'],
  ] as const)('by %s: %s', async (name, expected) => {
    const { id, opensAt } = await scheduledOver()
    const outcome = await callOff(name, id, 2)
    expect('code' in outcome ? outcome.code : 'done').toBe(expected)
    expect(await publicVersion(id, opensAt)).toBe(expected === 'done' ? 1 : 2)
  })

  it('is told as it was by the next start', async () => {
    const { id } = await scheduledOver()
    await callOff('editor', id, 2)
    await repair(studio.payload)
    expect((await entries('editor', id))[0]).toMatchObject({
      ...{ action: 'cancel-schedule', isCarriedOut: true },
    })
  })

  describe('other agencies', () => {
    const isSeen = async (id: string) => {
      const found = await studio.payload.count({
        collection: 'materials',
        where: { id: { equals: id } },
        overrideAccess: false,
        req: await as('elsewhere'),
      })
      return found.totalDocs === 1
    }

    it('do not see the approved version before it opens, nor after it was called off', async () => {
      const { id } = await scheduledOver()
      expect(await isSeen(id)).toBe(false)
      await callOff('editor', id, 2)
      expect(await isSeen(id)).toBe(false)
    })

    it('see it from its hour on, without a new start of the server', async () => {
      const { id, opensAt } = await scheduledOver()
      const before = now()
      expect(await isSeen(id)).toBe(false)
      studio.clock.set(opensAt - 1)
      expect(await isSeen(id)).toBe(false)
      // The next look may come half a minute after this one.
      studio.clock.set(opensAt + 30_000)
      expect(await isSeen(id)).toBe(true)
      studio.clock.set(before)
    })

    it('do not see the draft that was saved over it meanwhile', async () => {
      const { id, opensAt } = await scheduledOver()
      const before = now()
      await edit(id, 'officer', 'Bản ba')
      studio.clock.set(opensAt + 60_000)
      expect(await isSeen(id)).toBe(false)
      studio.clock.set(before)
    })
  })
})

async function entries(name: Name, id: string, page = 1): Promise<TimelineEntry[]> {
  const timeline = await timelineOf(await as(name), 'materials', id, page)
  if ('code' in timeline) throw new Error(timeline.code)
  return timeline.entries
}

const wordsOf = (list: TimelineEntry[]) =>
  list.map(({ who, action, version }) => [who, action, version])

describe('the timeline', () => {
  it('tells saves and steps, newest first, with who and which version', async () => {
    const id = await write()
    const opensAt = now() + DAY_MS
    await edit(id, 'editor', 'Sửa')
    await edit(id, 'officer', 'Sửa lại')
    await step('officer', id, { action: 'submit' })
    await step('editor', id, { action: 'return', reason: 'Thiếu số điện thoại' })
    await step('officer', id, { action: 'submit' })
    await step('above', id, { action: 'approve', version: 3 })
    await step('editor', id, { action: 'schedule', version: 3, effectiveFrom: opensAt })
    const list = await entries('officer', id)
    expect(wordsOf(list)).toEqual([
      ['editor 2', 'schedule', 3],
      ['editor 5', 'approve', 3],
      ['officer 1', 'submit', 3],
      ['editor 2', 'return', 3],
      ['officer 1', 'submit', 3],
      ['officer 1', 'save', 3],
      ['editor 2', 'save', 2],
      ['officer 1', 'save', 1],
    ])
    expect(list[0]?.opensAt).toBe(new Date(opensAt).toISOString())
    expect(list[3]?.detail).toBe('Thiếu số điện thoại')
  })

  it('names no one for what the system did', async () => {
    const { id } = await studio.payload.create({
      collection: 'materials',
      data: {
        ...{ title: 'Do hệ thống nhập', kind: 'article', availability: 'always' },
        agency: people.officer?.agency,
      } as never,
      // The system itself.
      overrideAccess: true,
    })
    expect(wordsOf(await entries('officer', id))).toEqual([[null, 'save', 1]])
  })

  it('goes on, page after page, without a gap or a double', async () => {
    const id = await write()
    for (let count = 0; count < 12; count += 1) await edit(id, 'officer', `Lần ${count}`)
    const first = await timelineOf(await as('officer'), 'materials', id, 1)
    const second = await timelineOf(await as('officer'), 'materials', id, 2)
    if ('code' in first || 'code' in second) throw new Error('refused')
    expect([first.hasMore, second.hasMore]).toEqual([true, false])
    const versions = [...first.entries, ...second.entries].map(({ version }) => version)
    expect(versions).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  })

  it('says of a step that was announced and not done that it was not', async () => {
    const id = await write()
    await studio.payload.db.create({
      collection: 'audit-log',
      data: {
        ...{ id: `ev-${id}`, at: new Date(now()).toISOString(), action: 'release' },
        ...{ documentCollection: 'materials', documentId: id, version: 1 },
        ...{ actor: people.editor?.id, actorName: 'editor 2', agency: people.editor?.agency },
      },
      customID: `ev-${id}`,
    })
    await repair(studio.payload)
    const list = await entries('officer', id)
    expect(list.map(({ action, isCarriedOut }) => [action, isCarriedOut])).toContainEqual([
      ...['release', false],
    ])
    expect(list.some(({ action }) => action === 'not-carried-out')).toBe(false)
  })

  it.each([
    ['anonymous', 'not-signed-in'],
    ['officer', 'whole'],
    ['editor', 'whole'],
    ['leader', 'whole'],
    ['agency-admin', 'whole'],
    ['above', 'whole'],
    ['officer above', 'whole'],
    ['admin', 'whole'],
    ['below', 'not-found'],
    ['elsewhere', 'not-found'],
  ] as const)('of a draft is for %s: %s', async (name, expected) => {
    const id = await write()
    const timeline = await timelineOf(await as(name), 'materials', id, 1)
    const answer = 'code' in timeline ? timeline.code : timeline.entries.length && 'whole'
    expect(answer).toBe(expected)
  })

  it.each(['below', 'elsewhere'] as const)(
    'of what is public tells %s of another agency nothing',
    async (name) => {
      const id = await write()
      await publish(id, 1)
      expect(await entries('officer', id)).toHaveLength(4)
      expect(await entries(name, id)).toEqual([])
    },
  )

  it('is not found under another collection’s name', async () => {
    const id = await write()
    expect(await timelineOf(await as('officer'), 'campaigns', id, 1)).toMatchObject({
      code: 'not-found',
    })
  })
})
