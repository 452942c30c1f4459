/**
 * Urgent warnings (design §4.7): who may release one alone, in which state, and who may be the second
 * person. Every combination, with the answer written by hand.
 */
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES } from '#src/domain/staff'
import { secondLookEndpoint } from '#src/release/secondLook'
import { lookAgain } from '#src/release/secondLook'
import { performTransition } from '#src/release/transition'
import { openTestStudio, type Person, type TestStudio } from '#tests/support/studio'
import { bodyOf } from '#tests/support/body'

const DAY_MS = 86_400_000

const ACTORS = {
  anonymous: { role: null, agency: null, urgent: false },
  admin: { role: 'admin', agency: null, urgent: true },
  'agency-admin': { role: 'agency-admin', agency: 'ward', urgent: true },
  leader: { role: 'leader', agency: 'ward', urgent: true },
  'officer with the right': { role: 'officer', agency: 'ward', urgent: true },
  editor: { role: 'editor', agency: 'ward', urgent: false },
  'urgent editor': { role: 'editor', agency: 'ward', urgent: true },
  'urgent author': { role: 'editor', agency: 'ward', urgent: true },
  'editor above': { role: 'editor', agency: 'district', urgent: false },
  'urgent editor above': { role: 'editor', agency: 'district', urgent: true },
  'urgent editor below': { role: 'editor', agency: 'quarter', urgent: true },
  'urgent editor elsewhere': { role: 'editor', agency: 'commune', urgent: true },
} as const
type ActorName = keyof typeof ACTORS
const ACTOR_NAMES = Object.keys(ACTORS) as ActorName[]

const STATES = ['draft', 'in-review', 'approved', 'public'] as const
type State = (typeof STATES)[number]

/** By the normal way from approved on, before it only for the urgent right in one's own agency. */
const NORMAL = ['wrong-state', 'wrong-state', 'public', 'public'] as const
const URGENT = ['public', 'public', 'public', 'public'] as const
const RELEASE: Partial<Record<ActorName, readonly string[]>> = {
  editor: NORMAL,
  'urgent editor': URGENT,
  'urgent author': URGENT,
  'editor above': NORMAL,
  'urgent editor above': NORMAL,
}

/** Of a warning that the urgent editor released and the urgent author wrote. */
const LOOKS = ['never released', 'released urgently', 'looked at', 'withdrawn'] as const
type Look = (typeof LOOKS)[number]
const SECOND = ['wrong-state', 'confirmed', 'wrong-state', 'wrong-state'] as const
const FIRST = ['wrong-state', 'own-work', 'wrong-state', 'wrong-state'] as const
const SECOND_LOOK: Partial<Record<ActorName, readonly string[]>> = {
  editor: SECOND,
  'editor above': SECOND,
  'urgent editor above': SECOND,
  'urgent editor': FIRST,
  'urgent author': FIRST,
}

const expected = (table: typeof RELEASE, actor: ActorName, column: number): string =>
  actor === 'anonymous' ? 'not-signed-in' : (table[actor]?.[column] ?? 'not-permitted')

let studio: TestStudio
const people = {} as Record<ActorName, (Person & { mayReleaseUrgently: boolean }) | null>
const hotlines = { valid: '', over: '', toCome: '' }
let written = 0

beforeAll(async () => {
  studio = await openTestStudio()
  const district = await studio.agency('Ủy ban nhân dân quận')
  const ward = await studio.agency('Ủy ban nhân dân phường', district)
  const quarter = await studio.agency('Khu phố', ward)
  const commune = await studio.agency('Ủy ban nhân dân xã')
  const agencies = { district, ward, quarter, commune }
  for (const actor of ACTOR_NAMES) {
    const { role, agency, urgent } = ACTORS[actor]
    people[actor] = role && {
      ...(await studio.person(role, agency && agencies[agency])),
      mayReleaseUrgently: urgent,
    }
  }
  hotlines.valid = await hotline('Công an phường', {})
  hotlines.over = await hotline('Số cũ', { validTo: '2026-02-28' })
  hotlines.toCome = await hotline('Số sắp có', { validFrom: '2026-12-01' })
})
afterAll(() => studio.close())

async function hotline(name: string, span: object): Promise<string> {
  const data = { name, call: '113', ...span }
  const { id } = await studio.payload.create({
    collection: 'hotlines',
    data: data as never,
    // The test sets the stage.
    overrideAccess: true,
  })
  return id
}

async function write(data: object = {}, author: ActorName = 'urgent author'): Promise<string> {
  const { id } = await studio.payload.create({
    collection: 'materials',
    data: {
      ...{ title: `Giả danh công an ${++written}`, kind: 'warning', urgent: true },
      ...{ steps: ['Gác máy'], hotlines: [hotlines.valid], availability: 'always' },
      ...data,
    } as never,
    overrideAccess: false,
    req: await studio.as(people[author]),
  })
  return id
}

async function step(actor: ActorName, documentId: string, request: object) {
  studio.clock.set(studio.clock.now() + 1000)
  const req = await studio.as(people[actor])
  return performTransition(req, { collection: 'materials', documentId, ...request } as never)
}

async function release(actor: ActorName, id: string, version = 1) {
  const outcome = await step(actor, id, { action: 'release', version })
  return 'code' in outcome ? outcome.code : outcome.state
}

async function look(actor: ActorName, id: string, version = 1): Promise<string> {
  const outcome = await lookAgain(await studio.as(people[actor]), id, version)
  return 'code' in outcome ? outcome.code : 'confirmed'
}

async function edit(actor: ActorName, id: string, data: object): Promise<void> {
  await studio.payload.update({
    collection: 'materials',
    id,
    data: data as never,
    overrideAccess: false,
    req: await studio.as(people[actor]),
  })
}

/** As the database has it; unset fields are null on both. */
async function stored(id: string): Promise<Record<string, unknown>> {
  const found = await studio.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'materials' as CollectionSlug,
    where: { id: { equals: id } },
  })
  const { state, version, secondLookDueAt, secondLookAt, secondLookBy }: Record<string, unknown> =
    found ?? {}
  const instant = (value: unknown) => (value ? new Date(String(value)).getTime() : null)
  return {
    ...{ state, version, secondLookBy: secondLookBy ?? null },
    ...{ dueAt: instant(secondLookDueAt), lookedAt: instant(secondLookAt) },
  }
}

async function events(id: string): Promise<string[]> {
  const { docs } = await studio.payload.db.find<{ action: string }>({
    collection: 'audit-log',
    where: { documentId: { equals: id } },
    sort: 'id',
    pagination: false,
  })
  return docs.map(({ action }) => action)
}

async function releaseCount(id: string): Promise<number> {
  const where = { documentId: { equals: id } }
  return (await studio.payload.db.count({ collection: 'releases', where })).totalDocs
}

async function documentIn(state: State): Promise<string> {
  const id = await write()
  const steps = [
    ['urgent author', { action: 'submit' }],
    ['editor', { action: 'approve', version: 1 }],
    ['editor', { action: 'release', version: 1 }],
  ] as const
  for (const [actor, request] of steps.slice(0, STATES.indexOf(state))) {
    expect(await step(actor, id, request)).not.toHaveProperty('code')
  }
  return id
}

async function warningIn(state: Look): Promise<string> {
  const id = await write()
  if (state === 'never released') return id
  expect(await release('urgent editor', id)).toBe('public')
  if (state === 'looked at') expect(await look('editor', id)).toBe('confirmed')
  if (state === 'withdrawn') await step('editor', id, { action: 'withdraw', reason: 'Nhầm' })
  return id
}

it('has an actor of every role', () => {
  const roles = new Set(Object.values(ACTORS).map(({ role }) => role))
  expect(roles).toEqual(new Set([null, ...ROLES]))
})

describe('an urgent warning is released', () => {
  const cells = ACTOR_NAMES.flatMap((actor) =>
    STATES.map((state, column) => [state, actor, expected(RELEASE, actor, column)] as const),
  )

  it.each(cells)('from state %s by %s: %s', async (state, actor, answer) => {
    const id = await documentIn(state)
    const before = [await stored(id), await events(id), await releaseCount(id)]
    expect(await release(actor, id)).toBe(answer)
    if (answer === 'public') return
    expect([await stored(id), await events(id), await releaseCount(id)]).toEqual(before)
  })
})

describe('the second look', () => {
  const cells = ACTOR_NAMES.flatMap((actor) =>
    LOOKS.map((state, column) => [state, actor, expected(SECOND_LOOK, actor, column)] as const),
  )

  it.each(cells)('at a warning %s by %s: %s', async (state, actor, answer) => {
    const id = await warningIn(state)
    const before = [await stored(id), await events(id)]
    expect(await look(actor, id)).toBe(answer)
    if (answer !== 'confirmed') return expect([await stored(id), await events(id)]).toEqual(before)
    expect(await stored(id)).toMatchObject({
      ...{ lookedAt: studio.clock.now(), secondLookBy: people[actor]?.id },
    })
    expect((await events(id)).at(-1)).toBe('second-look')
  })

  it('is due a day after the release', async () => {
    const id = await warningIn('released urgently')
    expect(await stored(id)).toMatchObject({
      ...{ dueAt: studio.clock.now() + DAY_MS, lookedAt: null, secondLookBy: null },
    })
  })

  it('may come late', async () => {
    const id = await warningIn('released urgently')
    studio.clock.set(studio.clock.now() + 2 * DAY_MS)
    expect(await look('editor', id)).toBe('confirmed')
  })

  it('names the version that went out, not a draft saved since', async () => {
    const id = await warningIn('released urgently')
    await edit('editor', id, { summary: 'Thêm một câu.' })
    expect(await look('editor above', id, 2)).toBe('wrong-version')
    expect(await look('editor above', id, 1)).toBe('confirmed')
  })

  it('is never the author’s or the releaser’s, whoever has saved a draft since', async () => {
    const id = await warningIn('released urgently')
    await edit('editor', id, { summary: 'Thêm một câu.' })
    expect(await look('urgent author', id)).toBe('own-work')
    expect(await look('urgent editor', id)).toBe('own-work')
  })

  it('is asked for again when another version goes out urgently', async () => {
    const id = await warningIn('looked at')
    await edit('urgent author', id, { summary: 'Tin mới.' })
    expect(await release('urgent author', id, 2)).toBe('public')
    expect(await stored(id)).toMatchObject({ lookedAt: null, secondLookBy: null })
    expect(await look('urgent author', id, 2)).toBe('own-work')
    expect(await look('urgent editor', id, 2)).toBe('confirmed')
  })

  it('is done by one of two who confirm at the same moment', async () => {
    const id = await warningIn('released urgently')
    const answers = await Promise.all([look('editor', id), look('editor above', id)])
    expect(answers.toSorted()).toEqual(['confirmed', 'wrong-state'])
  })

  it('finds nothing under an id that nobody has', async () => {
    expect(await look('editor', 'khong-co')).toBe('not-found')
  })

  it.each([
    ['no version', {}],
    ['a version as a text', { version: '1' }],
    ['version 0', { version: 0 }],
    ['a forged second person', { version: 1, secondLookBy: 'x' }],
  ])('refuses a request with %s', async (_what, data) => {
    const id = await warningIn('released urgently')
    const req = await studio.as(people.editor)
    Object.assign(req, {
      routeParams: { id },
      data,
      json: async () => data,
      headers: new Headers(),
    })
    const answer = await secondLookEndpoint.handler(req)
    expect(answer.status).toBe(400)
    expect(await stored(id)).toMatchObject({ lookedAt: null })
  })
})

describe('what the fast lane asks of a warning', () => {
  it('refuses an old version', async () => {
    const id = await write()
    await edit('urgent author', id, { summary: 'Thêm.' })
    expect(await release('urgent editor', id, 1)).toBe('wrong-version')
    expect(await release('urgent editor', id, 2)).toBe('public')
  })

  it.each([
    ['an article', { kind: 'article', body: bodyOf() }, 'wrong-state'],
    ['a warning that is not urgent', { urgent: false }, 'wrong-state'],
    ['a warning without steps', { steps: [], body: bodyOf() }, 'incomplete'],
    ['a warning without hotlines', { hotlines: [] }, 'incomplete'],
    ['a warning for key holders only', { access: 'keyed' }, 'never-visible'],
    [
      'a warning whose time is over',
      { availability: 'own', windows: [{ startDay: '2026-01-01', endDay: '2026-01-02' }] },
      'never-visible',
    ],
    [
      'a warning that opens later',
      { availability: 'own', windows: [{ startDay: '2027-01-01' }] },
      'never-visible',
    ],
    ['a warning of no campaign', { availability: 'campaigns' }, 'never-visible'],
  ])('refuses %s, and approves nothing', async (_what, data, code) => {
    const id = await write(data)
    const before = await stored(id)
    expect(await release('urgent author', id)).toBe(code)
    expect(await stored(id)).toEqual(before)
    expect(await releaseCount(id)).toBe(0)
  })

  it('takes a warning whose own time is open', async () => {
    const id = await write({ availability: 'own', windows: [{ startDay: '2026-01-01' }] })
    expect(await release('urgent author', id)).toBe('public')
  })

  it.each([
    ['is over', () => [hotlines.over], 'incomplete'],
    ['is still to come', () => [hotlines.toCome], 'incomplete'],
    ['is over, beside one that answers', () => [hotlines.over, hotlines.valid], 'public'],
  ])('answers a hotline that %s', async (_what, named, answer) => {
    const id = await write({ hotlines: named() })
    expect(await release('urgent author', id)).toBe(answer)
  })

  it('writes the urgent release and the release into the audit log', async () => {
    const id = await write()
    await release('urgent author', id)
    expect(await events(id)).toEqual(['urgent-release', 'release'])
  })

  it('releases once, however often it is asked at the same moment', async () => {
    const id = await write()
    await Promise.all([release('urgent editor', id), release('urgent editor', id)])
    expect(await releaseCount(id)).toBe(1)
  })

  it('leaves scheduling and approving to two people', async () => {
    const id = await write()
    const effectiveFrom = studio.clock.now() + DAY_MS
    expect(
      await step('urgent author', id, { action: 'schedule', version: 1, effectiveFrom }),
    ).toMatchObject({ code: 'wrong-state' })
    await step('urgent author', id, { action: 'submit' })
    expect(await step('urgent author', id, { action: 'approve', version: 1 })).toMatchObject({
      code: 'own-work',
    })
  })
})

describe('by hand', () => {
  it.each([
    ['the time of the second look', { secondLookAt: '2026-01-01T00:00:00.000Z' }],
    ['the second person', { secondLookBy: 'toi' }],
    ['the time it is due', { secondLookDueAt: '2099-01-01T00:00:00.000Z' }],
  ])('nobody writes %s', async (_what, data) => {
    const id = await warningIn('released urgently')
    const { dueAt } = await stored(id)
    await edit('urgent author', id, data)
    expect(await stored(id)).toMatchObject({ dueAt, lookedAt: null, secondLookBy: null })
  })

  it('no editor gives themselves the urgent right', async () => {
    const editor = people.editor
    await studio.payload
      .update({
        collection: 'users',
        id: editor?.id ?? '',
        data: { mayReleaseUrgently: true },
        overrideAccess: false,
        req: await studio.as(editor),
      })
      .catch(() => null)
    const found = await studio.payload.db.findOne<{ id: string; mayReleaseUrgently?: boolean }>({
      collection: 'users',
      where: { id: { equals: editor?.id } },
    })
    expect(found?.mayReleaseUrgently ?? false).toBe(false)
  })

  it('restoring an older version keeps the second look due', async () => {
    const id = await warningIn('released urgently')
    await edit('editor', id, { summary: 'Bản hai.' })
    const { dueAt } = await stored(id)
    const { docs } = await studio.payload.db.findVersions<{ version?: number }>({
      collection: 'materials',
      where: { and: [{ parent: { equals: id } }, { 'version.version': { equals: 1 } }] },
      limit: 1,
    })
    await studio.payload.restoreVersion({
      collection: 'materials',
      id: String(docs[0]?.id),
      overrideAccess: false,
      req: await studio.as(people.editor),
    })
    expect(await stored(id)).toMatchObject({ state: 'draft', version: 3, dueAt, lookedAt: null })
    expect(await look('editor above', id)).toBe('confirmed')
  })
})
