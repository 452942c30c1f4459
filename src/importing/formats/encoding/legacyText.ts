/** Text that bears the codes of an old Vietnamese font, wherever it comes from, made into Unicode. */
import { fromTcvn3 } from './tcvn3'
import { CONVINCING, vietnameseness } from './vietnameseness'
import { fromVni } from './vni'

/** Pasted from a document in an ABC or VNI font: Unicode in form, but every letter is another one. */
const SUSPICIOUS = 0.6

/** The text itself unless an old code makes it convincingly Vietnamese. */
export function withoutLegacyFonts(text: string): string {
  const asIs = vietnameseness(text)
  if (asIs === null || asIs >= SUSPICIOUS) return text
  return mostVietnamese([fromTcvn3(text), fromVni(text)]) ?? text
}

/** The most convincing reading; null when none is. */
export function mostVietnamese(readings: readonly string[]): string | null {
  const scored = readings
    .map((text) => ({ text, score: vietnameseness(text) ?? 0 }))
    .sort((left, right) => right.score - left.score)
  const best = scored[0]
  return best && best.score >= CONVINCING ? best.text : null
}
