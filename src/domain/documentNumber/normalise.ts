const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g
const DASHES = /[\u2010-\u2015\u2212_]/g

/**
 * One spelling for one number: NFC, the Icelandic Ð that old fonts leave behind read as Đ, any dash
 * and underscore as a hyphen, no white space around slashes and hyphens.
 */
export function normaliseDocumentNumber(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(INVISIBLE, '')
      .replaceAll('Ð', 'Đ')
      .replace(DASHES, '-')
      .replace(/\s+/g, ' ')
      .replace(/ ?([/&-]) ?/g, '$1')
      // "Kết luận 174 KL/TW": the dash of a party number, forgotten.
      .replace(/(?<=\d) (?=\p{Lu}\p{L}{1,3}\/T[WU])/gu, '-')
      .trim()
  )
}
