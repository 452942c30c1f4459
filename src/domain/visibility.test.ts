import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS, startOfDay, type DayWindow } from './calendar'
import type { Access, Availability, ReleaseRecord } from './release'
import { boundariesOf, nextBoundary, verdictAt, type HistoryOf } from './visibility'

const T = (text: string) => Date.parse(text)
const ELEVEN_DAYS: DayWindow = { startDay: '2024-11-20', endDay: '2024-11-30' }
const OPENS = T('2024-11-19T17:00:00.000Z')
const CLOSES = T('2024-11-30T17:00:00.000Z')
const BEFORE = T('2024-11-01T00:00:00Z')

/** A log of records, numbered as they are added. */
class Log {
  readonly records: ReleaseRecord[] = []

  readonly historyOf: HistoryOf = (id) => this.records.filter(({ documentId }) => documentId === id)

  material(
    effectiveFrom: number,
    facts: {
      version?: number
      availability?: Availability
      windows?: DayWindow[]
      campaigns?: string[]
      access?: Access
    } = {},
  ): this {
    const { version = 1, access = 'public', ...visible } = facts
    const content = {
      ...{ kind: 'article', slug: 'm', language: 'vi', title: 'm', summary: '', assets: [] },
      ...{ body: { html: '', text: '' }, textEquivalent: null, directives: [], scamForms: [] },
      ...{ audiences: [], agency: null, licence: null, attribution: null },
      ...{ availability: 'always', windows: [], campaigns: [] },
      ...visible,
    }
    return this.#add('m', 'materials', effectiveFrom, {
      action: 'release',
      version,
      access,
      content,
    })
  }

  campaign(effectiveFrom: number, windows: DayWindow[]): this {
    const content = { slug: 'c', title: 'c', summary: '', directives: [], agency: null, windows }
    const facts = { action: 'release', version: 1, access: 'public', content }
    return this.#add('c', 'campaigns', effectiveFrom, facts)
  }

  withdraw(documentId: string, at: number): this {
    const collection = documentId === 'c' ? 'campaigns' : 'materials'
    return this.#add(documentId, collection, at, { action: 'withdraw', reason: 'sai' })
  }

  replace(at: number, successor: string): this {
    return this.#add('m', 'materials', at, { action: 'replace', reason: null, successor })
  }

  at(instant: number, readsKeyed = false) {
    return verdictAt('m', instant, this.historyOf, { readsKeyed })
  }

  #add(documentId: string, collection: string, effectiveFrom: number, facts: object): this {
    const sequence = this.records.length + 1
    const base = { id: `r${sequence}`, sequence, documentId, collection, effectiveFrom }
    this.records.push({ ...base, recordedAt: effectiveFrom, ...facts } as ReleaseRecord)
    return this
  }
}

describe('a material that is always available', () => {
  const log = new Log().material(OPENS)

  it.each([
    ['just before its effective instant', OPENS - 1, 'unknown'],
    ['at its effective instant', OPENS, 'visible'],
    ['years later', OPENS + 1000 * DAY_MS, 'visible'],
  ])('is %s %s', (_when, instant, state) => {
    expect(log.at(instant).state).toBe(state)
  })
})

describe.each([
  ['its own window', new Log().material(BEFORE, { availability: 'own', windows: [ELEVEN_DAYS] })],
  [
    'the window of its campaign',
    new Log()
      .campaign(BEFORE, [ELEVEN_DAYS])
      .material(BEFORE, { availability: 'campaigns', campaigns: ['c'] }),
  ],
])('a material with %s', (_name, log) => {
  it.each([
    ['2024-11-19T16:59:59.999Z', 'unknown'],
    ['2024-11-19T17:00:00.000Z', 'visible'],
    ['2024-11-30T16:59:59.999Z', 'visible'],
    ['2024-11-30T17:00:00.000Z', 'expired'],
  ])('is at %s %s', (instant, state) => {
    expect(log.at(T(instant)).state).toBe(state)
  })
})

describe('windows', () => {
  it('are expired between two of them and open again with the second', () => {
    const second = { startDay: '2025-01-10', endDay: '2025-01-12' }
    const log = new Log().material(BEFORE, { availability: 'own', windows: [ELEVEN_DAYS, second] })
    expect(log.at(CLOSES).state).toBe('expired')
    expect(log.at(startOfDay('2025-01-10')).state).toBe('visible')
  })

  it('never close when the end is open', () => {
    const open = { startDay: '2024-11-20', endDay: null }
    const log = new Log().material(BEFORE, { availability: 'own', windows: [open] })
    expect(log.at(T('2199-01-01T00:00:00Z')).state).toBe('visible')
    expect(nextBoundary('m', OPENS, log.historyOf)).toBe(Infinity)
  })

  it('of a campaign hide no poster that is always available', () => {
    const log = new Log().campaign(BEFORE, [ELEVEN_DAYS]).material(BEFORE, { campaigns: ['c'] })
    expect(log.at(CLOSES).state).toBe('visible')
  })

  it('of a campaign that is not released show nothing', () => {
    const log = new Log().material(BEFORE, { availability: 'campaigns', campaigns: ['c'] })
    expect(log.at(OPENS).state).toBe('unknown')
  })
})

describe('versions', () => {
  it('keep the earlier one in place until the later one begins', () => {
    const log = new Log().material(BEFORE, { version: 2 }).material(OPENS, { version: 3 })
    expect(log.at(OPENS - 1)).toMatchObject({ release: { version: 2 } })
    expect(log.at(OPENS)).toMatchObject({ release: { version: 3 } })
  })

  it('with the same effective instant give way to the one recorded later', () => {
    const log = new Log().material(OPENS, { version: 4 }).material(OPENS, { version: 3 })
    expect(log.at(OPENS)).toMatchObject({ release: { version: 3 } })
  })

  it('with an earlier effective instant do not take over, though recorded later', () => {
    const log = new Log().material(OPENS, { version: 4 }).material(BEFORE, { version: 3 })
    expect(log.at(OPENS)).toMatchObject({ release: { version: 4 } })
  })
})

describe('endings', () => {
  it('cancel a version that was scheduled before them', () => {
    const log = new Log().material(BEFORE).material(CLOSES, { version: 2 }).withdraw('m', OPENS)
    expect(log.at(OPENS - 1).state).toBe('visible')
    expect(log.at(OPENS)).toMatchObject({ state: 'withdrawn', reason: 'sai', since: OPENS })
    expect(log.at(CLOSES).state).toBe('withdrawn')
  })

  it('leave a 404 of what was never visible', () => {
    const log = new Log().material(CLOSES).withdraw('m', OPENS)
    expect(log.at(CLOSES)).toEqual({ state: 'unknown' })
  })

  it('give way to a later release only', () => {
    const log = new Log().material(BEFORE).withdraw('m', OPENS).material(CLOSES, { version: 2 })
    expect(log.at(CLOSES - 1).state).toBe('withdrawn')
    expect(log.at(CLOSES).state).toBe('visible')
  })

  it('of a campaign count as withdrawn for the materials that hang on it', () => {
    const log = new Log()
      .campaign(BEFORE, [ELEVEN_DAYS])
      .material(BEFORE, { availability: 'campaigns', campaigns: ['c'] })
      .withdraw('c', OPENS + DAY_MS)
    expect(log.at(OPENS + DAY_MS - 1).state).toBe('visible')
    expect(log.at(OPENS + DAY_MS)).toMatchObject({ state: 'withdrawn', reason: 'sai' })
  })

  it('name the successor of a replaced document', () => {
    const log = new Log().material(BEFORE).replace(OPENS, 'other')
    expect(log.at(OPENS)).toMatchObject({ state: 'replaced', successor: 'other' })
  })
})

describe('an internal release', () => {
  const log = new Log().material(BEFORE, { access: 'internal' })

  it('is unknown to everyone, key holders included, and after its end as well', () => {
    for (const caller of [{ readsKeyed: false }, { readsKeyed: true }]) {
      expect(verdictAt('m', OPENS, log.historyOf, caller)).toEqual({ state: 'unknown' })
      const ended = new Log().material(BEFORE, { access: 'internal' })
      ended.withdraw('m', OPENS)
      expect(verdictAt('m', OPENS, ended.historyOf, caller)).toEqual({ state: 'unknown' })
    }
  })
})

describe('a keyed release', () => {
  const log = new Log().material(BEFORE).material(OPENS, { version: 2, access: 'keyed' })

  it('is unknown without a key, although an earlier version was public', () => {
    expect(log.at(OPENS)).toEqual({ state: 'unknown' })
  })

  it('is visible with a key', () => {
    expect(log.at(OPENS, true)).toMatchObject({ release: { version: 2 } })
  })
})

describe('any history', () => {
  const instant = fc.integer({ min: 0, max: 40 }).map((day) => BEFORE + day * DAY_MS)
  const record = fc.oneof(
    fc.tuple(
      fc.constant('release' as const),
      instant,
      fc.constantFrom('always', 'own') as fc.Arbitrary<Availability>,
    ),
    fc.tuple(fc.constant('withdraw' as const), instant, fc.constant('always' as const)),
  )
  const histories = fc.array(record, { maxLength: 8 }).map((records) => {
    const log = new Log()
    for (const [action, at, availability] of records) {
      if (action === 'withdraw') log.withdraw('m', at)
      else log.material(at, { availability, windows: [ELEVEN_DAYS] })
    }
    return log
  })

  it('keeps one verdict between two boundaries', () => {
    fc.assert(
      fc.property(histories, instant, (log, at) => {
        const edges = boundariesOf('m', log.historyOf).filter((edge) => edge <= at)
        const begun = edges.at(-1) ?? at
        expect(log.at(at)).toEqual(log.at(begun))
      }),
    )
  })

  it('shows nothing after a last record that withdraws, once it has begun', () => {
    fc.assert(
      fc.property(histories, instant, instant, (log, at, later) => {
        log.withdraw('m', at)
        expect(log.at(Math.max(at, later)).state).not.toBe('visible')
      }),
    )
  })

  it('never turns back from gone to unknown', () => {
    fc.assert(
      fc.property(histories, instant, instant, (log, one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)]
        if (log.at(first).state !== 'unknown') expect(log.at(second).state).not.toBe('unknown')
      }),
    )
  })
})
