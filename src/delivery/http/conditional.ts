import type { IncomingHttpHeaders } from 'node:http'

/** True when the caller already has what would be sent (RFC 9110 §13.1.2: compared weakly). */
export function alreadyHas(headers: IncomingHttpHeaders, etag: string): boolean {
  const stated = headers['if-none-match']
  if (stated === undefined) return false
  if (stated === etag) return true
  return stated.split(',').some((candidate) => {
    const tag = candidate.trim()
    return tag === '*' || (tag.startsWith('W/') ? tag.slice(2) : tag) === etag
  })
}
