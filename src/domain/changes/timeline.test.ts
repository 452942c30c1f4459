import { describe, expect, it } from 'vitest'
import type { HistoryOf } from '../visibility'
import { ReleaseLog, instant } from '../../../tests/support/releases'
import { visibilityTimeline } from './timeline'

const WINDOW = { startDay: '2024-11-20', endDay: '2024-11-30' }
const OPENING = '2024-11-19T17:00:00.000Z'
const CLOSING = '2024-11-30T17:00:00.000Z'

/** The changes as "type document @ instant". */
function told(log: ReleaseLog, readsKeyed = false): string[] {
  const historyOf: HistoryOf = (id) => log.records.filter(({ documentId }) => documentId === id)
  const ids = new Set(log.records.map(({ documentId }) => documentId))
  return visibilityTimeline(ids, historyOf, { readsKeyed }).map(
    ({ type, documentId, at }) => `${type} ${documentId} @ ${new Date(at).toISOString()}`,
  )
}

describe('the changes of public visibility', () => {
  it('say nothing of a release before it can be seen, and that it opened then', () => {
    const log = new ReleaseLog()
    log.releaseOf('campaigns', { documentId: 'c', content: { windows: [WINDOW] } })
    const content = { availability: 'campaigns' as const, campaigns: ['c'] }
    log.releaseOf('materials', { documentId: 'm', content })
    expect(told(log)).toEqual([
      `opened c @ ${OPENING}`,
      `opened m @ ${OPENING}`,
      `closed c @ ${CLOSING}`,
      `closed m @ ${CLOSING}`,
    ])
  })

  it('tell the campaign before its materials, and call these opened when it is released late', () => {
    const log = new ReleaseLog()
    const content = { availability: 'campaigns' as const, campaigns: ['c'] }
    log.releaseOf('materials', { documentId: 'm', content })
    const at = '2024-11-25T03:00:00.000Z'
    log.releaseOf('campaigns', {
      documentId: 'c',
      effectiveFrom: at,
      content: { windows: [WINDOW] },
    })
    expect(told(log).slice(0, 2)).toEqual([`released c @ ${at}`, `opened m @ ${at}`])
  })

  it('close and open again between two windows', () => {
    const log = new ReleaseLog()
    const second = { startDay: '2024-12-10', endDay: null }
    const content = { availability: 'own' as const, windows: [WINDOW, second] }
    log.releaseOf('materials', { documentId: 'm', content })
    expect(told(log)).toEqual([
      `opened m @ ${OPENING}`,
      `closed m @ ${CLOSING}`,
      'opened m @ 2024-12-09T17:00:00.000Z',
    ])
  })

  it('tell a version scheduled for later when it takes over', () => {
    const log = new ReleaseLog()
    log.releaseOf('materials', { documentId: 'm' })
    const later = '2024-11-20T03:00:00.000Z'
    log.releaseOf('materials', { documentId: 'm', effectiveFrom: later })
    expect(told(log)).toEqual(['released m @ 2024-11-01T00:00:00.000Z', `updated m @ ${later}`])
  })

  it('tell nothing of what was withdrawn before its time, then or ever', () => {
    const log = new ReleaseLog()
    log.releaseOf('materials', { documentId: 'm', effectiveFrom: '2024-11-20T00:00:00.000Z' })
    log.withdraw('m', '2024-11-10T00:00:00.000Z')
    expect(told(log)).toEqual([])
  })

  it('tell the withdrawal of a campaign with all that hangs on it', () => {
    const log = new ReleaseLog()
    log.releaseOf('campaigns', { documentId: 'c', content: { windows: [WINDOW] } })
    const content = { availability: 'campaigns' as const, campaigns: ['c'] }
    log.releaseOf('materials', { documentId: 'm', content })
    const at = '2024-11-25T03:00:00.000Z'
    log.withdraw('c', at)
    expect(told(log).slice(2)).toEqual([`withdrawn c @ ${at}`, `withdrawn m @ ${at}`])
  })

  it('tell a withdrawal after the window as well: what was printed is to be taken down', () => {
    const log = new ReleaseLog()
    const content = { availability: 'own' as const, windows: [WINDOW] }
    log.releaseOf('materials', { documentId: 'm', content })
    const at = '2024-12-05T00:00:00.000Z'
    log.withdraw('m', at)
    expect(told(log).slice(1)).toEqual([`closed m @ ${CLOSING}`, `withdrawn m @ ${at}`])
  })

  it('tell who takes the place of whom, and a revival', () => {
    const log = new ReleaseLog()
    log.releaseOf('materials', { documentId: 'new' })
    log.releaseOf('materials', { documentId: 'old' })
    log.replace('old', '2024-11-10T00:00:00.000Z', 'new')
    log.releaseOf('materials', { documentId: 'old', effectiveFrom: '2024-11-12T00:00:00.000Z' })
    expect(told(log).slice(2)).toEqual([
      'replaced old @ 2024-11-10T00:00:00.000Z',
      'released old @ 2024-11-12T00:00:00.000Z',
    ])
  })

  it('close what goes behind a key, without a word about keys, and open it to who has one', () => {
    const log = new ReleaseLog()
    log.releaseOf('materials', { documentId: 'm' })
    const keyed = '2024-11-10T00:00:00.000Z'
    log.releaseOf('materials', { documentId: 'm', effectiveFrom: keyed, access: 'keyed' })
    log.releaseOf('materials', { documentId: 'k', effectiveFrom: keyed, access: 'keyed' })
    expect(told(log).slice(1)).toEqual([`closed m @ ${keyed}`])
    expect(told(log, true).slice(1)).toEqual([`released k @ ${keyed}`, `updated m @ ${keyed}`])
  })

  it('tell the new name of an agency on its day', () => {
    const log = new ReleaseLog()
    const names = [
      { name: 'UBND huyện Võ Nhai', validFrom: null, validTo: '2025-06-30' },
      { name: 'UBND xã Võ Nhai', validFrom: '2025-07-01', validTo: null },
    ]
    const released = log.releaseOf('agencies', { documentId: 'g', content: { names } })
    expect(released.effectiveFrom).toBe(instant('2024-11-01T00:00:00Z'))
    expect(told(log).slice(1)).toEqual(['updated g @ 2025-06-30T17:00:00.000Z'])
  })
})
