/** What Node's parser cannot read never becomes a request: it is told why in the words of all other refusals. */
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { problem, type ErrorCode } from '#src/domain/errors'

const CODES = new Map<string, ErrorCode>([
  ['HPE_HEADER_OVERFLOW', 'headers-too-large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'request-timeout'],
])

/** For the server's `clientError`: answers and closes, unless nobody is there any more. */
export function refuseBroken(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) {
    socket.destroy()
    return
  }
  // Whoever still sends what nobody reads would never see the answer to it.
  socket.resume()
  socket.end(answerTo(CODES.get(error.code ?? '') ?? 'malformed-request'))
}

/** In the middle of an answer ours would be read as a part of it; Node's own default looks at the same. */
function isAnswering(socket: Duplex & { _httpMessage?: { headersSent: boolean } | null }): boolean {
  return socket._httpMessage?.headersSent ?? false
}

function answerTo(code: ErrorCode): string {
  const told = problem(code)
  const body = JSON.stringify(told)
  return [
    `HTTP/1.1 ${told.status} ${STATUS_CODES[told.status] ?? ''}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}
