/** `/api/v1/changes`: what became visible, changed or went away since the follower last asked. */
import { problem } from '#src/domain/errors'
import { jsonAnswer, listFreshness, problemAnswer, TOO_BUSY } from '../http/answers'
import type { PreparedAnswer } from '../http/preparedAnswer'
import { API_PATH } from '../presenters/address'
import { presentChange } from '../presenters/change'
import type { ChangePage } from '../changes/changeService'
import type { Waiter } from '../changes/waitingRoom'
import type { View } from '../snapshot/view'
import { changesQuery, type ChangesQuery } from './querySchemas'
import { readQuery } from './readQuery'
import { refused, type ListRoute, type RouteRequest } from './route'

const TOO_MANY_WAITING = problemAnswer(problem('too-many-waiting'), null, ['Retry-After', '5'])

export const changes: ListRoute = (request) => {
  const read = readQuery(changesQuery, request.parameters)
  if ('code' in read) return refused(read)
  const { query } = read
  const { view, service } = request
  const page = pageFor(request, view, query)
  if (page === null) return refused({ code: 'invalid-cursor', field: 'cursor' })
  if (query.wait === 0 || page.changes.length > 0) {
    return answerWith(page, view, query)
  }
  const waiter = service.changes.waitingRoom.enter(request.client(), query.wait * 1000)
  if (waiter === 'full') return TOO_BUSY
  return waiter === 'has-its-share' ? TOO_MANY_WAITING : held(request, query, waiter)
}

function pageFor({ caller, service }: RouteRequest, view: View, query: ChangesQuery) {
  const { cursor, limit } = query
  return service.changes.page({ view, caller, cursor, limit })
}

/** Holds the answer until there is news, or the time is over. */
async function held(
  request: RouteRequest,
  query: ChangesQuery,
  waiter: Waiter,
): Promise<PreparedAnswer> {
  const { caller, service, onGone } = request
  onGone(() => waiter.leave())
  let { view } = request
  try {
    for (;;) {
      await waiter.news(view.until - service.clock.now())
      view = service.store.viewAt(service.clock.now(), caller) ?? view
      const page = pageFor(request, view, query)
      if (page === null) return refused({ code: 'invalid-cursor', field: 'cursor' })
      if (page.changes.length > 0 || waiter.isOver) return answerWith(page, view, query)
    }
  } finally {
    waiter.leave()
  }
}

function answerWith(page: ChangePage, view: View, query: ChangesQuery): PreparedAnswer {
  const body = {
    data: page.changes.map((change) => presentChange(change, view)),
    cursor: page.cursor,
    hasMore: page.hasMore,
    links: { next: addressOf(page.cursor, query.limit) },
  }
  // An answer that was waited for is for who waited.
  return jsonAnswer(body, query.wait > 0 ? null : listFreshness(view))
}

function addressOf(cursor: string, limit: number): string {
  return `${API_PATH}/changes?cursor=${cursor}&limit=${limit}`
}
