import { foldedWords } from '#src/domain/fold'

const WHITE_SPACE = /\s+/
const REMEMBERED = 50_000
const folded = new Map<string, readonly string[]>()

/**
 * Sees the `foldedWords` of a long text, one by one. Vietnamese has few syllables and repeats them, so
 * each is folded once; a list or generator of all words would double the time that indexing takes.
 */
export function forEachWord(text: string, see: (word: string) => void): void {
  for (const raw of text.split(WHITE_SPACE)) {
    for (const word of folded.get(raw) ?? remember(raw)) see(word)
  }
}

function remember(raw: string): readonly string[] {
  if (folded.size >= REMEMBERED) folded.clear()
  const words = foldedWords(raw)
  folded.set(raw, words)
  return words
}
