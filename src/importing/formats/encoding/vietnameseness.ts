/** How Vietnamese a text looks: the measure by which an encoding is recognised. */
import { isSyllable } from '#src/domain/syllable'

const TYPOGRAPHY = /[\u2010-\u2026]/g
/** No character beyond ASCII: in the old codes « and · are letters. */
const BETWEEN_WORDS = /[\s!-/:-@[-`{-~]+/u
const ASCII = /^[\u0020-\u007E]*$/

/** A text of few words can look Vietnamese by chance; one sentence is enough. */
export const CONVINCING = 0.85
const LONGEST_SAMPLE = 200_000

/**
 * The share of plausible Vietnamese syllables among the words that have letters beyond ASCII; null
 * where there is none, so that nothing speaks for or against an encoding.
 */
export function vietnameseness(text: string): number | null {
  let words = 0
  let plausible = 0
  for (const piece of text.slice(0, LONGEST_SAMPLE).split(BETWEEN_WORDS)) {
    const word = piece.replace(TYPOGRAPHY, '')
    if (ASCII.test(word)) continue
    words += 1
    if (isSyllable(word)) plausible += 1
  }
  return words === 0 ? null : plausible / words
}
