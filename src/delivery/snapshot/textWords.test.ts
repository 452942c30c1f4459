import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldedWords } from '#src/domain/fold'
import { forEachWord } from './textWords'

it('splits and folds a text exactly as a question is split and folded', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom('Lừa đảo,', '“Đắk', '\u0301', '-', 'a\u0301b', '\n', 'İ', '24/7')),
  )
  fc.assert(
    fc.property(texts, (parts) => {
      const text = typeof parts === 'string' ? parts : parts.join(' ')
      const seen: string[] = []
      forEachWord(text, (word) => seen.push(word))
      expect(seen).toEqual(foldedWords(text))
    }),
  )
})
