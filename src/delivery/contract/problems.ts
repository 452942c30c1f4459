/** The problems of the public half: which callers can meet, and which every counted address may answer. */
import { ERRORS, type ErrorCode } from '#src/domain/errors'

export const PUBLIC_CODES = [
  ...(['not-found', 'unknown-route', 'withdrawn', 'replaced', 'expired'] as const),
  ...(['unknown-parameter', 'invalid-parameter', 'url-too-long', 'method-not-allowed'] as const),
  ...(['headers-too-large', 'malformed-request', 'request-timeout'] as const),
  'invalid-cursor',
  ...(['key-required', 'key-malformed', 'key-unknown', 'key-expired', 'key-revoked'] as const),
  ...(['scope-missing', 'quota-exceeded', 'too-many-waiting', 'too-busy', 'internal'] as const),
] as const satisfies readonly ErrorCode[]

export type PublicCode = (typeof PUBLIC_CODES)[number]

/** Of a file: whoever shows a wrong key is told so. */
export const OF_FILES = [
  ...(['invalid-parameter', 'not-found', 'url-too-long', 'internal', 'too-busy'] as const),
  'headers-too-large',
  ...(['key-malformed', 'key-unknown', 'key-expired', 'key-revoked'] as const),
] as const satisfies readonly PublicCode[]

/** Of everything under the API: addresses, keys and quotas are looked at before the route. */
export const OF_THE_API = [
  ...(['unknown-parameter', 'invalid-parameter', 'url-too-long', 'internal', 'too-busy'] as const),
  'headers-too-large',
  ...(['key-malformed', 'key-unknown', 'key-expired', 'key-revoked', 'quota-exceeded'] as const),
] as const satisfies readonly PublicCode[]

/** Of one document. */
export const OF_A_DOCUMENT = [
  ...OF_THE_API,
  ...(['not-found', 'withdrawn', 'replaced', 'expired'] as const),
] as const satisfies readonly PublicCode[]

/** Codes by the status that they come with, in order of the status. */
export function byStatus(codes: readonly PublicCode[]): Map<number, PublicCode[]> {
  const groups = new Map<number, PublicCode[]>()
  for (const code of codes) {
    const { status } = ERRORS[code]
    groups.set(status, [...(groups.get(status) ?? []), code])
  }
  return new Map([...groups].sort(([left], [right]) => left - right))
}
