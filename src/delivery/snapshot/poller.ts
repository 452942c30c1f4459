import type { SnapshotStore } from './snapshotStore'

export interface Poller {
  stop(): void
}

/** Asks for new releases again and again, each time after the last answer. Keeps no process alive. */
export function startPolling(
  store: Pick<SnapshotStore, 'refresh' | 'prepare'>,
  everyMilliseconds = 200,
): Poller {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const tick = async () => {
    await store.refresh()
    store.prepare()
    schedule()
  }
  const schedule = () => {
    if (stopped) return
    timer = setTimeout(() => void tick(), everyMilliseconds)
    timer.unref()
  }
  schedule()
  return {
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
