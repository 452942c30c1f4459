/**
 * The only answer to "may the public see this now?" (design §4.4, §4.6).
 *
 * Everything that shows, counts, links, caches or refuses a document asks here. Pure: records and
 * an instant in, a verdict out. All instants are milliseconds since the epoch.
 */
import { instantsOf, isOpen, type DayWindow } from './calendar'
import type { Access, Release, ReleaseRecord } from './release'

/** The records of one document, in order of sequence. Empty for an unknown document. */
export type History = readonly ReleaseRecord[]
export type HistoryOf = (documentId: string) => History

export interface Caller {
  /** Holds a key with the scope to read `keyed` releases. */
  readsKeyed: boolean
}
export const ANONYMOUS: Caller = { readsKeyed: false }

export type Verdict =
  | { state: 'visible'; release: Release; openWindow: DayWindow | null }
  /** Never seen by this caller so far: the same answer as for what does not exist. */
  | { state: 'unknown' }
  | { state: 'withdrawn'; reason: string | null; since: number }
  | { state: 'replaced'; successor: string; since: number }
  | { state: 'expired' }

type Ending = Exclude<ReleaseRecord, Release>

/** The verdict on a document at an instant, for a caller. */
export function verdictAt(
  documentId: string,
  instant: number,
  historyOf: HistoryOf,
  caller: Caller = ANONYMOUS,
): Verdict {
  const visible = visibleRelease(documentId, instant, historyOf, caller)
  if (visible) return { state: 'visible', ...visible }
  if (isBehindKey(historyOf(documentId), instant, caller)) return { state: 'unknown' }
  if (!wasEverVisible(documentId, instant, historyOf, caller)) return { state: 'unknown' }
  return endingAt(documentId, instant, historyOf, caller)
}

/**
 * The release in effect: the greatest (effectiveFrom, sequence) of those that have begun and that
 * no later ending cancelled.
 */
export function releaseInEffect(history: History, instant: number): Release | null {
  const endedUpTo = lastEnding(history, instant)?.sequence ?? 0
  return latest(releasesBegun(history, instant).filter((release) => release.sequence > endedUpTo))
}

function releasesBegun(history: History, instant: number): Release[] {
  return history.filter(
    (record): record is Release => record.action === 'release' && record.effectiveFrom <= instant,
  )
}

/** Releases come in order of sequence, so the later of two with one effective instant wins. */
function latest(releases: readonly Release[]): Release | null {
  return releases.reduce<Release | null>(
    (found, release) => (!found || found.effectiveFrom <= release.effectiveFrom ? release : found),
    null,
  )
}

function visibleRelease(
  documentId: string,
  instant: number,
  historyOf: HistoryOf,
  caller: Caller,
): { release: Release; openWindow: DayWindow | null } | null {
  const release = releaseInEffect(historyOf(documentId), instant)
  if (!release) return null
  if (!mayRead(caller, release.access)) return null
  if (hasNoWindow(release)) return { release, openWindow: null }
  const openWindow = lastingLongest(openWindowsOf(release, instant, historyOf, caller))
  return openWindow && { release, openWindow }
}

/** Whether releases of this access are for the caller; `internal` ones are for none. */
export function mayRead(caller: Caller, access: Access): boolean {
  return access === 'public' || (access === 'keyed' && caller.readsKeyed)
}

/** The last thing that happened to the document happened where the caller may not read. */
function isBehindKey(history: History, instant: number, caller: Caller): boolean {
  const begun = releasesBegun(history, instant).filter(
    (release) => !wasCancelled(release, history, instant),
  )
  const last = latest(begun)
  return last !== null && !mayRead(caller, last.access)
}

/** A release that an ending overtook before it began is as if it had never been scheduled. */
function wasCancelled(release: Release, history: History, instant: number): boolean {
  return history.some(
    (record) =>
      record.action !== 'release' &&
      record.sequence > release.sequence &&
      record.effectiveFrom <= Math.min(release.effectiveFrom, instant),
  )
}

/** Directives, lists and `always` materials are visible as soon as they are released. */
function hasNoWindow(release: Release): boolean {
  if (release.collection === 'materials') return release.content.availability === 'always'
  return release.collection !== 'campaigns'
}

function openWindowsOf(
  release: Release,
  instant: number,
  historyOf: HistoryOf,
  caller: Caller,
): DayWindow[] {
  if (release.collection === 'campaigns') {
    return release.content.windows.filter((window) => isOpen(window, instant))
  }
  if (release.collection !== 'materials') return []
  if (release.content.availability === 'own') {
    return release.content.windows.filter((window) => isOpen(window, instant))
  }
  return release.content.campaigns.flatMap((campaignId) => {
    const campaign = visibleRelease(campaignId, instant, historyOf, caller)
    return campaign?.release.collection === 'campaigns' && campaign.openWindow
      ? [campaign.openWindow]
      : []
  })
}

function lastingLongest(windows: readonly DayWindow[]): DayWindow | null {
  return windows.reduce<DayWindow | null>(
    (longest, window) =>
      !longest || instantsOf(window).closesAt > instantsOf(longest).closesAt ? window : longest,
    null,
  )
}

function lastEnding(history: History, instant: number): Ending | null {
  const endings = history.filter(
    (record): record is Ending => record.action !== 'release' && record.effectiveFrom <= instant,
  )
  return endings.at(-1) ?? null
}

/**
 * Whether the caller could have seen the document at some instant up to now. Visibility changes
 * only at boundaries, so it is enough to look at those.
 */
function wasEverVisible(
  documentId: string,
  instant: number,
  historyOf: HistoryOf,
  caller: Caller,
): boolean {
  return boundariesOf(documentId, historyOf).some(
    (boundary) =>
      boundary <= instant && visibleRelease(documentId, boundary, historyOf, caller) !== null,
  )
}

function endingAt(
  documentId: string,
  instant: number,
  historyOf: HistoryOf,
  caller: Caller,
): Verdict {
  const history = historyOf(documentId)
  const release = releaseInEffect(history, instant)
  if (release) return endingOfCampaigns(release, instant, historyOf, caller)
  const ending = lastEnding(history, instant)
  if (ending?.action === 'replace') {
    return { state: 'replaced', successor: ending.successor, since: ending.effectiveFrom }
  }
  if (ending?.action === 'withdraw') {
    return { state: 'withdrawn', reason: ending.reason, since: ending.effectiveFrom }
  }
  return { state: 'expired' }
}

/** A material whose campaign was withdrawn counts as withdrawn; otherwise its windows are over. */
function endingOfCampaigns(
  release: Release,
  instant: number,
  historyOf: HistoryOf,
  caller: Caller,
): Verdict {
  if (release.collection === 'materials' && release.content.availability === 'campaigns') {
    for (const campaignId of release.content.campaigns) {
      const verdict = verdictAt(campaignId, instant, historyOf, caller)
      if (verdict.state === 'withdrawn') return verdict
    }
  }
  return { state: 'expired' }
}

/**
 * Every instant, past and future, at which the verdict on a document may change: its records', its
 * windows' and those of the campaigns that it hangs on. Sorted, without doubles.
 */
export function boundariesOf(documentId: string, historyOf: HistoryOf): number[] {
  const instants = new Set<number>()
  collectBoundaries(documentId, historyOf, instants)
  return [...instants].sort((left, right) => left - right)
}

function collectBoundaries(documentId: string, historyOf: HistoryOf, into: Set<number>): void {
  for (const record of historyOf(documentId)) {
    into.add(record.effectiveFrom)
    if (record.action !== 'release') continue
    if (record.collection !== 'materials' && record.collection !== 'campaigns') continue
    for (const window of record.content.windows) addSpan(window, into)
    if (record.collection !== 'materials') continue
    for (const campaignId of record.content.campaigns) {
      collectBoundaries(campaignId, historyOf, into)
    }
  }
}

function addSpan(window: DayWindow, into: Set<number>): void {
  const { opensAt, closesAt } = instantsOf(window)
  into.add(opensAt)
  if (Number.isFinite(closesAt)) into.add(closesAt)
}

/** The first boundary after an instant, Infinity when nothing lies ahead. */
export function nextBoundary(documentId: string, instant: number, historyOf: HistoryOf): number {
  return boundariesOf(documentId, historyOf).find((boundary) => boundary > instant) ?? Infinity
}
