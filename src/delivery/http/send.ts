import type { IncomingMessage, ServerResponse } from 'node:http'
import { negotiatedEncoding } from './acceptEncoding'
import { alreadyHas } from './conditional'
import { PUBLIC_HEADERS, type PreparedAnswer } from './preparedAnswer'

/** Sends a prepared answer in the coding asked for, or 304 to who has it. Node leaves out the body for HEAD. */
export function send(
  req: IncomingMessage,
  res: ServerResponse,
  answer: PreparedAnswer,
  now: number,
): void {
  const encoding = negotiatedEncoding(req.headers['accept-encoding'] as string | undefined)
  const variant = answer.variant(encoding, now)
  if (answer.status === 200 && alreadyHas(req.headers, variant.etag)) {
    res.writeHead(304, notModifiedHeaders(variant.etag, variant.cacheControl))
    res.end()
    return
  }
  res.writeHead(answer.status, variant.headers)
  res.end(variant.bytes)
}

function notModifiedHeaders(etag: string, cacheControl: string): string[] {
  const kept = ['ETag', etag, 'Cache-Control', cacheControl, 'Vary', 'Accept-Encoding']
  return [...kept, ...PUBLIC_HEADERS]
}
