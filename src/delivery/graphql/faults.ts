/** Everything that goes wrong, in GraphQL's format of errors; `extensions` is the problem of REST. */
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql'
import { problem, type Problem } from '#src/domain/errors'
import type { Freshness } from '../http/cachePolicy'
import { PreparedAnswer } from '../http/preparedAnswer'
import { GRAPHQL_TYPE, JSON_TYPE, type AnswerType } from './mediaType'
import { faultOf, type QueryFault } from './operations'
import { RefusalError } from './refusalError'

/** Which form the answer has, and who may keep it. */
export interface Form {
  type: AnswerType
  freshness: Freshness | null
}

/** What a status is not complete without. */
const HEADERS = new Map([
  [405, ['Allow', 'GET, HEAD, POST, OPTIONS']],
  [413, ['Connection', 'close']],
  [503, ['Retry-After', '5']],
])

/** A request that is not even looked into, or that asks for too much: its status in either form. */
export function refused(refusal: Problem, type: AnswerType = JSON_TYPE): PreparedAnswer {
  return faulty([{ problem: refusal }], refusal.status, type)
}

/**
 * A query that is no query of this schema. To callers who want `application/json` that is an answer
 * like any other (GraphQL over HTTP §6.4.1), to the others a 400.
 */
export function invalid(faults: readonly QueryFault[], type: AnswerType): PreparedAnswer {
  return faulty(faults, type === GRAPHQL_TYPE ? 400 : 200, type)
}

export function executed(result: ExecutionResult, form: Form): PreparedAnswer {
  const { data, errors } = result
  if (data === undefined) {
    const faults = (errors ?? []).map((error) => faultOf(error, 'graphql-variables'))
    return invalid(faults, form.type)
  }
  const formatted = errors?.map(fieldFault)
  return answerOf(200, form, formatted ? { errors: formatted, data } : { data })
}

function faulty(faults: readonly QueryFault[], status: number, type: AnswerType): PreparedAnswer {
  const errors = faults.map(({ problem, locations }) => formatted(problem, { locations }))
  return answerOf(status, { type, freshness: null }, { errors })
}

function answerOf(status: number, { type, freshness }: Form, body: object): PreparedAnswer {
  const contentType = `${type}; charset=utf-8`
  const headers = HEADERS.get(status) ?? []
  const text = JSON.stringify(body)
  return new PreparedAnswer({
    ...{ status, contentType, body: text, freshness, headers, variesByAccept: true },
  })
}

/** What a field said instead of its value; anything but a refusal is a fault of ours. */
function fieldFault({ originalError, locations, path }: GraphQLError): GraphQLFormattedError {
  if (originalError instanceof RefusalError) {
    return formatted(originalError.problem, { locations, path })
  }
  throw originalError ?? new Error('an error without a cause')
}

type Place = Pick<GraphQLError, 'locations'> & Partial<Pick<GraphQLError, 'path'>>

function formatted(
  told: Problem,
  { locations, path }: { [P in keyof Place]: Place[P] | undefined },
): GraphQLFormattedError {
  return {
    message: told.title,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: told,
  }
}

export function tooCostly(limit: number): Problem {
  return problem('graphql-too-costly', { detail: `Tối đa ${limit} giá trị trong một câu trả lời.` })
}
