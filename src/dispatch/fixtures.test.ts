/** Dispatches in our own words: other provinces, other types, other list styles than the acceptance cases. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDispatch, type DispatchReading } from './index'

const FOLDER = 'tests/fixtures/dispatches/tuning'

const fixtures = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({
    name,
    text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
    expected: JSON.parse(
      readFileSync(`${FOLDER}/${name.replace(/\.txt$/, '.json')}`, 'utf8'),
    ) as Record<string, unknown>,
  }))

const factsOf = (reading: DispatchReading) => ({
  ...reading,
  warnings: reading.warnings.map(({ code }) => code),
})

describe.each(fixtures)('the dispatch $name', ({ text, name, expected }) => {
  const facts = factsOf(readDispatch(text, name))

  it.each(Object.keys(expected))('has its %s', (key) => {
    // A task of the fixture lists what it is about; the lengths must agree all the same.
    const read = facts[key as keyof DispatchReading]
    expect(read).toMatchObject(expected[key] as object)
    if (Array.isArray(expected[key])) expect(read).toHaveLength(expected[key].length)
  })
})

/** How converters, editors and e-mail mangle a text without changing what it says. */
const MANGLINGS: Record<string, (text: string) => string> = {
  'decomposed letters': (text) => text.normalize('NFD'),
  'Windows line ends and a byte order mark': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  'no blank lines': (text) => text.replace(/\n+/g, '\n'),
  'zero-width characters in words': (text) => text.replaceAll('a', 'a\u200B'),
  'bold lines': (text) => text.replace(/^(\S.*)$/gm, '**$1**'),
  'page numbers between pages': (text) => text.replace(/\n\n(?=\p{Lu})/gu, '\n\n3\n\n'),
}

describe('the facts of a dispatch', () => {
  for (const [mangling, mangle] of Object.entries(MANGLINGS)) {
    it.each(fixtures)(`survive ${mangling} in $name`, ({ text, name }) => {
      expect(readDispatch(mangle(text), name)).toEqual(readDispatch(text, name))
    })
  }

  it('do not depend on white space', () => {
    const blank = fc.constantFrom(' ', '  ', '\u00A0', ' \u00A0', '\t', '\u2009 ')
    const lineEnd = fc.constantFrom('\n', '\n\n', ' \n', '\n\u00A0\n\n', '\r\n')
    const mutation = fc.record({
      fixture: fc.constantFrom(...fixtures),
      blanks: fc.array(blank, { minLength: 7, maxLength: 31 }),
      lineEnds: fc.array(lineEnd, { minLength: 5, maxLength: 17 }),
    })
    fc.assert(
      fc.property(mutation, ({ fixture: { text, name }, blanks, lineEnds }) => {
        let count = 0
        const next = (choices: string[]) => choices[count++ % choices.length] ?? ''
        const mutated = text.replace(/ /g, () => next(blanks)).replace(/\n/g, () => next(lineEnds))
        expect(readDispatch(mutated, name)).toEqual(readDispatch(text, name))
      }),
      { numRuns: 60 },
    )
  })
})
