/** What a request asks: the parameters of GraphQL over HTTP, from an address or from a body. */
import type { Refusal } from '#src/domain/errors'
import { parametersOf } from '../routes/parameters'
import { LIMITS } from './limits'

export interface Question {
  query: string
  operationName: string | null
  variables: Readonly<Record<string, unknown>>
}

const NAMES = ['query', 'operationName', 'variables', 'extensions'] as const
type Name = (typeof NAMES)[number]
type Given = Partial<Record<Name, unknown>>

/** `?query=…&operationName=…&variables={…}`; objects are JSON. */
export function questionOfAddress(queryString: string): Question | Refusal {
  const parameters = parametersOf(queryString)
  if ('code' in parameters) return parameters
  const given: Given = {}
  for (const [field, value] of parameters) {
    const name = NAMES.find((known) => known === field)
    if (!name) return { code: 'unknown-parameter', field, detail: `Không có tham số “${field}”.` }
    if (name in given) return invalid(name, 'Tham số này chỉ được dùng một lần.')
    const read = isObjectName(name) ? parsed(value) : value
    if (read === undefined) return invalid(name, 'Phải là một đối tượng JSON.')
    given[name] = read
  }
  return checked(given)
}

export function questionOfBody(text: string): Question | Refusal {
  const body = parsed(text)
  if (Array.isArray(body)) return { code: 'graphql-batch' }
  if (!isObject(body)) {
    return { code: 'invalid-request', detail: 'Thân yêu cầu phải là một đối tượng JSON.' }
  }
  return checked(body)
}

function checked({ query, operationName, variables, extensions }: Given): Question | Refusal {
  if (typeof query !== 'string') return invalid('query', 'Thiếu câu truy vấn (query), dạng chữ.')
  if (!isAbsent(operationName) && typeof operationName !== 'string') {
    return invalid('operationName', 'Phải là tên của một thao tác trong câu truy vấn.')
  }
  for (const [name, value] of Object.entries({ variables, extensions })) {
    if (!isAbsent(value) && !isObject(value)) return invalid(name, 'Phải là một đối tượng JSON.')
  }
  const given = isObject(variables) ? variables : {}
  if (Object.keys(given).length > LIMITS.variables) {
    return { code: 'graphql-variables', detail: `Tối đa ${LIMITS.variables} biến.` }
  }
  return { query, operationName: operationName || null, variables: given }
}

function isObjectName(name: Name): boolean {
  return name === 'variables' || name === 'extensions'
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Undefined where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function invalid(field: string, detail: string): Refusal {
  return { code: 'invalid-request', field, detail }
}
