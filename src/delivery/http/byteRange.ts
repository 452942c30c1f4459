import type { IncomingHttpHeaders } from 'node:http'

/** One span of bytes, both ends included. */
export interface ByteRange {
  first: number
  last: number
}

/**
 * The span that a `Range` header asks for; null when the whole is to be sent (no header, another
 * unit, several spans at once), 'unsatisfiable' when the file has no such bytes (RFC 9110 §14).
 */
export function byteRangeOf(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | null {
  const stated = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  if (!stated) return null
  const [, from = '', to = ''] = stated
  if (from === '' && to === '') return null
  const range = from === '' ? suffix(Number(to), size) : span(Number(from), to, size)
  return range.first <= range.last && range.first < size ? range : malformedOrBeyond(from, to)
}

function suffix(length: number, size: number): ByteRange {
  return { first: Math.max(0, size - length), last: size - 1 }
}

function span(first: number, to: string, size: number): ByteRange {
  return { first, last: to === '' ? size - 1 : Math.min(Number(to), size - 1) }
}

/** `bytes=9-3` is no range at all and is ignored; `bytes=900-` of a short file cannot be met. */
function malformedOrBeyond(from: string, to: string): 'unsatisfiable' | null {
  return from !== '' && to !== '' && Number(to) < Number(from) ? null : 'unsatisfiable'
}

/** A span is sent only of the very bytes that the caller has the rest of. */
export function requestedRange(
  headers: IncomingHttpHeaders,
  etag: string,
  size: number,
): ByteRange | 'unsatisfiable' | null {
  const condition = headers['if-range']
  if (condition !== undefined && condition !== etag) return null
  return byteRangeOf(headers.range, size)
}
