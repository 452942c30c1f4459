import type { IncomingMessage, ServerResponse } from 'node:http'
import { negotiatedEncoding } from './acceptEncoding'
import { alreadyHas } from './conditional'
import { FOR_ONE_CALLER, PUBLIC_HEADERS, VARY, type PreparedAnswer } from './preparedAnswer'

/** What an answer bears for the one who asked, besides what it bears for everyone. */
export interface Delivered {
  /** For a caller with a key: nobody keeps it. */
  readonly isPrivate: boolean
  /** Further headers, as name, value, name, value. */
  readonly headers: readonly string[]
}

export const FOR_EVERYONE: Delivered = { isPrivate: false, headers: [] }

/** Sends a prepared answer in the coding asked for, or 304 to who has it. Node leaves out the body for HEAD. */
export function send(
  { req, res }: { req: IncomingMessage; res: ServerResponse },
  answer: PreparedAnswer,
  now: number,
  delivered: Delivered = FOR_EVERYONE,
): void {
  const encoding = negotiatedEncoding(req.headers['accept-encoding'] as string | undefined)
  const variant = answer.variant(encoding, now)
  if (answer.status === 200 && alreadyHas(req.headers, variant.etag)) {
    const cacheControl = delivered.isPrivate ? FOR_ONE_CALLER : variant.cacheControl
    const headers = notModifiedHeaders(variant.etag, cacheControl)
    res.writeHead(304, headers.concat(delivered.headers))
    res.end()
    return
  }
  const headers = delivered.isPrivate ? answer.privateHeaders(variant) : variant.headers
  res.writeHead(answer.status, headers.concat(delivered.headers))
  res.end(variant.bytes)
}

function notModifiedHeaders(etag: string, cacheControl: string): string[] {
  const kept = ['ETag', etag, 'Cache-Control', cacheControl, 'Vary', VARY]
  return [...kept, ...PUBLIC_HEADERS]
}
