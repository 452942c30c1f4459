import { describe, expect, it } from 'vitest'
import { pendingReleases, publicationAt } from './publication'
import type { MaterialContent, ReleaseRecord } from './release'
import type { HistoryOf } from './visibility'
import type { VersionState } from './workflow'

const OPENING = Date.parse('2026-03-01T00:00:00Z')
const HOUR = 3_600_000

const CONTENT: MaterialContent = {
  ...{ kind: 'article', slug: 'goi-113', language: 'vi', title: 'Gọi 113', summary: '' },
  ...{ body: { html: '', text: '' }, textEquivalent: null, assets: [], directives: [] },
  ...{ topics: [], translationOf: null, urgent: false, steps: [], hotlines: [] },
  ...{ campaigns: [], scamForms: [], audiences: [], agency: null, availability: 'always' },
  ...{ windows: [], licence: null, attribution: null },
}

/** A document's records in the order written; the sequence is their place. */
function historyOf(...records: ((sequence: number) => ReleaseRecord)[]): HistoryOf {
  const history = records.map((record, index) => record(index + 1))
  return (documentId) => history.filter((record) => record.documentId === documentId)
}

const base = (sequence: number, effectiveFrom: number) => ({
  ...{ id: `record-${sequence}`, sequence, documentId: 'tai-lieu', collection: 'materials' },
  ...{ effectiveFrom, recordedAt: effectiveFrom },
})

const release =
  (version: number, effectiveFrom: number, content: Partial<MaterialContent> = {}) =>
  (sequence: number) =>
    ({
      ...base(sequence, effectiveFrom),
      ...{ action: 'release', version, access: 'public', content: { ...CONTENT, ...content } },
    }) as ReleaseRecord

const withdraw = (at: number) => (sequence: number) =>
  ({ ...base(sequence, at), action: 'withdraw', reason: 'Có thông tin sai' }) as ReleaseRecord

const replace = (at: number) => (sequence: number) =>
  ({ ...base(sequence, at), action: 'replace', reason: null, successor: 'khac' }) as ReleaseRecord

const keyed = (record: (sequence: number) => ReleaseRecord) => (sequence: number) =>
  ({ ...record(sequence), access: 'keyed' }) as ReleaseRecord

const ask = (history: HistoryOf, version: number, instant: number, stored: VersionState) =>
  publicationAt('tai-lieu', version, stored, instant, history)

describe('a version that was never released', () => {
  it.each(['draft', 'in-review', 'approved'] as const)('is what is stored: %s', (stored) => {
    expect(ask(historyOf(), 1, OPENING, stored)).toEqual({ state: stored, publicVersion: null })
  })

  it('is what is stored beside an older one that readers see', () => {
    const history = historyOf(release(1, OPENING))
    expect(ask(history, 2, OPENING, 'in-review')).toEqual({ state: 'in-review', publicVersion: 1 })
  })
})

describe('a scheduled version', () => {
  it.each([
    ['just before its opening', OPENING - 1, 'scheduled', null],
    ['at its opening', OPENING, 'public', 1],
    ['just after its opening', OPENING + 1, 'public', 1],
  ])('is %s', (_when, instant, state, publicVersion) => {
    const history = historyOf(release(1, OPENING))
    expect(ask(history, 1, instant, 'approved')).toEqual({ state, publicVersion })
  })

  it('leaves today’s version in place until it opens', () => {
    const history = historyOf(release(1, OPENING - HOUR), release(2, OPENING))
    expect(ask(history, 2, OPENING - 1, 'approved')).toEqual({
      ...{ state: 'scheduled', publicVersion: 1 },
    })
    expect(ask(history, 2, OPENING, 'approved')).toEqual({ state: 'public', publicVersion: 2 })
  })

  it('waits for its window even after its release has begun', () => {
    const windows = [{ startDay: '2026-04-01', endDay: '2026-04-01' }]
    const history = historyOf(release(1, OPENING, { availability: 'own', windows }))
    expect(ask(history, 1, OPENING, 'approved')).toEqual({
      ...{ state: 'scheduled', publicVersion: null },
    })
  })

  it('that was withdrawn before its opening is withdrawn to the staff', () => {
    const history = historyOf(release(1, OPENING), withdraw(OPENING - HOUR))
    for (const instant of [OPENING - HOUR, OPENING, OPENING + 1]) {
      expect(ask(history, 1, instant, 'approved')).toEqual({
        ...{ state: 'withdrawn', publicVersion: null },
      })
    }
  })
})

describe('a public version', () => {
  it.each([
    ['just before', OPENING - 1, 'public', 1],
    ['at', OPENING, 'withdrawn', null],
    ['just after', OPENING + 1, 'withdrawn', null],
  ])('ends at its withdrawal: %s', (_when, instant, state, publicVersion) => {
    const history = historyOf(release(1, OPENING - HOUR), withdraw(OPENING))
    expect(ask(history, 1, instant, 'approved')).toEqual({ state, publicVersion })
  })

  it('that was replaced says so, not that it was withdrawn', () => {
    const history = historyOf(release(1, OPENING - HOUR), replace(OPENING))
    expect(ask(history, 1, OPENING, 'approved').state).toBe('replaced')
  })

  it.each([
    ['in the last moment of its window', '2026-03-02T16:59:59.999Z', 'public', 1],
    ['as its window closes', '2026-03-02T17:00:00.000Z', 'expired', null],
    ['just after its window closed', '2026-03-02T17:00:00.001Z', 'expired', null],
  ])('is %s', (_when, instant, state, publicVersion) => {
    const windows = [{ startDay: '2026-03-01', endDay: '2026-03-02' }]
    const history = historyOf(release(1, OPENING, { availability: 'own', windows }))
    expect(ask(history, 1, Date.parse(instant), 'approved')).toEqual({ state, publicVersion })
  })

  it('stays public when it is returned for changes', () => {
    const history = historyOf(release(1, OPENING))
    expect(ask(history, 1, OPENING, 'draft')).toEqual({ state: 'public', publicVersion: 1 })
  })

  it('is public to the staff also when readers need a key for it', () => {
    const history = historyOf(keyed(release(1, OPENING)))
    expect(ask(history, 1, OPENING, 'approved')).toEqual({ state: 'public', publicVersion: 1 })
  })

  it('comes back by a later release, and is scheduled until then', () => {
    const ended = [release(1, OPENING - HOUR), withdraw(OPENING - 2)]
    expect(ask(historyOf(...ended), 1, OPENING - 1, 'approved').state).toBe('withdrawn')
    const revived = historyOf(...ended, release(1, OPENING))
    expect(ask(revived, 1, OPENING - 1, 'approved').state).toBe('scheduled')
    expect(ask(revived, 1, OPENING, 'approved').state).toBe('public')
  })
})

describe('releases still to come', () => {
  const versions = (history: HistoryOf, instant: number) =>
    pendingReleases('tai-lieu', instant, history).map((pending) => pending.version)

  it.each([
    ['just before its opening', OPENING - 1, [1]],
    ['at its opening', OPENING, []],
    ['just after its opening', OPENING + 1, []],
  ])('hold a release %s or not', (_when, instant, expected) => {
    expect(versions(historyOf(release(1, OPENING)), instant)).toEqual(expected)
  })

  it.each([
    ['withdrawal', withdraw],
    ['replacement', replace],
  ])('hold none that a %s cancelled, but those scheduled after it', (_ending, end) => {
    const history = historyOf(
      release(1, OPENING),
      release(2, OPENING + HOUR),
      end(OPENING - HOUR),
      release(3, OPENING + 2 * HOUR),
    )
    expect(versions(history, OPENING - HOUR)).toEqual([3])
  })

  it('are those of the document asked about only', () => {
    expect(pendingReleases('khac', OPENING - 1, historyOf(release(1, OPENING)))).toEqual([])
  })
})
