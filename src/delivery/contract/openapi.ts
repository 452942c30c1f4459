/** The whole contract as an OpenAPI 3.1 document. Made by `npm run generate`, never while serving. */
import { z } from 'zod'
import { ERRORS } from '#src/domain/errors'
import * as answers from './bodies/answers'
import {
  CHALLENGE_HEADERS,
  COUNTED_HEADERS,
  HEADERS,
  KEPT_HEADERS,
  RANGE_HEADERS,
  WAIT_HEADERS,
} from './headers'
import { INTRODUCTION, STATUS_TEXTS, TAG_TEXTS, WEBHOOK_TEXTS } from './openapiTexts'
import { pathParameters, queryParameters } from './parameters'
import { byStatus, type PublicCode } from './problems'
import { CONTRACT, type RouteContract, type Success } from './routes'

export type JsonObject = { [name: string]: unknown }

const PROBLEM = 'application/problem+json'

export function openApiDocument(): JsonObject {
  const shared = new SharedResponses()
  const paths = Object.entries(CONTRACT).map(([pattern, route]) => {
    return [pattern, { get: operationOf(pattern, route, shared) }] as const
  })
  return {
    openapi: '3.1.1',
    info: {
      ...{ title: 'Cảnh Giác', version: '1', description: INTRODUCTION },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(TAG_TEXTS).map(([name, description]) => ({ name, description })),
    security: [],
    paths: Object.fromEntries(paths),
    webhooks: webhookOperations(),
    components: {
      schemas: componentSchemas(),
      responses: shared.all(),
      headers: HEADERS,
      securitySchemes: {
        portalKey: {
          ...{ type: 'http', scheme: 'bearer', bearerFormat: 'cg_…' },
          description: 'Khóa của cổng thông tin: Authorization: Bearer cg_….',
        },
      },
    },
  }
}

/** What this server sends, where a portal has asked for it (docs/decisions/019-webhooks.md). */
function webhookOperations(): JsonObject {
  const header = (name: string, description: string) => ({
    ...{ name, in: 'header', required: true, description, schema: { type: 'string' } },
  })
  const parameters = [
    header('webhook-id', WEBHOOK_TEXTS.id),
    header('webhook-timestamp', WEBHOOK_TEXTS.timestamp),
    header('webhook-signature', WEBHOOK_TEXTS.signature),
  ]
  const operation = (operationId: string, summary: string, schema: z.ZodType) => ({
    post: {
      ...{ operationId, summary, description: WEBHOOK_TEXTS.description, parameters },
      requestBody: {
        required: true,
        content: { 'application/json': { schema: referenceTo(schema) } },
      },
      responses: {
        '2XX': { description: WEBHOOK_TEXTS.taken },
        default: { description: WEBHOOK_TEXTS.refused },
      },
    },
  })
  return {
    documentChanged: operation('documentChanged', WEBHOOK_TEXTS.changed, answers.webhookMessage),
    test: operation('webhookTest', WEBHOOK_TEXTS.test, answers.webhookTest),
  }
}

/** Most addresses refuse alike: what they have in common is written once. */
class SharedResponses {
  readonly #names = new Map<string, string>()

  reference(status: number, response: JsonObject): JsonObject {
    const text = JSON.stringify(response)
    const alike = [...this.#names.values()].filter((name) => name.startsWith(`Problem${status}`))
    const name = this.#names.get(text) ?? `Problem${status}${'ABCDEFGH'.charAt(alike.length)}`
    this.#names.set(text, name)
    return { $ref: `#/components/responses/${name}` }
  }

  all(): JsonObject {
    const named = [...this.#names].map(([text, name]) => [name, JSON.parse(text) as JsonObject])
    return Object.fromEntries(named) as JsonObject
  }
}

function operationOf(pattern: string, route: RouteContract, shared: SharedResponses): JsonObject {
  const { operationId, tag, summary, description, query } = route
  return {
    ...{ operationId, tags: [tag], summary },
    ...(description === undefined ? {} : { description }),
    // With a key or without.
    ...(route.problems.includes('key-unknown') ? { security: [{}, { portalKey: [] }] } : {}),
    parameters: [...pathParameters(pattern), ...queryParameters(query)],
    responses: responsesOf(route, shared),
  }
}

function responsesOf(route: RouteContract, shared: SharedResponses): JsonObject {
  const { answers: successes, problems, hasRanges = false } = route
  const responses: JsonObject = {}
  for (const { status } of successes) {
    const alike = successes.filter((success) => success.status === status)
    responses[status] = successResponse(status, alike, route)
  }
  responses['304'] = { description: STATUS_TEXTS[304], headers: headersFor(route) }
  if (hasRanges) {
    const whole = successes.filter(({ status }) => status === 200)
    responses['206'] = successResponse(206, whole.map(partOf), route)
    responses['416'] = { description: STATUS_TEXTS[416], headers: RANGE_HEADERS }
  }
  for (const [status, codes] of byStatus(problems)) {
    responses[status] = shared.reference(status, problemResponse(status, codes, route))
  }
  return responses
}

/** A part of a body is bytes: no schema holds for it. */
function partOf(success: Success): Success {
  return { ...success, schema: null }
}

/** One status, in as many forms as there are. */
function successResponse(status: number, forms: readonly Success[], route: RouteContract) {
  const content = forms.map(({ contentType, schema }) => {
    return [contentType, schema === null ? {} : { schema: referenceTo(schema) }] as const
  })
  return {
    description: STATUS_TEXTS[status],
    headers: headersFor(route, status),
    content: Object.fromEntries(content),
  }
}

function problemResponse(status: number, codes: readonly PublicCode[], route: RouteContract) {
  const schema = {
    allOf: [referenceTo(answers.problem), { properties: { code: { enum: codes } } }],
  }
  const examples = Object.fromEntries(codes.map((code) => [code, { value: exampleOf(code) }]))
  return {
    description: `${STATUS_TEXTS[status]} (${codes.join(', ')})`,
    headers: problemHeaders(status, route),
    content: { [PROBLEM]: { schema, examples } },
  }
}

/** Refused before anybody is counted. */
const UNCOUNTED = [414, 431, 503]

function problemHeaders(status: number, { isCounted }: RouteContract): JsonObject {
  return {
    ...(isCounted && !UNCOUNTED.includes(status) ? COUNTED_HEADERS : {}),
    ...(status === 429 || status === 503 ? WAIT_HEADERS : {}),
    ...(status === 401 ? CHALLENGE_HEADERS : {}),
  }
}

function exampleOf(code: PublicCode): JsonObject {
  const { status, title } = ERRORS[code]
  return { type: `urn:canh-giac:problem:${code}`, title, status, code }
}

function headersFor({ isCounted, hasRanges = false }: RouteContract, status = 304): JsonObject {
  const counted = isCounted ? COUNTED_HEADERS : {}
  const kept = status < 400 ? KEPT_HEADERS : {}
  return { ...kept, ...counted, ...(hasRanges && status === 206 ? RANGE_HEADERS : {}) }
}

function referenceTo(schema: z.ZodType): JsonObject {
  const { id } = schema.meta() ?? {}
  if (typeof id !== 'string') throw new Error('a body without a name cannot be referred to')
  return { $ref: `#/components/schemas/${id}` }
}

/** Every schema that has a name. Fields may be added within version 1, so objects are left open. */
function componentSchemas(): JsonObject {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
      // Number.MAX_SAFE_INTEGER is no rule of ours.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  const named = Object.entries(schemas).map(([name, schema]) => {
    const { $schema: _schema, $id: _id, id: _name, ...rest } = schema as JsonObject
    return [name, rest] as const
  })
  return Object.fromEntries(named.sort(([left], [right]) => (left < right ? -1 : 1)))
}
