/** From the changes of public visibility to a webhook's queue. */
import type { ChangePage, ChangeService } from '#src/delivery/changes/changeService'
import type { View } from '#src/delivery/snapshot/view'
import { ANONYMOUS } from '#src/domain/visibility'
import { writeState, type StoredState } from '#src/webhooks/stored'
import type { Queue } from './queue'
import type { ReadyReceiver } from './receivers'
import { isWanted } from './wanted'

/** So many wait at most: the rest is known from the records, and needs no rows before its turn. */
const MOST_WAITING = 20
const PAGE = 20

export interface PlanningOptions {
  queue: Queue
  changes: ChangeService
  /** The newest one at every call. */
  view: () => View | null
  now: () => number
}

/**
 * Brings a webhook's queue up to now and writes its new position behind that. Cut off in between, it
 * finds the same changes again, and their rows there. Whether there may be more than fitted.
 */
export async function plan(options: PlanningOptions, receiver: ReadyReceiver): Promise<boolean> {
  const { queue } = options
  let { state } = receiver
  for (;;) {
    if ((await queue.waiting(receiver.id)) >= MOST_WAITING) return true
    const view = options.view()
    if (!view) return false
    const page = pageFor(options, view, state)
    const { historyOf } = view.snapshot
    const wanted = page.changes.filter((change) => isWanted(change, receiver.filters, historyOf))
    await queue.append(receiver.id, state.round, wanted, options.now())
    if (page.cursor === state.cursor) return false
    const next = nextState(state, page)
    // Told to begin again in the meantime: the next look does.
    if (!(await hasMoved(queue, receiver.id, state, next))) return false
    if (!page.hasMore) return false
    state = next
  }
}

/** What comes after its position; of one that this installation cannot read, from its last instant on. */
function pageFor({ changes }: PlanningOptions, view: View, state: StoredState): ChangePage {
  const asked = { view, caller: ANONYMOUS, limit: PAGE }
  const known = state.cursor ? changes.page({ ...asked, cursor: state.cursor }) : null
  if (known) return known
  const cursor = changes.cursorFrom(state.followFrom ?? view.instant, view, ANONYMOUS)
  const page = changes.page({ ...asked, cursor })
  if (!page) throw new Error('a position that was just made is not known')
  return page
}

function nextState(state: StoredState, { changes, cursor }: ChangePage): StoredState {
  const last = changes.at(-1)
  return { ...state, cursor, ...(last && { followFrom: last.at }) }
}

async function hasMoved(
  { payload }: Queue,
  id: string,
  before: StoredState,
  { cursor, followFrom }: StoredState,
): Promise<boolean> {
  return writeState(payload, id, { cursor, followFrom }, { round: { equals: before.round } })
}
