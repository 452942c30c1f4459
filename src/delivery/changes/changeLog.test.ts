import { describe, expect, it } from 'vitest'
import { visibilityTimeline } from '#src/domain/changes/timeline'
import { ANONYMOUS } from '#src/domain/visibility'
import { ReleaseLog } from '../../../tests/support/releases'
import { emptySnapshot, grownBy, type Snapshot } from '../snapshot/snapshot'
import { ChangeLog } from './changeLog'

const WINDOW = { startDay: '2024-11-20', endDay: '2024-11-30' }

/** Snapshot after snapshot, as one record after the other is read. */
function snapshotsOf(log: ReleaseLog): Snapshot[] {
  let snapshot = emptySnapshot()
  return log.records.map((record) => (snapshot = grownBy(snapshot, [record])))
}

function history(): ReleaseLog {
  const log = new ReleaseLog()
  const content = { availability: 'campaigns' as const, campaigns: ['c'] }
  log.releaseOf('materials', { documentId: 'hangs', content })
  log.releaseOf('materials', { documentId: 'stands' })
  log.releaseOf('campaigns', { documentId: 'c', content: { windows: [WINDOW] } })
  log.releaseOf('materials', { documentId: 'stands', effectiveFrom: '2024-11-03T00:00:00Z' })
  log.withdraw('c', '2024-11-25T00:00:00Z')
  log.releaseOf('campaigns', { documentId: 'c', effectiveFrom: '2024-11-26T00:00:00Z' })
  return log
}

describe('the log of changes', () => {
  it.each([0, 1, 2, 100])(
    'is what the records tell, with %i documents prepared at a time',
    (most) => {
      const log = new ChangeLog()
      for (const snapshot of snapshotsOf(history())) {
        log.prepare(snapshot, most)
        const ids = ['hangs', 'stands', 'c']
        expect(log.knowledgeOf(snapshot, ANONYMOUS).timeline).toEqual(
          visibilityTimeline(ids, snapshot.historyOf),
        )
      }
    },
  )

  it('is what the records tell when nobody asked in between', () => {
    const log = new ChangeLog()
    const snapshots = snapshotsOf(history())
    for (const snapshot of snapshots) log.prepare(snapshot, 1)
    const last = snapshots.at(-1) ?? emptySnapshot()
    expect(log.knowledgeOf(last, ANONYMOUS).timeline).toEqual(
      visibilityTimeline(['hangs', 'stands', 'c'], last.historyOf),
    )
  })
})
