/**
 * Words in pieces, "h uyện", "T ỈNH": some programs set the letters of a PDF so far apart, or so
 * unevenly, that nobody but a reader of Vietnamese can tell where a word ends.
 */
import type { DispatchReading, ReadSigner } from './reading'

export type Tear = 'none' | 'some' | 'all'

/** Beginnings of syllables, no words: before a vowel they stand alone only where a word was torn. */
const ONSETS = '[bcdđghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr'
const TITLED = 'Ch|Gh|Gi|Kh|Ng|Ngh|Nh|Ph|Qu|Th|Tr'
/** Others of two letters are abbreviations too: TH, NH, CH. */
const CAPITAL_ONSETS = '[BCDĐGHKLMNPQRSTVX]|NG|NGH'
const VOWELS = 'aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ'
const TORN = [
  `(?<!\\S)(?<!\\d )(?:${ONSETS}|${TITLED}) (?=[${VOWELS}]\\p{Ll}{0,5}(?!\\p{L}))`,
  `(?<!\\S)(?:${CAPITAL_ONSETS}) (?=[${VOWELS.toUpperCase()}]\\p{Lu}{0,5}(?!\\p{L}))`,
  // Letter by letter.
  '(?<!\\S)\\p{L}(?: \\p{L}){3,}(?!\\S)',
].map((pattern) => new RegExp(pattern, 'gu'))

/** One may be a slip of whoever typed it. */
const FEWEST = 2
/** Where so many words are torn, others are torn that do not show it. */
const MOST_SHARE = 0.02
const FEWEST_OF_ALL = 10

export function tearOf(lines: readonly string[]): Tear {
  const torn = lines.reduce((sum, line) => sum + tearsIn(line), 0)
  if (torn < FEWEST) return 'none'
  const words = lines.reduce((sum, line) => sum + (line.match(/\p{L}+/gu)?.length ?? 0), 0)
  return torn >= FEWEST_OF_ALL && torn > words * MOST_SHARE ? 'all' : 'some'
}

const tearsIn = (text: string): number =>
  TORN.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0)

const whole = (text: string | null): string | null =>
  text !== null && tearsIn(text) > 0 ? null : text

type Names = Pick<DispatchReading, 'issuer' | 'superior' | 'place' | 'subject' | 'signer'>

/** The names that others are recognised by, empty where they are torn. */
export function withoutTornNames<F extends Names>(facts: F): F {
  const { issuer, superior, place, subject, signer } = facts
  const names = { issuer: whole(issuer), superior: whole(superior), place: whole(place) }
  return { ...facts, ...names, subject: whole(subject), signer: signer && wholeSigner(signer) }
}

function wholeSigner({ authority, onBehalfOf, position, name }: ReadSigner): ReadSigner {
  const words = { onBehalfOf: whole(onBehalfOf), position: whole(position), name: whole(name) }
  return { authority, ...words }
}
