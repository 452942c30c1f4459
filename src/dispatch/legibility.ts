/** Whether the letters of a text can be trusted: read right, in whole words, in the language of offices. */
import { isForeign, isGarbled } from './garbled'
import { tearOf } from './torn'

export interface Legibility {
  isGarbled: boolean
  isForeign: boolean
  /** Some words come in pieces; those facts that show it are left out. */
  isTorn: boolean
  /** False where no fact can be read out of it. */
  isTrusted: boolean
}

export function legibilityOf(lines: readonly string[]): Legibility {
  const tear = tearOf(lines)
  const isUnread = isGarbled(lines)
  const isOther = isUnread && isForeign(lines)
  return {
    isGarbled: isUnread && !isOther && tear === 'none',
    isForeign: isOther,
    isTorn: tear !== 'none',
    isTrusted: !isUnread && tear !== 'all',
  }
}
