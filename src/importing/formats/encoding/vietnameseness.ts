/** How Vietnamese a text looks: the measure by which an encoding is recognised. */

/** With the onsets of place names of the Central Highlands. */
const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|kr|pl|br|gr|[bcdđghklmnprstvx])?'
const NUCLEUS = '(?:iê|yê|uô|ươ|uyê|uy|uâ|uê|uơ|oa|oă|oe|oo|ia|ua|ưa|ya|[aăâeêioôơuưy])(?:[iyuo])?'
const CODA = '(?:ng|nh|ch|[ckmnpt])?'
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`, 'u')
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const TYPOGRAPHY = /[\u2010-\u2026]/g
/** No character beyond ASCII: in the old codes « and · are letters. */
const BETWEEN_WORDS = /[\s!-/:-@[-`{-~]+/u
const ASCII = /^[\u0020-\u007E]*$/

/** A text of few words can look Vietnamese by chance; one sentence is enough. */
export const CONVINCING = 0.85
const LONGEST_SAMPLE = 200_000
/** Decomposed; longer ones are not even composed. */
const LONGEST_WORD = 24

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

/** One case throughout or a capital first, at most one tone, and the shape of a syllable. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST_WORD) return false
  const composed = word.normalize('NFC')
  const lower = composed.toLowerCase()
  const rest = composed.slice(1)
  if (composed !== composed.toUpperCase() && rest !== rest.toLowerCase()) return false
  const marks = lower.normalize('NFD')
  if ((marks.match(TONES) ?? []).length > 1) return false
  return SYLLABLE.test(marks.replace(TONES, '').normalize('NFC'))
}
