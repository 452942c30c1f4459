/** Words that open something once: kept only as their SHA-256. */
import { createHash, randomBytes, randomInt } from 'node:crypto'

/** 256 bits, safe in an address. */
export function newSecretWord(): string {
  return randomBytes(32).toString('base64url')
}

export function hashOf(word: string): string {
  return createHash('sha256').update(word).digest('hex')
}

/** Without letters and digits that are taken for each other. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const CODE_LENGTH = 10
const CODES = 10

/** Ten codes for a lost telephone, 49 bits each. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, () => {
    const letters = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)])
    return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`
  })
}

/** As it was printed, however it was typed. */
export function hashOfRecoveryCode(code: string): string {
  return hashOf(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
}
