import { describe, expect, it, vi } from 'vitest'
import type { ReleaseRecord } from '#src/domain/release'
import { instant, LogReader, ReleaseLog } from '../../../tests/support/releases'
import { startPolling } from './poller'
import { createSnapshotStore } from './snapshotStore'

const NOON = instant('2024-11-02T05:00:00Z')

function storeOver(log: ReleaseLog) {
  const reader = new LogReader(log)
  const report = vi.fn()
  return { reader, report, store: createSnapshotStore({ reader, report }) }
}

describe('the snapshot store', () => {
  it('has nothing to answer from before the first reading', async () => {
    const { store } = storeOver(new ReleaseLog())
    expect(store.status()).toEqual({ ready: false, degraded: false, sequence: 0 })
    expect(store.viewAt(NOON)).toBeNull()
    await store.refresh()
    expect(store.status()).toEqual({ ready: true, degraded: false, sequence: 0 })
    expect(store.viewAt(NOON)?.list('materials')).toEqual([])
  })

  it('serves the last snapshot while the database is away, and catches up afterwards', async () => {
    const log = new ReleaseLog()
    log.releaseOf('materials', { documentId: 'm1' })
    const { store, reader, report } = storeOver(log)
    await store.refresh()
    reader.away = true
    log.releaseOf('materials', { documentId: 'm2' })
    await store.refresh()
    await store.refresh()
    expect(store.status()).toEqual({ ready: true, degraded: true, sequence: 1 })
    expect(store.viewAt(NOON)?.list('materials')).toHaveLength(1)
    expect(report).toHaveBeenCalledTimes(1)
    reader.away = false
    await store.refresh()
    expect(store.status()).toEqual({ ready: true, degraded: false, sequence: 2 })
    expect(store.viewAt(NOON)?.list('materials')).toHaveLength(2)
  })

  it('reads one at a time, and once more for who asks during a reading', async () => {
    const log = new ReleaseLog()
    const waiting: (() => void)[] = []
    let running = 0
    let most = 0
    const readAfter = async (sequence: number): Promise<ReleaseRecord[]> => {
      most = Math.max(most, (running += 1))
      const found = log.records.filter((record) => record.sequence > sequence)
      await new Promise<void>((resolve) => waiting.push(resolve))
      running -= 1
      return found
    }
    const store = createSnapshotStore({ reader: { readAfter } })
    const first = store.refresh()
    log.releaseOf('materials', { documentId: 'm' })
    const second = store.refresh()
    const third = store.refresh()
    waiting.shift()?.()
    await first
    expect(store.status().sequence).toBe(0)
    await vi.waitFor(() => expect(waiting).toHaveLength(1))
    waiting.shift()?.()
    await Promise.all([second, third])
    expect(store.status().sequence).toBe(1)
    expect({ most, waiting }).toEqual({ most: 1, waiting: [] })
  })

  it('keeps a view until the next boundary of any record, and not beyond a swap', async () => {
    const log = new ReleaseLog()
    log.releaseOf('materials', { documentId: 'm1', effectiveFrom: '2024-11-03T00:00:00Z' })
    const { store } = storeOver(log)
    await store.refresh()
    const view = store.viewAt(NOON)
    expect(store.viewAt(instant('2024-11-02T23:59:59.999Z'))).toBe(view)
    expect(store.viewAt(instant('2024-11-03T00:00:00Z'))?.list('materials')).toHaveLength(1)
    expect(store.viewAt(NOON)?.list('materials')).toHaveLength(0)
    log.releaseOf('materials', { documentId: 'm2' })
    await store.refresh()
    expect(store.viewAt(NOON)?.list('materials')).toHaveLength(1)
  })

  it('tells subscribers of every swap until they stop listening', async () => {
    const log = new ReleaseLog()
    const { store } = storeOver(log)
    const seen: number[] = []
    const stop = store.subscribe((snapshot) => seen.push(snapshot.sequence))
    await store.refresh()
    log.releaseOf('materials', { documentId: 'm' })
    await store.refresh()
    stop()
    log.releaseOf('materials', { documentId: 'm' })
    await store.refresh()
    expect(seen).toEqual([1])
  })

  it('is kept up to date by polling until it is stopped', async () => {
    const log = new ReleaseLog()
    const { store, reader } = storeOver(log)
    const poller = startPolling(store, 1)
    log.releaseOf('materials', { documentId: 'm' })
    await vi.waitFor(() => expect(store.status().sequence).toBe(1))
    poller.stop()
    await store.refresh()
    const { readings } = reader
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(reader.readings).toBe(readings)
  })
})

describe('a view after a swap', () => {
  it('sees a campaign withdrawn through the materials that hang on it, and nothing else changed', async () => {
    const log = new ReleaseLog()
    const windows = [{ startDay: '2024-11-01', endDay: null }]
    const content = { availability: 'campaigns' as const, campaigns: ['c'] }
    log.releaseOf('materials', { documentId: 'hangs', content })
    log.releaseOf('materials', { documentId: 'stands' })
    log.releaseOf('campaigns', { documentId: 'c', content: { windows } })
    const { store } = storeOver(log)
    await store.refresh()
    const idsAt = (at: number) =>
      store
        .viewAt(at)
        ?.list('materials')
        .map(({ id }) => id)
    expect(idsAt(NOON)).toEqual(['stands', 'hangs'])
    log.withdraw('c', '2024-11-02T05:00:00Z')
    await store.refresh()
    log.releaseOf('materials', { documentId: 'later', effectiveFrom: '2024-11-02T06:00:00Z' })
    await store.refresh()
    expect(idsAt(NOON)).toEqual(['stands'])
    expect(idsAt(instant('2024-11-02T06:00:00Z'))).toEqual(['later', 'stands'])
  })
})
