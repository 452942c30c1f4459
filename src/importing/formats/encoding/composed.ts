/** A pile of marks on one letter makes NFC sort for minutes; no script needs more than a few. */
const PILE_OF_MARKS = /(\p{M}{6})\p{M}+/gu

export function composed(text: string): string {
  return text.replace(PILE_OF_MARKS, '$1').normalize('NFC')
}
