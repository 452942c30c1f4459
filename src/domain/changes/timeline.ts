import { ANONYMOUS, type Caller, type HistoryOf } from '../visibility'
import { inOrder } from './changesAfter'
import { documentChanges, type Change } from './documentChanges'

/**
 * Every change of public visibility of these documents as the records tell it, in order. Changes that
 * lie ahead are included: what is told to whom asks at an instant ends at that instant.
 */
export function visibilityTimeline(
  documentIds: Iterable<string>,
  historyOf: HistoryOf,
  caller: Caller = ANONYMOUS,
): Change[] {
  return [...documentIds].flatMap((id) => documentChanges(id, historyOf, caller)).sort(inOrder)
}
