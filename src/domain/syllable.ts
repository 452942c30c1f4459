/** Whether a word has the shape of a Vietnamese syllable, whatever it means. */

/** With the onsets of place names of the Central Highlands. */
const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|kr|pl|br|gr|[bcdđghklmnprstvx])?'
const NUCLEUS = '(?:iê|yê|uô|ươ|uyê|uy|uâ|uê|uơ|oa|oă|oe|oo|ia|ua|ưa|ya|[aăâeêioôơuưy])(?:[iyuo])?'
const CODA = '(?:ng|nh|ch|[ckmnpt])?'
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`, 'u')
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** Decomposed; longer ones are not even composed. */
const LONGEST_WORD = 24

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
