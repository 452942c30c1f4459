/**
 * Who may do what by hand to a material in which state, besides the steps of the workflow: one table,
 * written from design §4.5, §4.6 and §4.11.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROW_NAMES, ROWS, type RowName } from '#tests/support/accessTable'
import {
  AFTER_PAST_WINDOW,
  MaterialStates,
  STATES,
  type State,
} from '#tests/support/materialStates'
import { openTestStudio, type Person, type TestStudio } from '#tests/support/studio'

//              anonymous · admin · agency-admin · officer · editor · leader · editor above · officer below
//              · elsewhere: agency-admin · officer · editor · leader
const ALL_STAFF = '.GGGGGGGGGGG'
const INSIDE = '.GGGGGG.....'
const WRITERS = '...GG.......'
const EDITOR = '....G.......'
const NOBODY = '............'

/** What is public as it stands is read across borders; what is over still is. */
const READ: Record<State, string> = {
  ...{ draft: INSIDE, 'in-review': INSIDE, approved: INSIDE, scheduled: INSIDE },
  ...{ public: ALL_STAFF, edited: INSIDE, expired: ALL_STAFF, withdrawn: INSIDE },
  ...{ replaced: INSIDE, trashed: INSIDE },
}
/** A save never changes what is frozen: every state takes one, but the trash. */
const UPDATE: Record<State, string> = {
  ...{ draft: WRITERS, 'in-review': WRITERS, approved: WRITERS, scheduled: WRITERS },
  ...{ public: WRITERS, edited: WRITERS, expired: WRITERS, withdrawn: WRITERS },
  ...{ replaced: WRITERS, trashed: NOBODY },
}
/** Where the trash withdraws, it takes whoever may withdraw. */
const TRASH: Record<State, string> = {
  ...{ draft: WRITERS, 'in-review': WRITERS, approved: WRITERS, scheduled: EDITOR },
  ...{ public: EDITOR, edited: EDITOR, expired: EDITOR, withdrawn: WRITERS },
  ...{ replaced: WRITERS, trashed: NOBODY },
}
const RESTORE: Record<State, string> = { ...UPDATE }
const ERASE = Object.fromEntries(STATES.map((state) => [state, NOBODY])) as Record<State, string>

let studio: TestStudio
let states: MaterialStates
const people = {} as Record<RowName, Person | null>

beforeAll(async () => {
  studio = await openTestStudio(AFTER_PAST_WINDOW)
  const district = await studio.agency('Ủy ban nhân dân quận')
  const ward = await studio.agency('Ủy ban nhân dân phường', district)
  const quarter = await studio.agency('Khu phố', ward)
  const commune = await studio.agency('Ủy ban nhân dân xã')
  const agencies = { district, ward, quarter, commune }
  for (const row of ROW_NAMES) {
    const { role, agency } = ROWS[row]
    people[row] = role && (await studio.person(role, agency && agencies[agency]))
  }
  const author = await studio.person('editor', ward)
  states = new MaterialStates(studio, author, people.editor)
})
afterAll(() => studio.close())

interface Stored {
  id: string
  version: number
  summary?: string | null
  deletedAt?: string | null
}

const stored = (id: string) =>
  studio.payload.db.findOne<Stored>({ collection: 'materials', where: { id: { equals: id } } })

type Attempt = (id: string, row: RowName) => Promise<boolean>

const as = async (row: RowName) => ({
  overrideAccess: false as const,
  req: await studio.as(people[row]),
})

async function save(id: string, row: RowName, data: object): Promise<void> {
  const { req } = await as(row)
  await studio.payload.update({ collection: 'materials', id, data, overrideAccess: false, req })
}

/** Each answers whether it had its effect, whatever Payload said. */
const ATTEMPTS: Record<string, { table: Record<State, string>; attempt: Attempt }> = {
  read: {
    table: READ,
    attempt: async (id, row) => {
      const { req } = await as(row)
      const { totalDocs } = await studio.payload.find({
        ...{ collection: 'materials', where: { id: { equals: id } }, trash: true, req },
        overrideAccess: false,
      })
      return totalDocs === 1
    },
  },
  update: {
    table: UPDATE,
    attempt: async (id, row) => {
      await save(id, row, { summary: `Sửa bởi ${row}` })
      return (await stored(id))?.summary === `Sửa bởi ${row}`
    },
  },
  trash: {
    table: TRASH,
    attempt: async (id, row) => {
      const before = (await stored(id))?.deletedAt
      await save(id, row, { deletedAt: new Date(studio.clock.now() + 60_000).toISOString() })
      return (await stored(id))?.deletedAt !== before
    },
  },
  'restore a version': {
    table: RESTORE,
    attempt: async (id, row) => {
      const before = (await stored(id))?.version
      const { docs } = await studio.payload.findVersions({
        ...{ collection: 'materials', where: { parent: { equals: id } }, limit: 1 },
        // Whoever tries by hand may have learnt the id anywhere.
        overrideAccess: true,
      })
      const { req } = await as(row)
      const version = { collection: 'materials' as const, id: String(docs[0]?.id) }
      await studio.payload.restoreVersion({ ...version, overrideAccess: false, req })
      return (await stored(id))?.version !== before
    },
  },
  erase: {
    table: ERASE,
    attempt: async (id, row) => {
      const { req } = await as(row)
      const found = { collection: 'materials' as const, id, trash: true }
      await studio.payload.delete({ ...found, overrideAccess: false, req })
      return (await stored(id)) === null
    },
  },
}

/** Refusals are 403, and 404 where the caller may not even know; anything else is a fault. */
async function isGranted(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work()
  } catch (error) {
    const { status } = error as { status?: unknown }
    if (status === 403 || status === 404) return false
    throw error
  }
}

const cells = Object.keys(ATTEMPTS).flatMap((name) => STATES.map((state) => [name, state] as const))

describe('by hand', () => {
  it.each(cells)(
    '%s of a material in state %s is whose it is',
    async (name, state) => {
      const { table, attempt } = ATTEMPTS[name] ?? { table: ERASE, attempt: async () => true }
      let marks = ''
      let id = await states.make(state)
      for (const row of ROW_NAMES) {
        const had = await isGranted(() => attempt(id, row))
        // What had an effect has left the state.
        if (had && name !== 'read') id = await states.make(state)
        marks += had ? 'G' : '.'
      }
      expect(marks).toBe(table[state])
    },
    60_000,
  )
})
