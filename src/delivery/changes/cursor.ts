/**
 * A follower's position as a text that tells nobody anything: how many records there are, hidden ones
 * included, is not public. Sealed with the installation's secret, so it cannot be made up either: a
 * position that never was could make hidden documents show as withdrawn ones.
 *
 * The same position always gives the same text, so that an answer without news stays the same bytes.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'
import { z } from 'zod'
import type { Position } from '#src/domain/changes/changesAfter'
import type { Caller } from '#src/domain/visibility'

const ALGORITHM = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** Texts of one length: digits of a sequence are not to be counted. */
const PLAIN_BYTES = 240

export interface Cursor {
  position: Position
  /** Id of the record of the last sequence: tells a database that was put back from one that is behind. */
  recordId: string
  caller: Caller
}

export interface CursorSeal {
  seal(cursor: Cursor): string
  /** Null for what this installation did not make. */
  open(text: string): Cursor | null
}

const sealed = z.tuple([
  z.number(),
  // JSON knows no infinity; null is the beginning.
  z.number().nullable(),
  z.string(),
  z.tuple([z.number(), z.string()]).nullable(),
  z.string(),
  z.boolean(),
])

export function cursorSeal(secret: string): CursorSeal {
  const keyFor = (use: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `canh-giac changes cursor ${use}`, 32))
  const key = keyFor('key')
  const nonceKey = keyFor('nonce')
  return {
    seal(cursor) {
      const plain = Buffer.from(plainOf(cursor))
      const nonce = createHmac('sha256', nonceKey).update(plain).digest().subarray(0, NONCE_BYTES)
      const cipher = createCipheriv(ALGORITHM, key, nonce)
      const body = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open(text) {
      const bytes = Buffer.from(text, 'base64url')
      if (bytes.length <= NONCE_BYTES + TAG_BYTES) return null
      const plain = opened(key, bytes)
      return plain === null ? null : cursorOf(plain)
    },
  }
}

function opened(key: Buffer, bytes: Buffer): string | null {
  const body = bytes.subarray(NONCE_BYTES + TAG_BYTES)
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES))
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(body), decipher.final()]).toString()
  } catch {
    // Made with another secret, or changed on its way: the caller is told to begin again.
    return null
  }
}

function plainOf({ position, recordId, caller }: Cursor): string {
  const { sequence, at, place, catchingUp } = position
  const rest = catchingUp && [catchingUp.sequence, catchingUp.place]
  const instant = Number.isFinite(at) ? at : null
  const fields = [sequence, instant, place, rest, recordId, caller.readsKeyed]
  return JSON.stringify(fields).padEnd(PLAIN_BYTES)
}

function cursorOf(plain: string): Cursor | null {
  const read = sealed.safeParse(JSON.parse(plain))
  // Sealed by another release of this program.
  if (!read.success) return null
  const [sequence, at, place, rest, recordId, readsKeyed] = read.data
  const catchingUp = rest && { sequence: rest[0], place: rest[1] }
  const position = { sequence, at: at ?? -Infinity, place, catchingUp }
  return { position, recordId, caller: { readsKeyed } }
}
