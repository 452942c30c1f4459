/**
 * Home and calendar answer within a second however much there is: `STUDIO_MATERIALS=10000` fills the
 * tables as issue 5 asks (about a minute); the ordinary run is content with a tenth.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SEARCH_FIELD } from '#collections/search/searchable'
import { readCalendarQuery, type CalendarQuery } from '#src/admin/Calendar/calendarQuery'
import { readCalendar } from '#src/admin/Calendar/readCalendar'
import { staffMember } from '#src/access/staff'
import type { StaffMember } from '#src/domain/staff'
import { readHome } from '#src/studio/home/readHome'
import { fillAgencies, fillStudio } from '#tests/bench/studio/fillStudio'
import { openTestStudio, type Person, type TestStudio } from '#tests/support/studio'

const MATERIALS = Number(process.env.STUDIO_MATERIALS ?? 1000)
const LIMIT_MS = 1000
const ROUNDS = 5
/** As many as a list shows. */
const ROWS = 10
const NOW = '2026-11-25T03:00:00.000Z'

let studio: TestStudio
const people: Person[] = []

beforeAll(async () => {
  studio = await openTestStudio(NOW)
  const agencies = await fillAgencies(studio.payload)
  const [province = ''] = agencies
  people.push(await studio.person('admin', null))
  for (const role of ['officer', 'editor', 'leader'] as const) {
    people.push(await studio.person(role, province))
  }
  await fillStudio(studio.payload, {
    size: { materials: MATERIALS, campaigns: MATERIALS / 20, directives: 300 },
    now: studio.clock.now(),
    agencies,
    people: people.map(({ id }) => id),
  })
}, 600_000)
afterAll(() => studio.close())

/**
 * The least of some rounds, after others that warm up: a studio and its database run for weeks, and a
 * neighbour on the test machine says nothing about them.
 */
async function leastOf(read: () => Promise<unknown>): Promise<number> {
  for (let round = 0; round < ROUNDS; round += 1) await read()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now()
    await read()
    times.push(performance.now() - begun)
  }
  return Math.min(...times)
}

async function measure(
  name: string,
  person: Person,
  read: (req: Awaited<ReturnType<TestStudio['as']>>, member: StaffMember) => Promise<unknown>,
): Promise<void> {
  const least = await leastOf(async () => {
    const req = await studio.as(person)
    const member = staffMember(req.user)
    if (member) await read(req, member)
  })
  console.log(`studio.${name}.${person.role}.materials-${MATERIALS}=${Math.round(least)} ms`)
  expect(least).toBeLessThan(LIMIT_MS)
}

describe('with all that a province has written in years', () => {
  it('home answers every role within a second', async () => {
    expect(people).toHaveLength(4)
    for (const person of people) await measure('home', person, readHome)
  }, 120_000)

  it.each([
    ['month', {}],
    ['quarter', { view: 'quy' }],
    ['monthElsewhere', { day: '2027-06-01', agency: 'tat-ca' }],
    ['topicAndState', { topic: 'lua-dao', state: 'public' }],
  ] as [string, Partial<CalendarQuery>][])(
    'the calendar answers within a second: %s',
    async (name, asked) => {
      const query = { ...readCalendarQuery({}, NOW.slice(0, 10)), ...asked }
      for (const person of people) {
        await measure(`calendar.${name}`, person, (req, member) => readCalendar(req, member, query))
      }
    },
    120_000,
  )

  it.each(['directives', 'campaigns', 'materials', 'media', 'audiences', 'agencies'] as const)(
    'the list of %s answers within a second: its first and last page, and a search',
    async (collection) => {
      const { totalDocs } = await studio.payload.count({ collection, overrideAccess: true })
      const asked = {
        first: { page: 1 },
        last: { page: Math.max(1, Math.ceil(totalDocs / ROWS)) },
        search: { where: { [SEARCH_FIELD]: { like: 'lua dao' } } },
      }
      for (const [name, query] of Object.entries(asked)) {
        for (const person of people) {
          await measure(`list.${collection}.${name}`, person, (req) =>
            studio.payload.find({
              ...{ collection, draft: true, depth: 0, limit: ROWS, sort: '-updatedAt', ...query },
              ...{ req, user: req.user },
              overrideAccess: false,
            }),
          )
        }
      }
    },
    120_000,
  )
})
