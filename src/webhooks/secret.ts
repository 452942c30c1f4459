/**
 * Secrets by Standard Webhooks: `whsec_` + 256 random bits in Base64. Signing needs the secret itself, so
 * it is not hashed as a key is, but encrypted with the installation's secret, as second factors are.
 */
import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { StoredState } from './stored'

const PREFIX = 'whsec_'
const FORM = /^whsec_[A-Za-z0-9+/]{43}=$/

export function newWebhookSecret(): string {
  return PREFIX + randomBytes(32).toString('base64')
}

/**
 * The secrets that sign at an instant, the current one first: during an overlap the old one too. Empty
 * where none was made, or where it was encrypted by another installation.
 */
export function secretsAt(payload: Payload, state: StoredState, now: number): string[] {
  const { secret, oldSecret, oldSecretUntil } = state
  const isOverlap = oldSecretUntil !== null && oldSecretUntil !== undefined && now < oldSecretUntil
  return [secret, isOverlap ? oldSecret : null].flatMap((sealed) => {
    const opened = sealed ? payload.decrypt(sealed) : ''
    return FORM.test(opened) ? [opened] : []
  })
}
