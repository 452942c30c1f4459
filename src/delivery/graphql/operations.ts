/** From the text of a query to an operation that may be executed, or to what is wrong with it. */
import {
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  recommendedRules,
  specifiedRules,
  validate,
  type DocumentNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { problem, type Problem } from '#src/domain/errors'
import { LIMITS } from './limits'
import { problemOf } from './refusalError'
import { SCHEMA } from './schema'
import { shapeRefusal } from './shape'
import { inVietnamese } from './validationWords'

/** A problem, and the places in the query that it is about. */
export interface QueryFault {
  problem: Problem
  locations?: readonly { line: number; column: number }[] | undefined
}

/** Refused for what it asks for, or faulty in itself. */
export type Checked =
  { document: DocumentNode } | { refusal: Problem } | { faults: readonly QueryFault[] }

const MAX_DOCUMENTS = 1_000
const MAX_BYTES = 8 * 1024 * 1024
const MAX_FAULTS = 10
/** Measured: a parsed document takes so many times the length of its text. */
const BYTES_PER_CHARACTER = 150

const RULES = [...specifiedRules, ...recommendedRules]

/** Queries that were parsed and validated before; those with faults too, so that repeating them costs nothing. */
export class Documents {
  readonly #checked = new LRUCache<string, Checked>({
    ...{ max: MAX_DOCUMENTS, maxSize: MAX_BYTES },
    sizeCalculation: (_checked, query) => (query.length + 50) * BYTES_PER_CHARACTER,
  })

  checked(query: string): Checked {
    const known = this.#checked.get(query)
    if (known) return known
    const checked = check(query)
    this.#checked.set(query, checked)
    return checked
  }
}

function check(query: string): Checked {
  const document = parsed(query)
  if (!('kind' in document)) return document
  const refusal = shapeRefusal(document)
  if (refusal) return { refusal: problemOf(refusal) }
  // Before validation, which would say in other words that there is no such type.
  if (asksForNoQuery(document)) return { document }
  const errors = validate(SCHEMA, document, RULES, { maxErrors: MAX_FAULTS })
  if (errors.length === 0) return { document }
  // The library gives up by itself where too many fields would have to be compared with one another.
  if (errors.some(({ message }) => message === 'Validation aborted.')) {
    return { refusal: problem('graphql-too-many-fields') }
  }
  return { faults: errors.map((error) => faultOf(error, 'graphql-invalid')) }
}

function parsed(query: string): DocumentNode | Exclude<Checked, { document: DocumentNode }> {
  try {
    return parse(query, { maxTokens: LIMITS.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (/more that \d+ tokens/.test(error.message)) {
      const detail = `Tối đa ${LIMITS.tokens} từ và dấu.`
      return { refusal: problem('graphql-too-long', { detail }) }
    }
    return { faults: [faultOf(error, 'graphql-syntax')] }
  }
}

function asksForNoQuery({ definitions }: DocumentNode): boolean {
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  const isQuery = ({ operation }: (typeof operations)[number]) =>
    operation === OperationTypeNode.QUERY
  return operations.length > 0 && !operations.some(isQuery)
}

export function faultOf(
  error: GraphQLError,
  code: 'graphql-syntax' | 'graphql-invalid' | 'graphql-variables',
): QueryFault {
  return {
    problem: problem(code, { detail: inVietnamese(error.message) }),
    locations: error.locations,
  }
}

/** The operation to execute, by name where there are several. */
export function operationFault(document: DocumentNode, name: string | null): Problem | null {
  const operation = getOperationAST(document, name)
  if (!operation) {
    const detail =
      name === null
        ? 'Câu truy vấn có nhiều thao tác: hãy nói operationName.'
        : `Không có thao tác “${name.slice(0, 100)}”.`
    return problem('graphql-invalid', { detail, field: 'operationName' })
  }
  return operation.operation === OperationTypeNode.QUERY ? null : problem('graphql-read-only')
}
