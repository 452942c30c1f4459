/**
 * VNI-Windows: a letter and the character behind it that carries its marks, both of Windows-1252.
 * No library has the table; it is made of these rules.
 */
import { composed } from './composed'

const GRAVE = '\u0300'
const ACUTE = '\u0301'
const CIRCUMFLEX = '\u0302'
const TILDE = '\u0303'
const BREVE = '\u0306'
const HOOK = '\u0309'
const DOT = '\u0323'

const MARKS: Record<string, string> = {
  ø: GRAVE,
  ù: ACUTE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: CIRCUMFLEX,
  à: CIRCUMFLEX + GRAVE,
  á: CIRCUMFLEX + ACUTE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
  ê: BREVE,
  è: BREVE + GRAVE,
  é: BREVE + ACUTE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
}

/** Letters that stand for themselves; ơ and ư take a mark behind them like any vowel. */
const LETTERS: Record<string, string> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

const MARKED = /([aeouyôö])([øùûõïâàáåãäêèéúüë])|[ñôöæóòî]/giu

/** From VNI read as Windows-1252. */
export function fromVni(latin: string): string {
  const letters = latin.replace(MARKED, (all, vowel?: string, mark?: string) =>
    vowel && mark ? letter(vowel) + (MARKS[mark.toLowerCase()] ?? '') : letter(all),
  )
  return composed(letters)
}

function letter(character: string): string {
  const lower = character.toLowerCase()
  const plain = LETTERS[lower] ?? lower
  return lower === character ? plain : plain.toUpperCase()
}
