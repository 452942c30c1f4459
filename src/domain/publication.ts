/** What staff see of a version's life in public: computed from releases, never stored (design §4.5). */
import type { Release } from './release'
import { releaseInEffect, verdictAt, type Caller, type History, type HistoryOf } from './visibility'
import type { VersionState } from './workflow'

export type PublicationState =
  VersionState | 'scheduled' | 'public' | 'expired' | 'withdrawn' | 'replaced'

export interface Publication {
  /** State of the version asked about. */
  state: PublicationState
  /** The version that readers see now, or null. */
  publicVersion: number | null
}

/** Staff look through keyed releases: what is public to key holders is public. */
const STAFF: Caller = { readsKeyed: true }

export function publicationAt(
  documentId: string,
  version: number,
  storedState: VersionState,
  instant: number,
  historyOf: HistoryOf,
): Publication {
  const verdict = verdictAt(documentId, instant, historyOf, STAFF)
  const publicVersion = verdict.state === 'visible' ? verdict.release.version : null
  if (publicVersion === version) return { state: 'public', publicVersion }
  if (
    pendingReleases(documentId, instant, historyOf).some((release) => release.version === version)
  ) {
    return { state: 'scheduled', publicVersion }
  }
  if (!wasReleased(documentId, version, historyOf)) return { state: storedState, publicVersion }
  return { state: endedState(documentId, version, instant, historyOf, storedState), publicVersion }
}

function endedState(
  documentId: string,
  version: number,
  instant: number,
  historyOf: HistoryOf,
  storedState: VersionState,
): PublicationState {
  const verdict = verdictAt(documentId, instant, historyOf, STAFF)
  const inEffect = releaseInEffect(historyOf(documentId), instant)
  if (inEffect?.version === version && verdict.state === 'unknown') return 'scheduled'
  if (verdict.state === 'withdrawn' || verdict.state === 'replaced') return verdict.state
  if (verdict.state === 'unknown') return isEnded(documentId, instant, historyOf) ?? storedState
  return verdict.state === 'expired' ? 'expired' : storedState
}

/** An ending before the first opening leaves readers a 404, but staff see what happened. */
function isEnded(
  documentId: string,
  instant: number,
  historyOf: HistoryOf,
): 'withdrawn' | 'replaced' | null {
  const begun = historyOf(documentId).filter((record) => record.effectiveFrom <= instant)
  const ending = begun.filter((record) => record.action !== 'release').at(-1)
  if (!ending) return null
  return ending.action === 'replace' ? 'replaced' : 'withdrawn'
}

function wasReleased(documentId: string, version: number, historyOf: HistoryOf): boolean {
  return historyOf(documentId).some(
    (record) => record.action === 'release' && record.version === version,
  )
}

/** Releases still to come that no ending has cancelled. */
export function pendingReleases(
  documentId: string,
  instant: number,
  historyOf: HistoryOf,
): Release[] {
  return livingReleases(historyOf(documentId)).filter((release) => release.effectiveFrom > instant)
}

/** How a document was ended, by its newest record; null where that is a release, or none. */
export function endingOf(history: History): 'withdrawn' | 'replaced' | null {
  const last = history.at(-1)
  if (!last || last.action === 'release') return null
  return last.action === 'replace' ? 'replaced' : 'withdrawn'
}

/** The releases after the last ending: begun or still to come, none of them cancelled. */
export function livingReleases(history: History): Release[] {
  const endedUpTo = history.filter((record) => record.action !== 'release').at(-1)?.sequence ?? 0
  return history.filter(
    (record): record is Release => record.action === 'release' && record.sequence > endedUpTo,
  )
}
