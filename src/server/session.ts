import { jwtVerify } from 'jose'
import type { Request } from 'express'

const COOKIE = /(?:^|;\s*)payload-token=([^;]+)/
const HEADER = /^(?:JWT|Bearer) (\S+)$/

/** Whether a request bears a session token that this server signed and that has not run out. */
export type SessionCheck = (req: Request) => Promise<boolean>

/**
 * Payload reads the session once more and decides what it may see; a token that is not ours does not
 * get that far. `signingSecret` is Payload's own, derived from PAYLOAD_SECRET.
 */
export function makeSessionCheck(signingSecret: string): SessionCheck {
  const key = new TextEncoder().encode(signingSecret)
  return async (req) => {
    const token =
      HEADER.exec(req.headers.authorization ?? '')?.[1] ??
      COOKIE.exec(req.headers.cookie ?? '')?.[1]
    if (token === undefined) return false
    return jwtVerify(token, key).then(
      () => true,
      // Forged, damaged or expired: all the same to the caller.
      () => false,
    )
  }
}
