import type { Clock } from '#src/clock'
import { sqliteFile } from '#src/database/sqliteFile'
import { openReleaseReader } from '#src/database/releaseReader/openReleaseReader'
import { ChangeService } from '#src/delivery/changes/changeService'
import { startPolling } from '#src/delivery/snapshot/poller'
import { createSnapshotStore, type SnapshotStore } from '#src/delivery/snapshot/snapshotStore'
import { ensureSecret, type Environment } from '#src/env'
import { onReleased } from '#src/release/announce'

/** What was released, kept up to date, and what changes with it: read once for all that a process does. */
export interface Releases {
  store: SnapshotStore
  changes: ChangeService
  clock: Clock
  report: (fault: { err: unknown; msg: string }) => void
  close(): Promise<void>
}

export async function openReleases(environment: Environment, clock: Clock): Promise<Releases> {
  const report = ({ err, msg }: { err: unknown; msg: string }) => console.error(msg, err)
  const reader = openReleaseReader({
    databaseUrl: environment.databaseUrl,
    sqliteFile: sqliteFile(environment.dataDir),
  })
  const store = createSnapshotStore({ reader, report })
  await store.refresh()
  onReleased(() => store.refresh())
  const changes = new ChangeService({ secret: ensureSecret(environment) })
  const prepare = () => {
    const hasMore = store.prepare()
    const view = store.viewAt(clock.now())
    return (view !== null && changes.prepare(view.snapshot)) || hasMore
  }
  const poller = startPolling({ refresh: () => store.refresh(), prepare })
  return {
    ...{ store, changes, clock, report },
    close: async () => {
      poller.stop()
      await reader.close()
    },
  }
}
