/**
 * What happened to a document in public: computed from the records by the one decision of
 * visibility.ts, looked at just where it may change. Nothing is stored, so a late or dead process can
 * neither invent a change nor lose one.
 */
import { nameOn } from '../agencyName'
import { dayOf, spanBoundaries } from '../calendar'
import type { Release, ReleasedCollection } from '#src/domain/release'
import { boundariesOf, verdictAt, type Caller, type HistoryOf, type Verdict } from '../visibility'

/** Four beginnings and changes of what is seen … */
const SHOWING = ['released', 'updated', 'opened'] as const
/** … and three ways in which it ends; `closed` is a window that is over. */
const ENDING = ['withdrawn', 'replaced', 'closed'] as const
export const CHANGE_TYPES = [...SHOWING, ...ENDING] as const
export type ChangeType = (typeof CHANGE_TYPES)[number]

export interface Change {
  type: ChangeType
  /** The instant from which it holds, in milliseconds since the epoch. */
  at: number
  collection: ReleasedCollection
  documentId: string
  /** Its place among the changes of one instant: what is referred to comes before what refers to it. */
  place: string
  /** What the caller sees from then on; two faces are equal when nothing changed. */
  face: string
  /** Id of the record that was read too late, where the change corrects what was said before. */
  corrects?: string
}

/** What a caller sees of a document at an instant. */
export interface Stand {
  verdict: Verdict
  face: string
}

/** Nothing, and no word about why: the face of what is unknown and of what has expired. */
const HIDDEN = 'hidden'
const NEVER: Stand = { verdict: { state: 'unknown' }, face: HIDDEN }

const ORDER: readonly ReleasedCollection[] = [
  ...(['agencies', 'audiences', 'scam-forms', 'hotlines', 'directives'] as const),
  ...(['campaigns', 'materials'] as const),
]

export function placeOf(collection: ReleasedCollection, documentId: string): string {
  return `${ORDER.indexOf(collection)}${documentId}`
}

/** Every change of a document, past and to come as far as the records say, in order of time. */
export function documentChanges(
  documentId: string,
  historyOf: HistoryOf,
  caller: Caller,
): Change[] {
  const collection = historyOf(documentId)[0]?.collection
  if (!collection) return []
  const place = placeOf(collection, documentId)
  const changes: Change[] = []
  let before = NEVER
  for (const at of instantsOfChange(documentId, historyOf)) {
    const after = standAt(documentId, at, historyOf, caller)
    const type = changeBetween(before, after, at)
    if (type) changes.push({ type, at, collection, documentId, place, face: after.face })
    before = after
  }
  return changes
}

export function standAt(
  documentId: string,
  instant: number,
  historyOf: HistoryOf,
  caller: Caller,
): Stand {
  const verdict = verdictAt(documentId, instant, historyOf, caller)
  return { verdict, face: faceOf(verdict, instant) }
}

/** What one sees become another, or null where nobody can tell the difference. */
export function changeBetween(before: Stand, after: Stand, at: number): ChangeType | null {
  if (before.face === after.face) return null
  const wasVisible = before.verdict.state === 'visible'
  const { verdict } = after
  if (verdict.state === 'visible') {
    if (wasVisible) return 'updated'
    return verdict.release.effectiveFrom === at ? 'released' : 'opened'
  }
  // What was withdrawn between two windows will not come back: worth saying, though it was not seen.
  if (verdict.state === 'withdrawn' || verdict.state === 'replaced') return verdict.state
  return wasVisible ? 'closed' : null
}

function faceOf(verdict: Verdict, instant: number): string {
  switch (verdict.state) {
    case 'visible':
      return `visible ${verdict.release.id} ${nameAt(verdict.release, instant)}`
    case 'withdrawn':
    case 'replaced':
      return `${verdict.state} ${verdict.since}`
    default:
      return HIDDEN
  }
}

/** An agency that takes a new name on a day changes without a new release. */
function nameAt(release: Release, instant: number): string {
  return release.collection === 'agencies' ? nameOn(release.content.names, dayOf(instant)) : ''
}

function instantsOfChange(documentId: string, historyOf: HistoryOf): number[] {
  const names = historyOf(documentId).flatMap((record) =>
    record.action === 'release' && record.collection === 'agencies'
      ? spanBoundaries(record.content.names)
      : [],
  )
  const boundaries = boundariesOf(documentId, historyOf)
  if (names.length === 0) return boundaries
  return [...new Set([...boundaries, ...names])].sort((left, right) => left - right)
}
