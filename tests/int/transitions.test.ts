/**
 * Who may take which step of the workflow on a document in which state: every combination, with the
 * answer written by hand from design §4.5, §4.6, §4.11 and §6.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ErrorCode } from '#src/domain/errors'
import type { PublicationState } from '#src/domain/publication'
import type { WorkflowCollection } from '#src/domain/release'
import { ROLES } from '#src/domain/staff'
import { TRANSITION_ACTIONS, type TransitionAction } from '#src/domain/workflow'
import type { TransitionRequest } from '#src/release/step'
import { performTransition } from '#src/release/transition'
import { openTestStudio, type Person, type TestStudio } from '#tests/support/studio'
import {
  AFTER_PAST_WINDOW,
  MaterialStates,
  STATES,
  versionIn,
  type State,
} from '#tests/support/materialStates'

/** `author` wrote the document, as an editor; nobody else saved it. */
const ACTORS = {
  anonymous: { who: 'an anonymous caller', role: null, agency: null },
  admin: { who: 'a system administrator', role: 'admin', agency: null },
  'agency-admin': { who: "the ward's administrator", role: 'agency-admin', agency: 'ward' },
  leader: { who: "the ward's leader", role: 'leader', agency: 'ward' },
  officer: { who: "the ward's officer", role: 'officer', agency: 'ward' },
  author: { who: 'the editor who wrote it', role: 'editor', agency: 'ward' },
  editor: { who: 'another editor of the ward', role: 'editor', agency: 'ward' },
  'editor above': { who: "the district's editor", role: 'editor', agency: 'district' },
  'officer above': { who: "the district's officer", role: 'officer', agency: 'district' },
  'editor below': { who: "the quarter's editor", role: 'editor', agency: 'quarter' },
  'editor elsewhere': { who: "the commune's editor", role: 'editor', agency: 'commune' },
  'officer elsewhere': { who: "the commune's officer", role: 'officer', agency: 'commune' },
} as const
type ActorName = keyof typeof ACTORS
const ACTOR_NAMES = Object.keys(ACTORS) as ActorName[]

/** The state that the step leads to, or the code that it is refused with. */
type Answer = PublicationState | ErrorCode
type Row = Record<State, Answer>
/** Those who may take the step at all; everyone else meets `not-permitted` in every state. */
type Table = Record<TransitionAction, Partial<Record<ActorName, Row>>>

const wrong = 'wrong-state'
const nothing = 'nothing-released'
const SUBMIT: Row = {
  ...{ draft: 'in-review', 'in-review': wrong, approved: wrong, scheduled: wrong },
  ...{ public: wrong, edited: 'in-review', expired: wrong, withdrawn: wrong, replaced: wrong },
  trashed: wrong,
}
/** A version that was returned goes on being what readers see, or will see: it is frozen. */
const RETURN: Row = {
  ...{ draft: wrong, 'in-review': 'draft', approved: 'draft', scheduled: 'scheduled' },
  ...{ public: 'public', edited: wrong, expired: 'expired', withdrawn: 'withdrawn' },
  ...{ replaced: 'replaced', trashed: wrong },
}
const APPROVE: Row = {
  ...{ draft: wrong, 'in-review': 'approved', approved: wrong, scheduled: wrong },
  ...{ public: wrong, edited: wrong, expired: wrong, withdrawn: wrong, replaced: wrong },
  trashed: wrong,
}
const APPROVE_OWN: Row = { ...APPROVE, 'in-review': 'own-work' }
/** What has ended comes back by a later release only; what is over in time never does. */
const SCHEDULE: Row = {
  ...{ draft: wrong, 'in-review': wrong, approved: 'scheduled', scheduled: 'scheduled' },
  ...{ public: 'public', edited: wrong, expired: 'never-visible', withdrawn: 'scheduled' },
  ...{ replaced: 'scheduled', trashed: wrong },
}
/** Releasing what is released already is the same release, not a second one, also when it is over. */
const RELEASE: Row = {
  ...{ draft: wrong, 'in-review': wrong, approved: 'public', scheduled: 'public' },
  ...{ public: 'public', edited: wrong, expired: 'expired', withdrawn: 'public' },
  ...{ replaced: 'public', trashed: wrong },
}
/** Ended twice in the same way is ended once. */
const WITHDRAW: Row = {
  ...{ draft: nothing, 'in-review': nothing, approved: nothing, scheduled: 'withdrawn' },
  ...{ public: 'withdrawn', edited: 'draft', expired: 'withdrawn', withdrawn: 'withdrawn' },
  ...{ replaced: nothing, trashed: nothing },
}
/** Another successor than the first is no new ending. */
const REPLACE: Row = {
  ...{ draft: nothing, 'in-review': nothing, approved: nothing, scheduled: 'replaced' },
  ...{ public: 'replaced', edited: 'draft', expired: 'replaced', withdrawn: nothing },
  ...{ replaced: nothing, trashed: wrong },
}

const TABLE: Table = {
  submit: { officer: SUBMIT, author: SUBMIT, editor: SUBMIT },
  return: { author: RETURN, editor: RETURN, 'editor above': RETURN },
  approve: { author: APPROVE_OWN, editor: APPROVE, 'editor above': APPROVE },
  schedule: { author: SCHEDULE, editor: SCHEDULE, 'editor above': SCHEDULE },
  release: { author: RELEASE, editor: RELEASE, 'editor above': RELEASE },
  withdraw: { author: WITHDRAW, editor: WITHDRAW, 'editor above': WITHDRAW },
  replace: { author: REPLACE, editor: REPLACE, 'editor above': REPLACE },
}

function expectedAnswer(action: TransitionAction, actor: ActorName, state: State): Answer {
  if (actor === 'anonymous') return 'not-signed-in'
  return TABLE[action][actor]?.[state] ?? 'not-permitted'
}

let studio: TestStudio
const people = {} as Record<ActorName, Person | null>
/** A document per state, for steps that are refused and leave it as it is. */
const shared = {} as Record<State, string>
const untouched = {} as Record<State, unknown>
let states: MaterialStates
let successor: string

beforeAll(async () => {
  studio = await openTestStudio(AFTER_PAST_WINDOW)
  const district = await studio.agency('Ủy ban nhân dân quận')
  const ward = await studio.agency('Ủy ban nhân dân phường', district)
  const quarter = await studio.agency('Khu phố', ward)
  const commune = await studio.agency('Ủy ban nhân dân xã')
  const agencies = { district, ward, quarter, commune }
  for (const actor of ACTOR_NAMES) {
    const { role, agency } = ACTORS[actor]
    people[actor] = role && (await studio.person(role, agency && agencies[agency]))
  }
  states = new MaterialStates(studio, people.author, people.editor)
  successor = await documentIn('public')
  for (const state of STATES) {
    shared[state] = await documentIn(state)
    untouched[state] = await whole(shared[state])
  }
})
afterAll(() => studio.close())

const DAY_MS = 86_400_000

const documentIn = (state: State) => states.make(state)

type Request = Omit<TransitionRequest, 'collection' | 'documentId'>

async function step(
  actor: ActorName,
  documentId: string,
  request: Request,
  collection: WorkflowCollection = 'materials',
) {
  studio.clock.set(studio.clock.now() + 1000)
  const req = await studio.as(people[actor])
  return performTransition(req, { collection, documentId, ...request })
}

/** A request that lacks nothing, so that only the person and the state can refuse it. */
function wholeRequest(action: TransitionAction, version = 1): Request {
  return {
    action,
    version,
    ...(action === 'schedule' && { effectiveFrom: studio.clock.now() + DAY_MS }),
    ...(action === 'withdraw' && { reason: 'Có thông tin sai' }),
    ...(action === 'replace' && { successor }),
  }
}

async function answer(actor: ActorName, id: string, request: Request): Promise<string> {
  const outcome = await step(actor, id, request)
  return 'code' in outcome ? outcome.code : outcome.state
}

const isRefusal = (expected: Answer, actor: ActorName) =>
  actor === 'anonymous' ||
  [...['not-permitted', wrong, 'own-work', nothing, 'never-visible']].includes(expected)

describe('the table of transitions', () => {
  it('has an actor of every role', () => {
    const roles = new Set(Object.values(ACTORS).map(({ role }) => role))
    expect(roles).toEqual(new Set([null, ...ROLES]))
  })

  it('has every action', () => {
    expect(Object.keys(TABLE)).toEqual([...TRANSITION_ACTIONS])
  })
})

describe.each(TRANSITION_ACTIONS)('%s', (action) => {
  const cells = ACTOR_NAMES.flatMap((actor) =>
    STATES.map((state) => {
      const expected = expectedAnswer(action, actor, state)
      return [state, ACTORS[actor].who, expected, actor] as const
    }),
  )

  it.each(cells)('of a document in state %s by %s: %s', async (state, _who, expected, actor) => {
    const id = isRefusal(expected, actor) ? shared[state] : await documentIn(state)
    const request = wholeRequest(action, versionIn(state))
    expect(await answer(actor, id, request)).toBe(expected)
  })

  it.each(STATES)('leaves no trace where it is refused in state %s', async (state) => {
    expect(await whole(shared[state])).toEqual(untouched[state])
  })
})

/** Everything that a refused step must leave alone: the document and its records. */
async function whole(id: string) {
  const { db } = studio.payload
  const where = { documentId: { equals: id } }
  return {
    document: await db.findOne({ collection: 'materials', where: { id: { equals: id } } }),
    records: (await db.count({ collection: 'releases', where })).totalDocs,
    events: (await db.count({ collection: 'audit-log', where })).totalDocs,
  }
}

describe('the version in question', () => {
  const STATE_OF = { approve: 'in-review', schedule: 'approved', release: 'approved' } as const
  const NAMING = ['approve', 'schedule', 'release'] as const

  it.each(NAMING)('must be named to %s', async (action) => {
    const id = shared[STATE_OF[action]]
    const request = { ...wholeRequest(action), version: null }
    expect(await step('editor', id, request)).toMatchObject({
      ...{ code: 'invalid-request', field: 'version' },
    })
  })

  it.each(NAMING.flatMap((action) => [0, 2].map((version) => [action, version] as const)))(
    'refuses to %s version %i when the document is at version 1',
    async (action, version) => {
      const id = shared[STATE_OF[action]]
      const request = { ...wholeRequest(action), version }
      expect(await step('editor', id, request)).toMatchObject({ code: 'wrong-version' })
    },
  )

  it.each(['submit', 'return'] as const)('need not be named to %s', async (action) => {
    const id = await documentIn(action === 'submit' ? 'draft' : 'in-review')
    expect(await step('editor', id, { action })).not.toHaveProperty('code')
  })

  it('does not come before the permission: a stranger learns nothing of the version', async () => {
    const request = { action: 'approve', version: 7 } as const
    expect(await answer('editor elsewhere', shared['in-review'], request)).toBe('not-permitted')
  })
})

describe('what a step needs', () => {
  it.each([
    ['just before now', -1, 'past-instant'],
    ['now', 0, 'past-instant'],
    ['just after now', 1, 'scheduled'],
  ])('answers a schedule for %s accordingly', async (_when, offset, expected) => {
    const id = await documentIn('approved')
    // `step` moves the clock on by a second before it asks.
    const effectiveFrom = studio.clock.now() + 1000 + offset
    expect(await answer('editor', id, { action: 'schedule', version: 1, effectiveFrom })).toBe(
      expected,
    )
  })

  it('refuses a schedule without an instant', async () => {
    const request = { action: 'schedule', version: 1 } as const
    expect(await step('editor', shared.approved, request)).toMatchObject({
      ...{ code: 'invalid-request', field: 'effectiveFrom' },
    })
  })

  it.each([null, '', '   '])(
    'withdraws for the reason %j: the contract asks for none',
    async (reason) => {
      const id = await documentIn('public')
      expect(await step('editor', id, { action: 'withdraw', reason })).toMatchObject({
        ...{ id, state: 'withdrawn', publicVersion: null },
      })
    },
  )

  it('returns without a reason: the contract asks for none, the screen does', async () => {
    const id = await documentIn('in-review')
    expect(await step('editor', id, { action: 'return' })).toMatchObject({ id, state: 'draft' })
  })

  it('refuses a replacement without a successor, or by the document itself', async () => {
    for (const candidate of [null, shared.public]) {
      const request = { action: 'replace', successor: candidate } as const
      expect(await step('editor', shared.public, request)).toMatchObject({
        ...{ code: 'invalid-request', field: 'successor' },
      })
    }
  })

  it.each(['draft', 'in-review', 'approved'] as const)(
    'refuses a successor that is only %s',
    async (state) => {
      const request = { action: 'replace', successor: shared[state] } as const
      expect(await answer('editor', shared.public, request)).toBe('successor-not-visible')
    },
  )

  it('replaces once what is replaced twice by the same successor', async () => {
    const id = await documentIn('public')
    const request = { action: 'replace', successor } as const
    expect(await answer('editor', id, request)).toBe('replaced')
    const { records } = await whole(id)
    expect(await answer('editor', id, request)).toBe('replaced')
    expect((await whole(id)).records).toBe(records)
  })

  it('finds no document under an id that nobody has', async () => {
    expect(await answer('editor', 'khong-co', { action: 'submit' })).toBe('not-found')
  })
})

describe.each(['campaigns', 'directives'] as const)('%s go the same way', (collection) => {
  const DATA = {
    campaigns: { title: 'Đợt cao điểm', windows: [{ startDay: '2026-01-01' }] },
    directives: { subject: 'Về việc cảnh báo', issuer: 'Sở Y tế', docType: 'cong-van' },
  }

  it('from draft to public and back, with the same people', async () => {
    const { id } = await studio.payload.create({
      collection,
      data: DATA[collection] as never,
      overrideAccess: false,
      req: await studio.as(people.author),
    })
    const course: [ActorName, Request, Answer][] = [
      ['editor elsewhere', { action: 'submit' }, 'not-permitted'],
      ['officer', { action: 'submit' }, 'in-review'],
      ['officer', { action: 'approve', version: 1 }, 'not-permitted'],
      ['author', { action: 'approve', version: 1 }, 'own-work'],
      ['editor above', { action: 'approve', version: 1 }, 'approved'],
      ['leader', { action: 'release', version: 1 }, 'not-permitted'],
      ['author', { action: 'release', version: 1 }, 'public'],
      ['admin', { action: 'withdraw', reason: 'Nhầm' }, 'not-permitted'],
      ['editor', { action: 'withdraw', reason: 'Nhầm' }, 'withdrawn'],
      ['anonymous', { action: 'release', version: 1 }, 'not-signed-in'],
    ]
    for (const [actor, request, expected] of course) {
      const outcome = await step(actor, id, request, collection)
      const got = 'code' in outcome ? outcome.code : outcome.state
      expect([actor, request.action, got]).toEqual([actor, request.action, expected])
    }
  })
})

describe('an agency that lets authors approve', () => {
  it('lets the author approve, but no one else any more than before', async () => {
    const agency = people.author?.agency ?? ''
    const allow = async (allowsSelfApproval: boolean) =>
      studio.payload.update({
        collection: 'agencies',
        id: agency,
        data: { allowsSelfApproval },
        overrideAccess: false,
        req: await studio.as(people.admin),
      })
    await allow(true)
    const id = await documentIn('in-review')
    const request = { action: 'approve', version: 1 } as const
    expect(await answer('officer', id, request)).toBe('not-permitted')
    expect(await answer('author', id, request)).toBe('approved')
    await allow(false)
    const next = await documentIn('in-review')
    expect(await answer('author', next, request)).toBe('own-work')
  })
})

describe('the audit log', () => {
  it.each(TRANSITION_ACTIONS)(
    'names who took the step %s, and on which version',
    async (action) => {
      const id = await documentIn(STARTS[action])
      await step('editor', id, wholeRequest(action))
      const { docs } = await studio.payload.db.find({
        collection: 'audit-log',
        where: { and: [{ documentId: { equals: id } }, { actor: { equals: people.editor?.id } }] },
        sort: '-id',
        limit: 1,
      })
      expect(docs[0]).toMatchObject({ action, version: 1, documentCollection: 'materials' })
    },
  )

  const STARTS: Record<TransitionAction, State> = {
    ...{ submit: 'draft', return: 'in-review', approve: 'in-review' },
    ...{ schedule: 'approved', release: 'approved', withdraw: 'public', replace: 'public' },
  } as const
})
