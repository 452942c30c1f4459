/** Pages of changes over the snapshot in use, and the cursors that lead from one to the next. */
import {
  BEGINNING,
  changesAfter,
  settled,
  type Position,
  type Seen,
} from '#src/domain/changes/changesAfter'
import type { Change } from '#src/domain/changes/documentChanges'
import type { Caller } from '#src/domain/visibility'
import type { Snapshot } from '../snapshot/snapshot'
import type { View } from '../snapshot/view'
import { ChangeLog } from './changeLog'
import { cursorSeal, type CursorSeal } from './cursor'
import { WaitingRoom } from './waitingRoom'

const PREPARED_AT_ONCE = 50
/** Behind every place of an instant: they begin with a digit. */
const AFTER_ALL = '~'

export interface PageRequest {
  view: View
  caller: Caller
  /** Undefined at the very beginning. */
  cursor: string | undefined
  limit: number
}

export interface ChangePage {
  changes: Change[]
  /** Where the next page begins; the one asked with when there was nothing new. */
  cursor: string
  hasMore: boolean
}

export interface ChangeServiceOptions {
  /** Shared by all processes of an installation, so that a follower may ask any of them. */
  secret: string
  waitingRoom?: WaitingRoom
}

export class ChangeService {
  readonly waitingRoom: WaitingRoom
  readonly #log = new ChangeLog()
  readonly #seal: CursorSeal

  constructor({ secret, waitingRoom = new WaitingRoom() }: ChangeServiceOptions) {
    this.#seal = cursorSeal(secret)
    this.waitingRoom = waitingRoom
  }

  /** The changes after a cursor, at most `limit`; null for a cursor that leads nowhere: begin again. */
  page({ view, caller, cursor, limit }: PageRequest): ChangePage | null {
    const position = cursor === undefined ? BEGINNING : this.#positionOf(cursor, view, caller)
    if (position === null) return null
    const knowledge = this.#log.knowledgeOf(view.snapshot, caller)
    // No change lies between the view's instant and now, or there would be another view.
    const { seen, hasMore } = firstOf(changesAfter(position, knowledge, view.instant), limit)
    const last = settled(seen.at(-1)?.position ?? BEGINNING, knowledge)
    return {
      changes: seen.map(({ change }) => change),
      // Without news the same bytes: a new cursor would tell that something went on behind it.
      cursor:
        cursor !== undefined && seen.length === 0 ? cursor : this.#cursorAt(last, view, caller),
      hasMore,
    }
  }

  /** Where someone stands who is told what happens at an instant and later, and nothing before it. */
  cursorFrom(instant: number, view: View, caller: Caller): string {
    const { sequence } = view.snapshot
    const position = { sequence, at: instant - 1, place: AFTER_ALL, catchingUp: null }
    const knowledge = this.#log.knowledgeOf(view.snapshot, caller)
    return this.#cursorAt(settled(position, knowledge), view, caller)
  }

  /** Does a little of the work that the first question would otherwise wait for; true when more is left. */
  prepare(snapshot: Snapshot): boolean {
    return this.#log.prepare(snapshot, PREPARED_AT_ONCE)
  }

  #positionOf(cursor: string, { snapshot }: View, caller: Caller): Position | null {
    const opened = this.#seal.open(cursor)
    if (!opened || opened.caller.readsKeyed !== caller.readsKeyed) return null
    const isKnown = opened.recordId === idOfLast(opened.position, snapshot)
    const isAhead = lastOf(opened.position) > snapshot.sequence
    return isKnown || isAhead ? opened.position : null
  }

  #cursorAt(position: Position, { snapshot }: View, caller: Caller): string {
    return this.#seal.seal({ position, caller, recordId: idOfLast(position, snapshot) })
  }
}

/** The last record that a position speaks of. */
function lastOf({ sequence, catchingUp }: Position): number {
  return Math.max(sequence, catchingUp?.sequence ?? 0)
}

function idOfLast(position: Position, { records }: Snapshot): string {
  const sequence = lastOf(position)
  return records.between(sequence - 1, sequence)[0]?.id ?? ''
}

function firstOf(all: Iterable<Seen>, limit: number): { seen: Seen[]; hasMore: boolean } {
  const seen: Seen[] = []
  for (const one of all) {
    if (seen.length === limit) return { seen, hasMore: true }
    seen.push(one)
  }
  return { seen, hasMore: false }
}
