/** Keeps a worker going: at once when something happened, and again and again for what is to be retried. */
import type { View } from '#src/delivery/snapshot/view'
import type { WebhookWorker } from './worker'

/** New records are read about as often (src/delivery/snapshot/poller.ts). */
const LOOKED_EVERY_MS = 250
const SWEPT_EVERY_MS = 60 * 60 * 1000
/** So long the end of a process waits for messages that are being sent. */
const GRACE_MS = 3_000

export interface Working {
  close(): Promise<void>
}

export interface WorkingOptions {
  worker: WebhookWorker
  /** A new one for new records and for every boundary that is passed. */
  view: () => View | null
  report?: (fault: { err: unknown; msg: string }) => void
}

export function startWorking({ worker, view, report }: WorkingOptions): Working {
  let timer: NodeJS.Timeout
  let seen: View | null = null
  let sweptAt = performance.now()
  const look = async () => {
    const present = view()
    // At first everyone: what the process before it had begun does not wait for its claim to run out.
    if (seen === null) await worker.serveAll()
    else if (present !== seen) await worker.serveNews()
    seen = present
    await worker.serveDue()
    const now = performance.now()
    if (now - sweptAt < SWEPT_EVERY_MS) return
    sweptAt = now
    await worker.forgetOld()
  }
  let isClosed = false
  const again = (afterMs: number) => {
    if (isClosed) return
    timer = setTimeout(() => {
      // The database may be away for a while: the next look finds what this one did not.
      look()
        .catch((err: unknown) => report?.({ err, msg: 'webhooks could not be looked at' }))
        .finally(() => again(LOOKED_EVERY_MS))
    }, afterMs)
    timer.unref()
  }
  again(0)
  return {
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      worker.close()
      const late = new Promise((resolve) => setTimeout(resolve, GRACE_MS).unref())
      await Promise.race([worker.settled(), late])
    },
  }
}
