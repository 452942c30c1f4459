/** `/graphql` from a request to bytes: GraphQL over HTTP, read only, over the view of the moment. */
import type { IncomingMessage } from 'node:http'
import { execute, type DocumentNode, type ExecutionResult } from 'graphql'
import { problem, type Problem } from '#src/domain/errors'
import { listFreshness } from '../http/answers'
import { isReading, MAX_URL_LENGTH } from '../http/methods'
import type { PreparedAnswer } from '../http/preparedAnswer'
import { readBody } from '../http/readBody'
import type { View } from '../snapshot/view'
import { Answering, resolveField } from './answering'
import { executed, invalid, refused, tooCostly } from './faults'
import { LIMITS } from './limits'
import { isJson, negotiatedAnswerType, type AnswerType } from './mediaType'
import { Documents, operationFault } from './operations'
import { PreparedAnswers } from './preparedAnswers'
import { questionOfAddress, questionOfBody, type Question } from './question'
import { problemOf } from './refusalError'
import { SCHEMA } from './schema'

export interface GraphqlRequest {
  req: IncomingMessage
  /** As it stands in the address, still encoded. */
  queryString: string
  /** What the caller may see now; asked once the whole request has been read. Null: nothing is there yet. */
  view: () => View | null
}

const METHOD_NOT_ALLOWED = problem('method-not-allowed', { detail: 'GET, HEAD hoặc POST.' })

interface Asked {
  /** Query string or body, word for word. */
  text: string
  isGet: boolean
  type: AnswerType
}

export class Graphql {
  readonly #documents = new Documents()
  readonly #answers = new PreparedAnswers()

  /** Answers GET, HEAD and POST; rejects with `Departed` when the caller goes away in the middle of a body. */
  async answer({ req, queryString, view: currentView }: GraphqlRequest): Promise<PreparedAnswer> {
    const type = negotiatedAnswerType(req.headers.accept)
    if (type === null) return refused(problem('not-acceptable'))
    const isGet = isReading(req.method)
    if (!isGet && req.method !== 'POST') return refused(METHOD_NOT_ALLOWED, type)
    if ((req.url ?? '').length > MAX_URL_LENGTH) return refused(problem('url-too-long'), type)
    const text = isGet ? queryString : await bodyOf(req)
    if (typeof text !== 'string') return refused(text, type)
    // Any query may search; indexing all at once would hold up everybody.
    const search = currentView()?.snapshot.search
    if (search && !search.isComplete) await search.completed()
    const view = currentView()
    if (!view) return refused(problem('too-busy'), type)
    const key = `${isGet ? 'GET' : 'POST'} ${type} ${text}`
    const known = this.#answers.get(view, key)
    if (known) return known
    const { answer, isKept } = this.#answerTo({ text, isGet, type }, view)
    if (isKept) this.#answers.keep(view, key, answer)
    return answer
  }

  /** Only answers without an error are kept, so that wrong questions cannot push them out. */
  #answerTo({ text, isGet, type }: Asked, view: View): { answer: PreparedAnswer; isKept: boolean } {
    const lost = (answer: PreparedAnswer) => ({ answer, isKept: false })
    const question = isGet ? questionOfAddress(text) : questionOfBody(text)
    if ('code' in question) return lost(refused(problemOf(question), type))
    const checked = this.#documents.checked(question.query)
    if ('refusal' in checked) return lost(refused(checked.refusal, type))
    if ('faults' in checked) return lost(invalid(checked.faults, type))
    const fault = operationFault(checked.document, question.operationName)
    if (fault) return lost(faultyOperation(fault, isGet, type))
    const answering = new Answering(view)
    const result = resultOf(checked.document, question, answering)
    if (answering.isTooCostly) return lost(refused(tooCostly(LIMITS.cost), type))
    const freshness = isGet ? listFreshness(view) : null
    return { answer: executed(result, { type, freshness }), isKept: !result.errors }
  }
}

function resultOf(
  document: DocumentNode,
  { operationName, variables }: Question,
  answering: Answering,
): ExecutionResult {
  const result = execute({
    ...{ schema: SCHEMA, document, rootValue: {}, contextValue: answering },
    ...{ operationName, variableValues: variables, fieldResolver: resolveField },
  })
  if (result instanceof Promise) throw new Error('everything is in memory: nothing is awaited')
  return result
}

/** By GET anything but a query is a wrong method (GraphQL over HTTP §5.3); a wrong name is a wrong query. */
function faultyOperation(fault: Problem, isGet: boolean, type: AnswerType): PreparedAnswer {
  if (fault.code !== 'graphql-read-only') return invalid([{ problem: fault }], type)
  return refused(isGet ? { ...fault, status: 405 } : fault, type)
}

async function bodyOf(req: IncomingMessage): Promise<string | Problem> {
  const { 'content-type': type, 'content-encoding': coding = 'identity' } = req.headers
  if (!isJson(type) || coding !== 'identity') {
    req.resume()
    return problem('unsupported-media-type')
  }
  const body = await readBody(req, LIMITS.bodyBytes)
  if (body === 'too-large') {
    return problem('body-too-large', { detail: `Tối đa ${LIMITS.bodyBytes / 1024} KB.` })
  }
  if (body === 'malformed') {
    return problem('invalid-request', { detail: 'Thân yêu cầu không phải UTF-8.' })
  }
  return body.text
}
