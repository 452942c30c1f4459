/**
 * Delivery over a log in memory, as a process of its own whose clock the parent knows to the millisecond and
 * whose memory it may ask for. Started by deliveryChild.ts.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { systemClock } from '#src/clock'
import { createDeliveryApp } from '#src/delivery/app'
import { ChangeService } from '#src/delivery/changes/changeService'
import { createSnapshotStore } from '#src/delivery/snapshot/snapshotStore'
import type { LogRecord } from '#src/domain/release'

export interface Orders {
  records: LogRecord[]
  /** What the clock of the process reads when it begins to serve. */
  startInstant: number
}

export interface Serving {
  port: number
  /** Of that clock, from the machine's. */
  offsetMs: number
}

export interface Memory {
  heapBytes: number
  externalBytes: number
  residentBytes: number
}

const AMPLE = { anonymousPerMinute: 1e9, keyedPerMinute: 1e9 }
const SECRET = 'a-secret-of-the-tests-that-seals-cursors'

async function serve({ records, startInstant }: Orders): Promise<Serving> {
  const store = createSnapshotStore({
    reader: { readAfter: async (after) => records.filter(({ sequence }) => sequence > after) },
  })
  await store.refresh()
  while (store.prepare());
  const offsetMs = startInstant - systemClock.now()
  const deliver = createDeliveryApp({
    ...{
      store,
      clock: { now: () => systemClock.now() + offsetMs },
      site: 'https://canhgiac.example.vn',
    },
    ...{
      releasedFiles: { open: async () => null },
      changes: new ChangeService({ secret: SECRET }),
    },
    ...{ quotas: AMPLE, trustProxy: null },
    report: ({ err }) => console.error(err),
  })
  const server = createServer((req, res) => {
    if (!deliver(req, res)) res.writeHead(599).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { port: (server.address() as AddressInfo).port, offsetMs }
}

/** After everything that nobody needs any more has been given back. */
async function memory(): Promise<Memory> {
  for (let time = 0; time < 4; time += 1) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const { heapUsed, external, rss } = process.memoryUsage()
  return { heapBytes: heapUsed, externalBytes: external, residentBytes: rss }
}

process.on('message', (message: Orders | 'memory') => {
  const answered = message === 'memory' ? memory() : serve(message)
  void answered.then((answer) => process.send?.(answer))
})
process.on('disconnect', () => process.exit(0))
