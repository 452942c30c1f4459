/**
 * Compares a password with a stored one without opening a session, which Payload's own operations
 * cannot do. The form is Payload's (auth/strategies/local); a test compares the two.
 */
import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Account } from './account'

const PREFIX = 'pbkdf2-sha256-v1:'
const ITERATIONS = 600_000
const KEY_BYTES = 32
/** For addresses without an account: nobody's password, compared as slowly as somebody's. */
const NOBODY = { salt: '0'.repeat(64), hash: PREFIX + '0'.repeat(KEY_BYTES * 2) }

const derive = promisify(pbkdf2)

export async function isPasswordOf(
  account: Pick<Account, 'hash' | 'salt'> | null,
  password: string,
): Promise<boolean> {
  const { hash, salt } = account?.hash && account.salt ? account : NOBODY
  const derived = await derive(password, salt ?? '', ITERATIONS, KEY_BYTES, 'sha256')
  const stored = Buffer.from((hash ?? '').slice(PREFIX.length), 'hex')
  const isEqual = derived.length === stored.length && timingSafeEqual(derived, stored)
  return isEqual && account !== null
}

/** The same letters, however a keyboard has put them together. */
export function asTyped(password: string): string {
  return password.normalize('NFC')
}
