/**
 * The key itself: made here, recognised here, kept nowhere. What is stored is its plain SHA-256: slow
 * hashes are for passwords, which can be guessed; 190 random bits cannot, and a fast hash lets every
 * request be checked in a few microseconds.
 */
import { createHash, randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'

const PREFIX = 'cg_'
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const RANDOM_LENGTH = 32
const CHECK_LENGTH = 6
const FORM = new RegExp(`^${PREFIX}[0-9A-Za-z]{${RANDOM_LENGTH + CHECK_LENGTH}}$`)
/** So many of the random letters name a key in lists; 166 bits stay unknown. */
const NAMED_LENGTH = 4

export function newPortalKey(): string {
  const letters = Array.from({ length: RANDOM_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)])
  const body = PREFIX + letters.join('')
  return body + checkOf(body)
}

/** Whether a text can be a key at all: one letter mistyped or cut off is found without any look-up. */
export function isPortalKey(text: string): boolean {
  if (!FORM.test(text)) return false
  return text.slice(-CHECK_LENGTH) === checkOf(text.slice(0, -CHECK_LENGTH))
}

export function hashOfPortalKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** The beginning of a key, by which its keeper knows it again. */
export function beginningOf(key: string): string {
  return key.slice(0, PREFIX.length + NAMED_LENGTH)
}

/** CRC-32 in base 62: finds slips, proves nothing. */
function checkOf(body: string): string {
  let rest = crc32(body)
  let check = ''
  for (let place = 0; place < CHECK_LENGTH; place += 1) {
    check = (ALPHABET[rest % ALPHABET.length] ?? '') + check
    rest = Math.floor(rest / ALPHABET.length)
  }
  return check
}
