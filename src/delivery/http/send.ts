import type { IncomingMessage, ServerResponse } from 'node:http'
import { negotiatedEncoding } from './acceptEncoding'
import { requestedRange, type ByteRange } from './byteRange'
import { alreadyHas } from './conditional'
import { FOR_ONE_CALLER, PUBLIC_HEADERS, type PreparedAnswer, type Variant } from './preparedAnswer'

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
  // What was asked by POST is not kept, so that nobody has it already.
  if (answer.status === 200 && req.method !== 'POST' && alreadyHas(req.headers, variant.etag)) {
    const kept = delivered.isPrivate ? FOR_ONE_CALLER : variant.cacheControl
    res.writeHead(304, notModifiedHeaders(variant, kept, answer.vary).concat(delivered.headers))
    res.end()
    return
  }
  const bearing = delivered.isPrivate ? answer.privateHeaders(variant) : variant.headers
  const headers = bearing.concat(delivered.headers)
  if (answer.status === 200 && req.headers.range !== undefined && req.method === 'GET') {
    const { etag, bytes } = variant
    const range = requestedRange(req.headers, etag, bytes.length)
    if (range === 'unsatisfiable') return sendNothing(res, variant, delivered)
    if (range !== null) return sendPart(res, { bytes, headers }, range)
  }
  res.writeHead(answer.status, headers)
  res.end(variant.bytes)
}

function sendNothing(res: ServerResponse, { bytes }: Variant, delivered: Delivered): void {
  const named = ['Content-Range', `bytes */${bytes.length}`, ...PUBLIC_HEADERS]
  res.writeHead(416, named.concat(delivered.headers))
  res.end()
}

/** A span counts the bytes as they are sent, compressed where they are (RFC 9110 §14). */
function sendPart(
  res: ServerResponse,
  { bytes, headers }: Pick<Variant, 'bytes' | 'headers'>,
  { first, last }: ByteRange,
): void {
  const part = bytes.subarray(first, last + 1)
  const named = [...headers, 'Content-Range', `bytes ${first}-${last}/${bytes.length}`]
  named[named.indexOf('Content-Length') + 1] = String(part.length)
  res.writeHead(206, named)
  res.end(part)
}

function notModifiedHeaders({ etag }: Variant, cacheControl: string, vary: string): string[] {
  const kept = ['ETag', etag, 'Cache-Control', cacheControl, 'Vary', vary]
  return [...kept, ...PUBLIC_HEADERS]
}
