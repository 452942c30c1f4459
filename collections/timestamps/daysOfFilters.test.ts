import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestStudio, type TestStudio } from '#tests/support/studio'
import { withDays } from './daysOfFilters'

const FIELDS = ['updatedAt']
/** What the picker writes for 20 November. */
const PICKED = '2026-11-20T12:00:00.000Z'
const START = '2026-11-19T17:00:00.000Z'
const END = '2026-11-20T17:00:00.000Z'

describe('a day in a filter', () => {
  it('reaches from midnight to midnight in Viet Nam, wherever it stands in the question', () => {
    const asked: Where = {
      or: [{ and: [{ updatedAt: { equals: PICKED } }, { title: { equals: 'x' } }] }],
    }
    const day = { updatedAt: { greater_than_equal: START, less_than: END } }
    expect(withDays(asked, FIELDS)).toEqual({
      or: [{ and: [{ and: [{ and: [day] }] }, { and: [{ title: { equals: 'x' } }] }] }],
    })
  })

  it('leaves an instant and other fields as they are', () => {
    const asked = {
      updatedAt: { greater_than: '2026-11-20T12:00:01.000Z' },
      publicFrom: { equals: PICKED },
    }
    expect(JSON.stringify(withDays(asked, FIELDS))).toContain('12:00:01')
    expect(JSON.stringify(withDays(asked, FIELDS))).toContain(PICKED)
  })
})

describe('lists filtered by a day', () => {
  let studio: TestStudio
  /** The last moment of the 19th, the first and the last of the 20th, the first of the 21st. */
  const moments = [START, START, END, END].map((instant, index) =>
    new Date(Date.parse(instant) - (index % 2 === 0 ? 1 : 0)).toISOString(),
  )
  beforeAll(async () => {
    studio = await openTestStudio()
    for (const [index, createdAt] of moments.entries()) {
      await studio.payload.create({
        collection: 'audiences',
        data: { name: `n${index}`, createdAt } as never,
        // The test sets the stage.
        overrideAccess: true,
      })
    }
  })
  afterAll(() => studio.close())

  it.each([
    ['equals', ['n1', 'n2']],
    ['not_equals', ['n0', 'n3']],
    ['greater_than', ['n3']],
    ['greater_than_equal', ['n1', 'n2', 'n3']],
    ['less_than', ['n0']],
    ['less_than_equal', ['n0', 'n1', 'n2']],
  ])('find by “%s” what was made then', async (operator, names) => {
    const { docs } = await studio.payload.find({
      collection: 'audiences',
      where: { or: [{ and: [{ createdAt: { [operator]: PICKED } }] }] },
      sort: 'name',
      overrideAccess: true, // The test looks at everything.
    })
    expect(docs.map(({ name }) => name)).toEqual(names)
  })
})
