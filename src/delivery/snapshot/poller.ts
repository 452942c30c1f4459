import { setImmediate as turnOfOthers } from 'node:timers/promises'
import type { SnapshotStore } from './snapshotStore'

export interface Poller {
  stop(): void
}

/** Preparing goes on for so long before it is looked again whether there is something new. */
const PREPARING_MS = 100

/** Asks for new releases again and again, each time after the last answer. Keeps no process alive. */
export function startPolling(
  store: Pick<SnapshotStore, 'refresh' | 'prepare'>,
  everyMilliseconds = 200,
): Poller {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const tick = async () => {
    await store.refresh()
    const begun = performance.now()
    let hasMore = store.prepare()
    while (hasMore && !stopped && performance.now() - begun < PREPARING_MS) {
      await turnOfOthers()
      hasMore = store.prepare()
    }
    schedule(hasMore ? 0 : everyMilliseconds)
  }
  const schedule = (afterMilliseconds: number) => {
    if (stopped) return
    timer = setTimeout(() => void tick(), afterMilliseconds)
    timer.unref()
  }
  schedule(everyMilliseconds)
  return {
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
