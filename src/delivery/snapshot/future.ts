/**
 * What will open: documents that a caller does not see at the view's instant and, as the releases stand,
 * will see later, each with the instant of its opening and the view as it will be then.
 */
import type { WorkflowCollection } from '#src/domain/release'
import { boundariesOf } from '#src/domain/visibility'
import { FutureView, type View, type Visible } from './view'

export interface Upcoming<C extends WorkflowCollection> {
  readonly opensAt: number
  readonly entry: Visible<C>
  /** Everything else as it will be at the opening. */
  readonly view: View
}

const known = new WeakMap<View, Map<WorkflowCollection, readonly Upcoming<WorkflowCollection>[]>>()

/** Those of a collection, the soonest first. Worked out once per view. */
export function upcoming<C extends WorkflowCollection>(
  view: View,
  collection: C,
): readonly Upcoming<C>[] {
  const ofView =
    known.get(view) ?? new Map<WorkflowCollection, readonly Upcoming<WorkflowCollection>[]>()
  known.set(view, ofView)
  const found = ofView.get(collection) ?? findUpcoming(view, collection)
  ofView.set(collection, found as readonly Upcoming<WorkflowCollection>[])
  return found as readonly Upcoming<C>[]
}

function findUpcoming<C extends WorkflowCollection>(view: View, collection: C): Upcoming<C>[] {
  const views = new Map<number, View>()
  const viewAt = (instant: number): View => {
    const made = views.get(instant) ?? new FutureView(view.snapshot, instant, null, view.caller)
    views.set(instant, made)
    return made
  }
  return view.snapshot
    .documentsOf(collection)
    .filter((id) => view.visible(collection, id) === null)
    .flatMap((id) => openingOf(view, collection, id, viewAt) ?? [])
    .sort((left, right) => left.opensAt - right.opensAt || order(left.entry.id, right.entry.id))
}

/** The first boundary ahead at which the document is seen; what no boundary opens stays unknown. */
function openingOf<C extends WorkflowCollection>(
  view: View,
  collection: C,
  id: string,
  viewAt: (instant: number) => View,
): Upcoming<C> | null {
  for (const opensAt of boundariesOf(id, view.snapshot.historyOf)) {
    if (opensAt <= view.instant) continue
    const then = viewAt(opensAt)
    const entry = then.visible(collection, id)
    if (entry) return { opensAt, entry, view: then }
  }
  return null
}

function order(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}
