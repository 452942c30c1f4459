import type { Clock } from '#src/clock'
import { problem, type Problem, type Refusal } from '#src/domain/errors'
import type { WorkflowCollection } from '#src/domain/release'
import type { ApiCaller } from '../callers/caller'
import type { ChangeService } from '../changes/changeService'
import { itemFreshness, jsonAnswer, listFreshness, problemAnswer } from '../http/answers'
import type { Freshness } from '../http/cachePolicy'
import type { PreparedAnswer } from '../http/preparedAnswer'
import type { Representation } from '../http/representation'
import { presentPage } from '../presenters/listEnvelope'
import { presentAbsence } from '../presenters/tombstone'
import type { SnapshotStore } from '../snapshot/snapshotStore'
import type { View, Visible } from '../snapshot/view'
import type { Parameter } from './parameters'
import { noQuery, type Sort } from './querySchemas'
import { readQuery } from './readQuery'

/** What a route gets to see of a request: never more than its caller's view. */
export interface RouteRequest {
  view: View
  path: string
  parameters: readonly Parameter[]
  /** What `Accept` likes best; only documents with more than one form look at it. */
  representation: Representation
  /** Who asks; the view is already theirs. */
  caller: ApiCaller
  /** Whose share of what is scarce this takes: the portal's, or the address's. */
  client: () => string
  /** Public address of this server, without a slash at the end. */
  site: string
  service: Service
  /** Calls back when the caller goes away before the answer. */
  onGone: (listener: () => void) => void
}

/** What routes use that outlives a request. */
export interface Service {
  clock: Clock
  store: Pick<SnapshotStore, 'viewAt'>
  changes: ChangeService
}

export type Answered = PreparedAnswer | Promise<PreparedAnswer>
export type ListRoute = (request: RouteRequest) => Answered
export type ItemRoute = (request: RouteRequest, idOrSlug: string) => Answered

/** The whole address that was asked, parameters in the order in which they came. */
export function addressAsked({ site, path, parameters }: RouteRequest): string {
  const query = new URLSearchParams(parameters.map(([name, value]) => [name, value]))
  return parameters.length === 0 ? `${site}${path}` : `${site}${path}?${query.toString()}`
}

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
  return (request, idOrSlug) => {
    const read = readQuery(noQuery, request.parameters)
    if ('code' in read) return refused(read)
    return documentAnswer(request.view, collection, idOrSlug, (entry, freshness) =>
      jsonAnswer(present(entry, request.view), freshness),
    )
  }
}

/** Answers with a document that is visible, in whatever form; else says what became of it. */
export function documentAnswer<C extends WorkflowCollection>(
  view: View,
  collection: C,
  idOrSlug: string,
  answer: (entry: Visible<C>, freshness: Freshness) => PreparedAnswer,
): PreparedAnswer {
  const entry = documentOrProblem(view, collection, idOrSlug)
  if ('code' in entry) return problemAnswer(entry, listFreshness(view))
  const mentioned = () => view.snapshot.references.neighbourhoodOf(entry.id)
  return answer(entry, itemFreshness(view, mentioned))
}

/** The visible document by id or slug, or the problem that says what became of it. */
export function documentOrProblem<C extends WorkflowCollection>(
  view: View,
  collection: C,
  idOrSlug: string,
): Visible<C> | Problem {
  const id = view.documentFor(collection, idOrSlug)
  if (id === null) return problem('not-found')
  const entry = view.visible(collection, id)
  if (entry) return entry
  const verdict = view.verdictOn(id)
  if (verdict.state === 'visible') return problem('not-found')
  return presentAbsence(verdict, collection, view)
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
