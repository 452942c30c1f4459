import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, DAY_MS, startOfDay, type DayWindow } from './calendar'
import { publicSpans } from './publicSpans'
import type { Availability, ReleaseRecord } from './release'
import { verdictAt, type HistoryOf } from './visibility'

const FIRST = '2026-11-01'
const at = (day: number) => startOfDay(addDays(FIRST, day))
const windowFrom = (day: number, length: number | null): DayWindow => ({
  startDay: addDays(FIRST, day),
  endDay: length === null ? null : addDays(FIRST, day + length),
})

interface Step {
  document: 'm' | 'c'
  ends: boolean
  effectiveDay: number
  availability: Availability
  windows: DayWindow[]
}

/** Endings take effect at once, on the first day, before everything that is asked about. */
function historyOf(steps: readonly Step[]): HistoryOf {
  const records = steps.map((step, index) => ({
    ...{ id: `r${index}`, sequence: index + 1, recordedAt: at(0), documentId: step.document },
    collection: step.document === 'm' ? 'materials' : 'campaigns',
    effectiveFrom: step.ends ? at(0) : at(step.effectiveDay),
    ...(step.ends
      ? { action: 'withdraw', reason: 'sai' }
      : {
          ...{ action: 'release', version: index + 1, access: 'public' },
          content: { availability: step.availability, windows: step.windows, campaigns: ['c'] },
        }),
  })) as unknown as ReleaseRecord[]
  return (id) => records.filter(({ documentId }) => documentId === id)
}

const release = (parts: Partial<Step>): Step => ({
  ...{ document: 'm', ends: false, effectiveDay: 0, availability: 'always', windows: [] },
  ...parts,
})

describe('the spans in which the public sees a document', () => {
  it('begin with its release where its window began before', () => {
    const steps = [release({ availability: 'own', windows: [windowFrom(2, 5)], effectiveDay: 4 })]
    expect(publicSpans('m', historyOf(steps))).toEqual([{ opensAt: at(4), closesAt: at(8) }])
  })

  it('go over to the next version without a gap', () => {
    const steps = [
      release({ availability: 'own', windows: [windowFrom(0, 3)] }),
      release({ availability: 'own', windows: [windowFrom(0, 9)], effectiveDay: 2 }),
    ]
    expect(publicSpans('m', historyOf(steps))).toEqual([{ opensAt: at(0), closesAt: at(10) }])
  })

  it('are none after a withdrawal', () => {
    const steps = [release({}), release({ ends: true })]
    expect(publicSpans('m', historyOf(steps))).toEqual([])
  })

  it('hold exactly the instants at which the document is visible', () => {
    const aWindow = fc
      .tuple(fc.nat(12), fc.option(fc.nat(6)))
      .map(([day, length]) => windowFrom(day, length))
    const aStep = fc.record({
      document: fc.constantFrom('m' as const, 'c' as const),
      ends: fc.boolean(),
      effectiveDay: fc.nat(12),
      availability: fc.constantFrom('always' as const, 'own' as const, 'campaigns' as const),
      windows: fc.array(aWindow, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(
        fc.array(aStep, { maxLength: 6 }),
        fc.integer({ min: 1, max: 25 }),
        (steps, day) => {
          const history = historyOf(steps)
          for (const instant of [at(day) - 1, at(day), at(day) + DAY_MS / 2]) {
            const isInside = publicSpans('m', history).some(
              ({ opensAt, closesAt }) => opensAt <= instant && instant < closesAt,
            )
            const verdict = verdictAt('m', instant, history, { readsKeyed: true })
            expect(isInside).toBe(verdict.state === 'visible')
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
