import { problem, type Refusal } from '#src/domain/errors'
import type { WorkflowCollection } from '#src/domain/release'
import type { ApiCaller } from '../callers/caller'
import { absent, itemFreshness, jsonAnswer, listFreshness, problemAnswer } from '../http/answers'
import type { PreparedAnswer } from '../http/preparedAnswer'
import { presentPage } from '../presenters/listEnvelope'
import { presentAbsence } from '../presenters/tombstone'
import type { View, Visible } from '../snapshot/view'
import type { Parameter } from './parameters'
import { noQuery, type Sort } from './querySchemas'
import { readQuery } from './readQuery'

/** Who asks, and the view that is theirs. */
export interface Sight {
  view: View
  caller: ApiCaller
}

/** What a route gets to see of a request: never more than what its caller may. */
export interface RouteRequest extends Sight {
  path: string
  parameters: readonly Parameter[]
}

export type ListRoute = (request: RouteRequest) => PreparedAnswer
export type ItemRoute = (request: RouteRequest, idOrSlug: string) => PreparedAnswer

export function refused({ code, detail, field }: Refusal): PreparedAnswer {
  return problemAnswer(problem(code, { detail, field }))
}

/** One page of a list. */
export function pageAnswer<E, T>(
  request: RouteRequest,
  { page, limit }: { page: number; limit: number },
  entries: readonly E[],
  present: (entry: E) => T,
): PreparedAnswer {
  const { path, parameters, view } = request
  const body = presentPage(entries, { path, parameters, page, limit }, present)
  return jsonAnswer(body, listFreshness(view))
}

/** One document by id or slug, or what is said instead of it. */
export function itemRoute<C extends WorkflowCollection>(
  collection: C,
  present: (entry: Visible<C>, view: View) => unknown,
): ItemRoute {
  return ({ view, parameters }, idOrSlug) => {
    const read = readQuery(noQuery, parameters)
    if ('code' in read) return refused(read)
    const id = view.documentFor(collection, idOrSlug)
    if (id === null) return absent(view, 'not-found')
    const entry = view.visible(collection, id)
    if (!entry) return absence(view, collection, id)
    const mentioned = () => view.snapshot.references.neighbourhoodOf(id)
    return jsonAnswer(present(entry, view), itemFreshness(view, mentioned))
  }
}

function absence(view: View, collection: WorkflowCollection, id: string): PreparedAnswer {
  const verdict = view.verdictOn(id)
  if (verdict.state === 'visible') return absent(view, 'not-found')
  return problemAnswer(presentAbsence(verdict, collection, view), listFreshness(view))
}

/** Relevance is an answer to a question; without one there is nothing to sort by. */
export function sortRefusal({ q, sort }: { q?: string | undefined; sort: Sort }): Refusal | null {
  if (sort !== '-relevance' || (q !== undefined && q.trim() !== '')) return null
  return {
    code: 'invalid-parameter',
    field: 'sort',
    detail: 'Chỉ sắp xếp theo “-relevance” khi có tham số q.',
  }
}
