/** A full stop that ends a sentence: white space and a capital follow, and it closes no abbreviation. */
const BOUNDARY = /(?<![ (](?:TP|TT|TX|Tp|Q|P|GS|TS|ThS|KT|TM|TL)[.])(?<=[.!?…]) (?=[\p{Lu}“"(])/u

export function sentencesOf(text: string): string[] {
  return text.split(BOUNDARY)
}
