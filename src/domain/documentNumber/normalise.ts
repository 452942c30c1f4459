const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g
const DASHES = /[\u2010-\u2015\u2212]/g

/**
 * One spelling for one number: NFC, the Icelandic Ð that old fonts leave behind read as Đ, any dash
 * as a hyphen, no white space around slashes and hyphens.
 */
export function normaliseDocumentNumber(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replaceAll('Ð', 'Đ')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?([/-]) ?/g, '$1')
    .trim()
}
