/** Holds every answer of the delivery tests to the contract that /openapi.json tells. */
import type { IncomingHttpHeaders } from 'node:http'
import { expect } from 'vitest'
import { problem } from '#src/delivery/contract/bodies/answers'
import { CONTRACT, type RouteContract, type Success } from '#src/delivery/contract/routes'
import { ERRORS, type ErrorCode } from '#src/domain/errors'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

const PATTERNS = Object.entries(CONTRACT).map(([pattern, route]) => {
  const parts = pattern.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')
  return { matches: new RegExp(`^${parts}$`), route }
})

/** Fails when the status, the kind of body or a field of the body is nowhere documented. */
export function expectContract(method: string, address: string, answer: Answer): void {
  const path = address.replace(/\?.*$/s, '').replace(/^\/api\/v1\/$/, '/api/v1')
  // Its contract is docs/schema.graphql and GraphQL over HTTP, which its own tests hold it to.
  if (path === '/graphql') return
  const route = PATTERNS.find(({ matches }) => matches.test(path))?.route ?? null
  const where = `${method} ${address} ${answer.status}`
  const { status } = answer
  if (status === 204 && method === 'OPTIONS') return
  if (status === 304 || status === 416) return expect(answer.text, where).toBe('')
  const type = answer.headers['content-type'] ?? ''
  const success = route?.answers.find((one) => isForm(one, status, type))
  if (success && (status !== 206 || route?.hasRanges))
    return expectBody(method, answer, success, where)
  expectProblem(method, answer, { route, path, where })
}

/** A part is of the form of the whole. */
function isForm(one: Success, status: number, type: string): boolean {
  const isOf = one.contentType === '*/*' || type.split(';')[0] === one.contentType
  return isOf && (one.status === status || status === 206)
}

function expectBody(
  method: string,
  { status, text }: Answer,
  { schema }: Success,
  where: string,
): void {
  if (method === 'HEAD' || status === 206 || schema === null) return
  const read = schema.safeParse(JSON.parse(text))
  expect(read.error?.issues ?? [], where).toEqual([])
}

interface Place {
  route: RouteContract | null
  path: string
  where: string
}

function expectProblem(method: string, answer: Answer, { route, path, where }: Place): void {
  expect(answer.headers['content-type'], where).toBe('application/problem+json')
  if (method === 'HEAD') return
  const read = problem.safeParse(JSON.parse(answer.text))
  expect(read.error?.issues ?? [], where).toEqual([])
  const code = read.data?.code as ErrorCode
  expect(ERRORS[code].status, where).toBe(answer.status)
  if (method !== 'GET' && code === 'method-not-allowed') return
  const outside = ['unknown-route', 'invalid-parameter', 'url-too-long', 'too-busy'] as const
  const known: readonly string[] = [...(route?.problems ?? []), ...outside, ...everywhere(path)]
  expect(known, where).toContain(code)
}

/** What is answered before anyone looks where the address leads. */
function everywhere(path: string): readonly string[] {
  const isApi = !path.startsWith('/media')
  return isApi
    ? (CONTRACT['/api/v1']?.problems ?? [])
    : (CONTRACT['/media/{hash}/{name}']?.problems ?? [])
}
