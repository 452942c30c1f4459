import type { Clock } from '../clock'
import type { AnswerCaches } from './answerCache'
import type { Admissions, QuotaSettings } from './callers/admission'
import type { ChangeService } from './changes/changeService'
import type { LazyGraphql } from './graphql/lazyGraphql'
import type { ReleasedFiles } from './releasedFiles'
import type { SnapshotStore } from './snapshot/snapshotStore'

export interface DeliveryDependencies {
  store: Pick<SnapshotStore, 'viewAt' | 'status' | 'subscribe'>
  clock: Clock
  releasedFiles: ReleasedFiles
  /** Public address of this server, `https://canhgiac.example.vn`, without a slash at the end. */
  site: string
  /** Its owner ends all waiting for news when the server stops. */
  changes: ChangeService
  quotas: QuotaSettings
  /** Address of the proxy whose X-Forwarded-For is believed. */
  trustProxy: string | null
  /** Told of every request with a key that opens something, by the id of the key. */
  noteKeyUse?: (key: string, instant: number) => void
  /** Told of faults; nothing of them reaches the caller. */
  report?: (fault: { err: unknown; msg: string }) => void
}

/** What all requests share. */
export interface Desk extends DeliveryDependencies {
  admissions: Admissions
  caches: AnswerCaches
  graphql: LazyGraphql
}
