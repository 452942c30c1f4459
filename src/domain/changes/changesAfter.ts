/**
 * The changes that a follower has not seen yet.
 *
 * A follower stands at a position: it has seen the changes up to (at, place) as the first `sequence`
 * records tell them. When it asks again, more records are known and time has gone on. First it is
 * brought up to date at its own instant: a record may take effect before that instant and yet be read
 * later (another process, a clock that runs behind, a database that was away). Then time goes on, in
 * the order in which things happened. Whoever applies all changes holds exactly what is visible.
 */
import { withoutCancelled } from '../cancellation'
import type { LogRecord, ReleasedCollection } from '#src/domain/release'
import type { Caller, HistoryOf } from '../visibility'
import { changeBetween, documentChanges, placeOf, standAt, type Change } from './documentChanges'

export interface Position {
  /** As many records were known. */
  sequence: number
  /** Changes up to here were seen: those of this instant up to this place. */
  at: number
  place: string
  /** Left in the middle of being brought up to date: to which record, and after which place. */
  catchingUp: { sequence: number; place: string } | null
}

/** Nothing seen, nothing held. */
export const BEGINNING: Position = Object.freeze({
  ...{ sequence: 0, at: -Infinity, place: '', catchingUp: null },
})

/** What is known, for one kind of caller. */
export interface Knowledge {
  caller: Caller
  /** The last sequence. */
  sequence: number
  historyOf: HistoryOf
  /** Every change as told by all records, by (at, place), those to come included. */
  timeline: readonly Change[]
  /** Records with `after < sequence ≤ upTo`, in order. */
  records: (after: number, upTo: number) => readonly LogRecord[]
  /** Documents whose visibility may hang on this one. */
  dependentsOf: (documentId: string) => Iterable<string>
}

/** A change and the position of who has seen it. */
export interface Seen {
  change: Change
  position: Position
}

/**
 * The changes after a position up to `now`, in an order that does not change. Nothing is looked at
 * beyond `now`: who comes from a process whose clock runs ahead, or that knew more records, waits.
 */
export function* changesAfter(
  position: Position,
  knowledge: Knowledge,
  now: number,
): Generator<Seen> {
  const { catchingUp } = position
  const known = Math.max(position.sequence, catchingUp?.sequence ?? 0)
  if (position.at > now || known > knowledge.sequence) return
  let from = position
  if (catchingUp) {
    yield* broughtUpTo(catchingUp.sequence, position, knowledge)
    from = { ...position, sequence: catchingUp.sequence, catchingUp: null }
  }
  yield* broughtUpTo(knowledge.sequence, from, knowledge)
  yield* asTimeGoesOn(from, knowledge, now)
}

/**
 * The same position, told without records that say nothing about its instant yet: what is scheduled or
 * done behind it leaves no trace in it, not even a number.
 */
export function settled(position: Position, knowledge: Knowledge): Position {
  if (position.catchingUp) return position
  const { at, sequence } = position
  const last = knowledge.records(0, sequence).findLast(({ effectiveFrom }) => effectiveFrom <= at)
  return { ...position, sequence: last?.sequence ?? 0 }
}

/** What records up to `sequence` change of what the follower holds, at its own instant. */
function* broughtUpTo(sequence: number, position: Position, knowledge: Knowledge): Generator<Seen> {
  const { at, catchingUp } = position
  const late = knowledge
    .records(position.sequence, sequence)
    .filter((record) => record.effectiveFrom <= at)
  const last = late.at(-1)?.sequence
  if (last === undefined) return
  const before = historiesUpTo(position.sequence, knowledge)
  const after = historiesUpTo(last, knowledge)
  for (const touched of touchedBy(late, knowledge)) {
    const { place } = touched
    if (catchingUp && place <= catchingUp.place) continue
    // Who has seen only part of an instant stands just before it with the rest.
    const instant = place <= position.place ? at : at - 1
    const change = correctionOf(touched, { before, after, instant, caller: knowledge.caller })
    if (change) yield { change, position: { ...position, catchingUp: { sequence: last, place } } }
  }
}

interface Lateness {
  before: HistoryOf
  after: HistoryOf
  instant: number
  caller: Caller
}

function correctionOf(
  { documentId, collection, place, because }: Touched,
  { before, after, instant, caller }: Lateness,
): Change | null {
  const is = standAt(documentId, instant, after, caller)
  const was = standAt(documentId, instant, before, caller)
  const type = changeBetween(was, is, because.effectiveFrom)
  if (type === null) return null
  const told = lastChange(documentId, instant, after, caller)
  const isNews = !documentChanges(documentId, before, caller).some(
    ({ at, face }) => at === told?.at && face === told.face,
  )
  if (told?.face === is.face && isNews) return told
  const { id: corrects, effectiveFrom: at } = because
  return { type, at, collection, documentId, place, face: is.face, corrects }
}

function lastChange(
  documentId: string,
  instant: number,
  historyOf: HistoryOf,
  caller: Caller,
): Change | undefined {
  return documentChanges(documentId, historyOf, caller).findLast(({ at }) => at <= instant)
}

function* asTimeGoesOn(from: Position, knowledge: Knowledge, now: number): Generator<Seen> {
  const { timeline, sequence } = knowledge
  for (let index = firstAfter(timeline, from); index < timeline.length; index += 1) {
    const change = timeline[index]
    if (!change || change.at > now) return
    const { at, place } = change
    yield { change, position: { sequence, at, place, catchingUp: null } }
  }
}

interface Touched {
  documentId: string
  collection: ReleasedCollection
  place: string
  /** The earliest of the late records that touch it. */
  because: LogRecord
}

/** The documents that late records are about or that hang on them, in order of place. */
function touchedBy(late: readonly LogRecord[], knowledge: Knowledge): Touched[] {
  const touched = new Map<string, Touched>()
  const touch = (documentId: string, collection: ReleasedCollection, because: LogRecord) => {
    const known = touched.get(documentId)
    if (known && known.because.effectiveFrom <= because.effectiveFrom) return
    const place = placeOf(collection, documentId)
    touched.set(documentId, { documentId, collection, place, because })
  }
  for (const record of late) {
    touch(record.documentId, record.collection, record)
    for (const dependent of knowledge.dependentsOf(record.documentId)) {
      const collection = knowledge.historyOf(dependent)[0]?.collection
      if (collection) touch(dependent, collection, record)
    }
  }
  return [...touched.values()].sort((left, right) => compare(left.place, right.place))
}

/** Histories as they were told when only so many records were known. */
function historiesUpTo(sequence: number, knowledge: Knowledge): HistoryOf {
  if (sequence === knowledge.sequence) return knowledge.historyOf
  const lines = new Map<string, LogRecord[]>()
  for (const record of knowledge.records(0, sequence)) {
    const known = lines.get(record.documentId)
    if (known) known.push(record)
    else lines.set(record.documentId, [record])
  }
  return (documentId) => withoutCancelled(lines.get(documentId) ?? [])
}

/** By time, then by place. */
export function inOrder(left: Change, right: Change): number {
  return left.at - right.at || compare(left.place, right.place)
}

function firstAfter(timeline: readonly Change[], { at, place }: Position): number {
  let low = 0
  let high = timeline.length
  while (low < high) {
    const middle = (low + high) >> 1
    const change = timeline[middle]
    const isAfter = change && (change.at > at || (change.at === at && change.place > place))
    if (isAfter) high = middle
    else low = middle + 1
  }
  return low
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}
