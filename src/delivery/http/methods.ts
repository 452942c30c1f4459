/** Everything here is read only, and any site's script may read it. */
import type { ServerResponse } from 'node:http'
import { problem } from '#src/domain/errors'
import { problemAnswer } from './answers'
import { PUBLIC_HEADERS } from './preparedAnswer'

const ALLOWED = 'GET, HEAD, OPTIONS'
const PREFLIGHT_SECONDS = '86400'

export function isReading(method: string | undefined): boolean {
  return method === 'GET' || method === 'HEAD'
}

export const METHOD_NOT_ALLOWED = problemAnswer(problem('method-not-allowed'), null, [
  'Allow',
  ALLOWED,
])

const OPTIONS_HEADERS = [
  'Allow',
  ALLOWED,
  'Access-Control-Allow-Methods',
  ALLOWED,
  'Access-Control-Allow-Headers',
  'If-None-Match, Range',
  'Access-Control-Max-Age',
  PREFLIGHT_SECONDS,
  ...PUBLIC_HEADERS,
]

export function sendOptions(res: ServerResponse): void {
  res.writeHead(204, OPTIONS_HEADERS)
  res.end()
}
