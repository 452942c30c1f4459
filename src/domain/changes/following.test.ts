/**
 * Followers against brute force: whatever happens, in whatever order records are read, by whichever
 * clock, with whatever size of page, a copy that applies all changes is what may be seen.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, startOfDay } from '../calendar'
import { withoutCancelled } from '../cancellation'
import type { LogRecord } from '#src/domain/release'
import { ANONYMOUS, verdictAt, type Caller, type HistoryOf } from '../visibility'
import { BEGINNING, changesAfter, settled, type Knowledge, type Position } from './changesAfter'
import { documentChanges } from './documentChanges'
import { visibilityTimeline } from './timeline'

const FIRST = '2026-11-01'
const START = startOfDay(FIRST)
const HOUR = 3_600_000
const DOCUMENTS = ['c1', 'c2', 'm1', 'm2', 'm3', 'd1', 'g1'] as const
type DocumentId = (typeof DOCUMENTS)[number]
const COLLECTIONS = { c: 'campaigns', m: 'materials', d: 'directives', g: 'agencies' } as const
const collectionOf = (id: string) => COLLECTIONS[id[0] as keyof typeof COLLECTIONS]

interface Step {
  document: DocumentId
  action: 'release' | 'withdraw' | 'replace' | 'cancel'
  /** Hours since the step before, and from being recorded to taking effect. */
  after: number
  delay: number
  keyed: boolean
  availability: 'always' | 'own' | 'campaigns'
  windows: [day: number, length: number | null][]
  campaigns: ('c1' | 'c2')[]
}

const step: fc.Arbitrary<Step> = fc.record({
  document: fc.constantFrom(...DOCUMENTS),
  action: fc.constantFrom('release', 'release', 'release', 'withdraw', 'replace', 'cancel'),
  after: fc.integer({ min: 0, max: 30 }),
  // Below zero: written by a clock that runs behind.
  delay: fc.constantFrom(0, 0, 0, -3, 5, 24, 70),
  keyed: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  availability: fc.constantFrom('always', 'own', 'campaigns', 'campaigns'),
  windows: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(null, 0, 1, 3)), {
    maxLength: 2,
  }),
  campaigns: fc.uniqueArray(fc.constantFrom('c1', 'c2'), { maxLength: 2 }),
})

interface Line {
  record: LogRecord
  recordedAt: number
}

function logOf(steps: readonly Step[]): Line[] {
  let clock = START
  return steps.map((one, index) => {
    clock += one.after * HOUR
    return { record: recordOf(one, index + 1, clock), recordedAt: clock }
  })
}

function recordOf(one: Step, sequence: number, recordedAt: number): LogRecord {
  const { document, action, delay, windows, availability, campaigns, keyed } = one
  const effectiveFrom = recordedAt + (action === 'release' ? delay : Math.min(0, delay)) * HOUR
  const base = { id: `r${sequence}`, sequence, documentId: document, effectiveFrom, recordedAt }
  const days = windows.map(([day, length]) => ({
    startDay: addDays(FIRST, day),
    endDay: length === null ? null : addDays(FIRST, day + length),
  }))
  const names = [
    { name: `n${sequence}`, validFrom: null, validTo: addDays(FIRST, 3) },
    { name: `o${sequence}`, validFrom: addDays(FIRST, 4), validTo: null },
  ]
  const content = { availability, windows: days, campaigns, names }
  const endings = { withdraw: { reason: '' }, replace: { successor: 'm1' } }
  const rest =
    action === 'release'
      ? { version: sequence, access: keyed ? 'keyed' : 'public', content }
      : action === 'cancel'
        ? { version: sequence - 1 }
        : endings[action]
  return { ...base, collection: collectionOf(document), action, ...rest } as unknown as LogRecord
}

/** What is known when the first `count` records were read. */
function knowledgeOf(lines: readonly Line[], count: number, caller: Caller): Knowledge {
  const records = lines.slice(0, count).map(({ record }) => record)
  const told = new Map(
    DOCUMENTS.map((id) => [
      id as string,
      withoutCancelled(records.filter(({ documentId }) => documentId === id)),
    ]),
  )
  const historyOf: HistoryOf = (id) => told.get(id) ?? []
  return {
    ...{ caller, sequence: count, historyOf },
    timeline: visibilityTimeline(DOCUMENTS, historyOf, caller),
    records: (after, upTo) => records.slice(after, upTo),
    dependentsOf: (id) => (id[0] === 'c' ? ['m1', 'm2', 'm3'] : []),
  }
}

type Copy = Map<string, string>

/** Brute force: every document, asked about at this instant. */
function visibleAt({ historyOf, caller }: Knowledge, instant: number): Copy {
  const copy: Copy = new Map()
  for (const id of DOCUMENTS) {
    const verdict = verdictAt(id, instant, historyOf, caller)
    if (verdict.state !== 'visible') continue
    const { release } = verdict
    const isRenamed = release.collection === 'agencies' && dayOf(instant) > addDays(FIRST, 3)
    const name =
      release.collection === 'agencies' ? `${isRenamed ? 'o' : 'n'}${release.sequence}` : ''
    copy.set(id, `visible ${release.id} ${name}`)
  }
  return copy
}

class Follower {
  readonly copy: Copy = new Map()
  readonly ids: string[] = []
  position: Position = BEGINNING

  /** One page; true when there was nothing more. */
  ask(knowledge: Knowledge, now: number, limit: number): boolean {
    let left = limit
    for (const { change, position } of changesAfter(this.position, knowledge, now)) {
      if (left === 0) return false
      left -= 1
      const { documentId, type, face } = change
      const isShown = type === 'released' || type === 'updated' || type === 'opened'
      if (isShown) this.copy.set(documentId, face)
      else this.copy.delete(documentId)
      this.ids.push([documentId, change.at, face, change.corrects ?? ''].join('|'))
      // As it travels in a cursor.
      this.position = structuredClone(settled(position, knowledge))
    }
    return true
  }

  drain(knowledge: Knowledge, now: number, limit: number): void {
    for (let pages = 0; !this.ask(knowledge, now, limit); pages += 1) {
      if (pages > 1_000) throw new Error('the changes never end')
    }
  }
}

interface Visit {
  /** Hours since the visit before. */
  after: number
  /** By how many hours the clock of the process asked is off, and how many records it lacks. */
  skew: number
  lag: number
  limit: number
  drains: boolean
}
const visit: fc.Arbitrary<Visit> = fc.record({
  after: fc.integer({ min: 0, max: 60 }),
  skew: fc.constantFrom(0, 0, 0, -5, 5),
  lag: fc.constantFrom(0, 0, 0, 1, 2, 5),
  limit: fc.integer({ min: 1, max: 4 }),
  drains: fc.boolean(),
})

const AT_THE_END = START + 40 * 24 * HOUR

/** Lets a follower visit as the log grows, and says where it stands each time that it was told all. */
function follow(
  lines: readonly Line[],
  visits: readonly Visit[],
  caller: Caller,
  look: (follower: Follower, knowledge: Knowledge, now: number) => void,
): Follower {
  const follower = new Follower()
  let clock = START
  for (const { after, skew, lag, limit, drains } of visits) {
    clock += after * HOUR
    const recorded = lines.filter(({ recordedAt }) => recordedAt <= clock).length
    const knowledge = knowledgeOf(lines, Math.max(0, recorded - lag), caller)
    const now = clock + skew * HOUR
    if (drains) follower.drain(knowledge, now, limit)
    else follower.ask(knowledge, now, limit)
    if (drains) look(follower, knowledge, now)
  }
  const everything = knowledgeOf(lines, lines.length, caller)
  follower.drain(everything, AT_THE_END, 3)
  look(follower, everything, AT_THE_END)
  return follower
}

const logs = fc.array(step, { maxLength: 25 }).map(logOf)
const visits = fc.array(visit, { maxLength: 20 })
const callers = fc.constantFrom(ANONYMOUS, { readsKeyed: true })

describe('following the changes', () => {
  it('ends with what may be seen, whenever all was told', () => {
    fc.assert(
      fc.property(logs, visits, callers, (lines, when, caller) => {
        follow(lines, when, caller, (follower, knowledge, now) => {
          const { at, sequence, catchingUp } = follower.position
          // A process that lags behind the one asked before keeps silent.
          if (at > now || Math.max(sequence, catchingUp?.sequence ?? 0) > knowledge.sequence) return
          expect(follower.copy).toEqual(visibleAt(knowledge, now))
        })
      }),
      { numRuns: 2_000 },
    )
  })

  it('tells no change twice under one name', () => {
    fc.assert(
      fc.property(logs, visits, callers, (lines, when, caller) => {
        const { ids } = follow(lines, when, caller, () => {})
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 1_000 },
    )
  })

  it('never speaks of what nobody could have seen', () => {
    fc.assert(
      fc.property(logs, visits, (lines, when) => {
        const { ids } = follow(lines, when, ANONYMOUS, () => {})
        const seen = new Set(
          lines.flatMap((_, index) =>
            knowledgeOf(lines, index + 1, ANONYMOUS).timeline.map(({ documentId }) => documentId),
          ),
        )
        for (const id of ids) expect(seen).toContain(id.split('|')[0])
      }),
      { numRuns: 500 },
    )
  })

  it('brings an empty copy to what may be seen at any instant', () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: -10, max: 900 }), callers, (lines, hours, caller) => {
        const knowledge = knowledgeOf(lines, lines.length, caller)
        const follower = new Follower()
        follower.drain(knowledge, START + hours * HOUR, 100)
        expect(follower.copy).toEqual(visibleAt(knowledge, START + hours * HOUR))
      }),
      { numRuns: 1_000 },
    )
  })

  describe('by records that are read late', () => {
    const always = { keyed: false, availability: 'always' as const, windows: [], campaigns: [] }
    const released = { ...always, action: 'release' as const, after: 0, delay: 0 }
    const cancelled = { ...released, action: 'cancel' as const }

    it('undoes a release that was called off', () => {
      const lines = logOf([
        { ...released, document: 'm1', delay: 5 },
        { ...cancelled, document: 'm1' },
      ])
      const follower = new Follower()
      follower.drain(knowledgeOf(lines, 1, ANONYMOUS), START + 6 * HOUR, 10)
      expect([...follower.copy.keys()]).toEqual(['m1'])
      const { historyOf } = knowledgeOf(lines, 2, ANONYMOUS)
      follower.drain(knowledgeOf(lines, 2, ANONYMOUS), START + 6 * HOUR, 10)
      expect([...follower.copy.keys()]).toEqual([])
      expect(documentChanges('m1', historyOf, ANONYMOUS)).toEqual([])
    })

    it('goes back to the version before under a name that was not used yet', () => {
      const lines = logOf([
        { ...released, document: 'm1' },
        { ...released, document: 'm1', delay: 5 },
        { ...cancelled, document: 'm1', delay: -3 },
      ])
      const follower = new Follower()
      follower.drain(knowledgeOf(lines, 2, ANONYMOUS), START + 6 * HOUR, 10)
      follower.drain(knowledgeOf(lines, 3, ANONYMOUS), START + 6 * HOUR, 10)
      expect([...follower.copy.values()]).toEqual(['visible r1 '])
      expect(follower.ids).toHaveLength(3)
      expect(new Set(follower.ids).size).toBe(3)
    })

    it('does not look ahead of the clock of the process that is asked', () => {
      const lines = logOf([
        { ...released, document: 'd1', after: 10 },
        { ...released, document: 'm1', delay: -3, after: 2 },
      ])
      const follower = new Follower()
      follower.drain(knowledgeOf(lines, 1, ANONYMOUS), START + 10 * HOUR, 10)
      follower.drain(knowledgeOf(lines, 2, ANONYMOUS), START + 8 * HOUR, 10)
      expect([...follower.copy.keys()]).toEqual(['d1'])
      follower.drain(knowledgeOf(lines, 2, ANONYMOUS), START + 10 * HOUR, 10)
      expect([...follower.copy.keys()]).toEqual(['d1', 'm1'])
    })
  })
})
