import path from 'node:path'
import { makeClock, type Clock } from '#src/clock'
import { sqliteFile } from '#src/database/sqliteFile'
import { openReleaseReader } from '#src/database/releaseReader/openReleaseReader'
import { createDeliveryApp, type DeliveryHandler } from '#src/delivery/app'
import { ChangeService } from '#src/delivery/changes/changeService'
import { releasedFilesIn } from '#src/delivery/releasedFiles'
import { startPolling } from '#src/delivery/snapshot/poller'
import { createSnapshotStore } from '#src/delivery/snapshot/snapshotStore'
import { ensureSecret, type Environment } from '#src/env'
import { noteKeyUse } from '#src/portals/keyUses'
import { onReleased } from '#src/release/announce'

export interface Delivery {
  handle: DeliveryHandler
  /** Answers everybody who waits for news, so that no connection is cut in the middle. */
  endWaiting(): Promise<void>
  close(): Promise<void>
}

const report = ({ err, msg }: { err: unknown; msg: string }) => console.error(msg, err)

/** The public half: reads the releases once, then keeps asking for new ones. */
export async function startDelivery(
  environment: Environment,
  site: string,
  clock: Clock = makeClock(environment.testClock),
): Promise<Delivery> {
  const reader = openReleaseReader({
    databaseUrl: environment.databaseUrl,
    sqliteFile: sqliteFile(environment.dataDir),
  })
  const store = createSnapshotStore({ reader, report })
  await store.refresh()
  onReleased(() => store.refresh())
  const changes = new ChangeService({ secret: ensureSecret(environment) })
  const prepare = () => {
    store.prepare()
    const view = store.viewAt(clock.now())
    if (view) changes.prepare(view.snapshot)
  }
  const poller = startPolling({ refresh: () => store.refresh(), prepare })
  const releasedFiles = releasedFilesIn(path.join(environment.mediaDir, 'released'))
  return {
    handle: createDeliveryApp({
      ...{ store, clock, releasedFiles, site, changes, report, noteKeyUse },
      ...{ quotas: environment.quotas, trustProxy: environment.trustProxy },
    }),
    endWaiting: async () => changes.waitingRoom.close(),
    close: async () => {
      poller.stop()
      await reader.close()
    },
  }
}
