import { problem, type ErrorCode, type Problem } from '#src/domain/errors'
import type { View } from '../snapshot/view'
import { ITEM_TICK_MS, LIST_TICK_MS, type Freshness } from './cachePolicy'
import { PreparedAnswer, type AnswerParts } from './preparedAnswer'

const JSON_TYPE = 'application/json; charset=utf-8'
const PROBLEM_TYPE = 'application/problem+json'

/** Lists, 404 and 410 may change with any record. */
export function listFreshness(view: View): Freshness {
  return { tickMs: LIST_TICK_MS, until: view.until }
}

/** An item or a file changes only with the documents that it mentions. */
export function itemFreshness(view: View, mentioned: () => Iterable<string>): Freshness {
  let next: number | null = null
  const nextChange = () => (next ??= view.nextBoundaryAmong(mentioned()))
  return { tickMs: ITEM_TICK_MS, until: view.until, nextChange }
}

export function jsonAnswer(
  body: unknown,
  freshness: Freshness | null,
  form: Pick<AnswerParts, 'headers' | 'variesByAccept'> = {},
): PreparedAnswer {
  return answerIn(JSON_TYPE, JSON.stringify(body), freshness, form)
}

/** A success in whatever form: `contentType` says which, `body` is ready to be sent. */
export function answerIn(
  contentType: string,
  body: string,
  freshness: Freshness | null,
  form: Pick<AnswerParts, 'headers' | 'variesByAccept'> = {},
): PreparedAnswer {
  return new PreparedAnswer({ status: 200, contentType, body, freshness, ...form })
}

export function problemAnswer(
  body: Problem,
  freshness: Freshness | null = null,
  headers: readonly string[] = [],
): PreparedAnswer {
  return new PreparedAnswer({
    status: body.status,
    contentType: PROBLEM_TYPE,
    body: JSON.stringify(body),
    freshness,
    headers,
  })
}

export function refusal(code: ErrorCode, extra?: Record<string, unknown>): PreparedAnswer {
  return problemAnswer(problem(code, extra))
}

/** 503, and when it is worth asking again. */
export const TOO_BUSY = problemAnswer(problem('too-busy'), null, ['Retry-After', '5'])

/** 404: the same bytes for everything that is unknown, whatever was asked for. */
export function absent(view: View, code: 'not-found' | 'unknown-route'): PreparedAnswer {
  return problemAnswer(problem(code), listFreshness(view))
}
