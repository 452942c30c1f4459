/** One document as a calendar shows it: where it stands and when the public sees it. */
import { instantsOf, windowFault, type DayWindow, type InstantSpan } from '#src/domain/calendar'
import { publicationAt, type PublicationState } from '#src/domain/publication'
import { joined, publicSpans } from '#src/domain/publicSpans'
import type { Availability, MaterialKind } from '#src/domain/release'
import type { HistoryOf } from '#src/domain/visibility'
import type { VersionState } from '#src/domain/workflow'

export type PlannedCollection = 'campaigns' | 'materials'

/** What is read of a document; nothing of its text. */
export interface PlannedDocument {
  collection: PlannedCollection
  id: string
  title: string
  kind: MaterialKind | null
  agency: string | null
  version: number
  state: VersionState
  availability: Availability
  windows: DayWindow[]
  hasUnreleasedEdits: boolean
}

export interface PlanEntry extends Omit<PlannedDocument, 'state' | 'windows' | 'availability'> {
  state: PublicationState
  publicVersion: number | null
  spans: InstantSpan[]
  /** Released: the spans are what will happen. Otherwise they are what the draft plans. */
  isReleased: boolean
}

export function planEntry(document: PlannedDocument, now: number, historyOf: HistoryOf): PlanEntry {
  const { windows, availability, state, ...facts } = document
  const { id, version } = document
  const spans = publicSpans(id, historyOf)
  const isReleased = spans.length > 0
  return {
    ...facts,
    ...publicationAt(id, version, state, now, historyOf),
    spans: isReleased ? spans : plannedSpans(windows, document.collection, availability),
    isReleased,
  }
}

function plannedSpans(
  windows: readonly DayWindow[],
  collection: PlannedCollection,
  availability: Availability,
): InstantSpan[] {
  if (collection === 'materials' && availability !== 'own') return []
  return joined(windows.filter((window) => windowFault(window) === null).map(instantsOf))
}

/** Not yet approved, and nothing of it is released: its day will pass without it. */
export function isNotApproved({ state, isReleased }: PlanEntry): boolean {
  return !isReleased && (state === 'draft' || state === 'in-review')
}

/** Approved, but nobody has scheduled or released it. */
export function isNotScheduled({ state, isReleased }: PlanEntry): boolean {
  return !isReleased && state === 'approved'
}

/** The next opening from an instant on, or the running one. */
export function spanFrom(entry: PlanEntry, instant: number): InstantSpan | null {
  return entry.spans.find(({ closesAt }) => closesAt > instant) ?? null
}

export type PlanEvent = { entry: PlanEntry; at: number; kind: 'opens' | 'closes' }

/** What opens and closes in a span of instants, in order of time. */
export function eventsIn(
  entries: readonly PlanEntry[],
  { opensAt, closesAt }: InstantSpan,
): PlanEvent[] {
  const isInside = (instant: number) => opensAt <= instant && instant < closesAt
  return entries
    .flatMap((entry) =>
      entry.spans.flatMap((span): PlanEvent[] => [
        { entry, at: span.opensAt, kind: 'opens' },
        // A window that ends with a day closes at the first instant of the next: it belongs to its day.
        { entry, at: span.closesAt - 1, kind: 'closes' },
      ]),
    )
    .filter(({ at }) => isInside(at))
    .toSorted((left, right) => left.at - right.at)
}
