import path from 'node:path'
import { makeClock, type Clock } from '#src/clock'
import { sqliteFile } from '#src/database/sqliteFile'
import { openReleaseReader } from '#src/database/releaseReader/openReleaseReader'
import { createDeliveryApp, type DeliveryHandler } from '#src/delivery/app'
import { releasedFilesIn } from '#src/delivery/releasedFiles'
import { startPolling } from '#src/delivery/snapshot/poller'
import { createSnapshotStore } from '#src/delivery/snapshot/snapshotStore'
import type { Environment } from '#src/env'
import { noteKeyUse } from '#src/portals/keyUses'
import { onReleased } from '#src/release/announce'

export interface Delivery {
  handle: DeliveryHandler
  close(): Promise<void>
}

const report = ({ err, msg }: { err: unknown; msg: string }) => console.error(msg, err)

/** The public half: reads the releases once, then keeps asking for new ones. */
export async function startDelivery(
  environment: Environment,
  clock: Clock = makeClock(environment.testClock),
): Promise<Delivery> {
  const reader = openReleaseReader({
    databaseUrl: environment.databaseUrl,
    sqliteFile: sqliteFile(environment.dataDir),
  })
  const store = createSnapshotStore({ reader, report })
  await store.refresh()
  onReleased(() => store.refresh())
  const poller = startPolling(store)
  const releasedFiles = releasedFilesIn(path.join(environment.mediaDir, 'released'))
  return {
    handle: createDeliveryApp({
      ...{ store, clock, releasedFiles, report, noteKeyUse },
      ...{ quotas: environment.quotas, trustProxy: environment.trustProxy },
    }),
    close: async () => {
      poller.stop()
      await reader.close()
    },
  }
}
