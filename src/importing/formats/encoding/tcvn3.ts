/**
 * TCVN3, the code of the ABC fonts (.VnTime and its like). Its capitals with marks belong to fonts of
 * their own (.VnTimeH), so that they come out as small letters where neither the font nor the other
 * letters of the word show what they are.
 */
import iconv from 'iconv-lite'

/** The library has TCVN 5712 VN1; only this range of it is the same in TCVN3. */
const FIRST = 0xa1
const LAST = 0xfe

const LETTERS = new Map(
  Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index)
    .map((code) => [String.fromCharCode(code), iconv.decode(Buffer.of(code), 'tcvn')] as const)
    .filter(([, letter]) => /^\p{L}$/u.test(letter)),
)

/** From TCVN3 read as Windows-1252. */
export function fromTcvn3(latin: string): string {
  return latin
    .replace(/[\u00A1-\u00FE]/g, (character) => LETTERS.get(character) ?? character)
    .replace(/\p{L}+/gu, (word) => (isInCapitals(word) ? word.toLocaleUpperCase('vi') : word))
}

/** "NHâN": one capital may begin a name, more of them show what the letters with marks are. */
const isInCapitals = (word: string): boolean => !/[a-z]/.test(word) && /[A-Z].*[A-Z]/.test(word)
