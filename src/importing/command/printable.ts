/** Names and texts of strangers on a terminal: what would move its cursor is shown, not done. */

/** Controls, marks that turn the direction of writing, separators of lines; halves of letters. */
const UNPRINTABLE =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/** One line: a line break within it is written `\u000a` as well. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, escaped)
}

/** The same JSON value: its escapes stand for the same letters. */
export function printableJson(value: unknown): string {
  return printable(JSON.stringify(value))
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}
