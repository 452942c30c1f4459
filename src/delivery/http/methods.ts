/** Everything here is read only, and any site's script may read it. */
import type { ServerResponse } from 'node:http'
import { problem } from '#src/domain/errors'
import { problemAnswer } from './answers'
import { PUBLIC_HEADERS } from './preparedAnswer'

const ALLOWED = 'GET, HEAD, OPTIONS'
export const MAX_URL_LENGTH = 8 * 1024
const PREFLIGHT_SECONDS = '86400'

export function isReading(method: string | undefined): boolean {
  return method === 'GET' || method === 'HEAD'
}

export const METHOD_NOT_ALLOWED = problemAnswer(problem('method-not-allowed'), null, [
  'Allow',
  ALLOWED,
])

/** `further`: a method of this address besides the usual, which sends a body. */
const optionsHeaders = (further: 'POST' | null) => {
  const allowed = further === null ? ALLOWED : `${ALLOWED}, ${further}`
  const bodyHeaders = further === null ? '' : ', Content-Type'
  return [
    'Allow',
    allowed,
    'Access-Control-Allow-Methods',
    allowed,
    'Access-Control-Allow-Headers',
    `If-None-Match, Range${bodyHeaders}`,
    'Access-Control-Max-Age',
    PREFLIGHT_SECONDS,
    ...PUBLIC_HEADERS,
  ]
}

export function sendOptions(res: ServerResponse, further: 'POST' | null = null): void {
  res.writeHead(204, optionsHeaders(further))
  res.end()
}
