/** What converters, editors and clerks do to a text without changing what it says changes no fact. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelledDispatches } from '#tests/bench/reader/labelledSets'
import { readDispatch } from '#src/dispatch/index'
import { isCapitals } from '#src/dispatch/lines'

const dispatches = labelledDispatches('tuning')

const MANGLINGS: Record<string, (text: string) => string> = {
  'decomposed letters': (text) => text.normalize('NFD'),
  'Windows line ends and a byte order mark': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  'no blank lines': (text) => text.replace(/\n+/g, '\n'),
  'zero-width characters in words': (text) => text.replaceAll('a', 'a\u200B'),
  'bold lines': (text) => text.replace(/^(\S.*)$/gm, (line) => (line.includes('|') ? line : `**${line}**`)),
  'page numbers between pages': (text) => text.replace(/\n\n(?=\p{Lu})/gu, '\n\n3\n\n'),
  'trailing blanks and tabs for blanks at the margin': (text) => text.replace(/^[ ]+(?=\S)/gm, '\t').replace(/$/gm, '  '),
} // prettier-ignore

describe('the facts of a dispatch', () => {
  for (const [mangling, mangle] of Object.entries(MANGLINGS)) {
    it.each(dispatches)(`survive ${mangling} in $name`, ({ text, name }) => {
      expect(readDispatch(mangle(text), name)).toEqual(readDispatch(text, name))
    })
  }

  it.each(dispatches)('survive headings in ordinary letters in $name', ({ text, name }) => {
    const mutated = inOrdinaryLetters(text)
    expect(caseless(readDispatch(mutated, name))).toEqual(caseless(readDispatch(text, name)))
  })

  /** "Lưu: VT, NC (3b). Thg    Lương Đức Khải": without columns nobody knows where the initials end. */
  const COLUMNS_TELL = ['l01.txt', 'l13.txt']

  it('do not depend on white space', () => {
    const told = dispatches.filter(({ name }) => !COLUMNS_TELL.includes(name))
    const blank = fc.constantFrom(' ', '  ', '\u00A0', ' \u00A0', '\t', '\u2009 ')
    const lineEnd = fc.constantFrom('\n', '\n\n', ' \n', '\n\u00A0\n\n', '\r\n')
    const mutation = fc.record({
      dispatch: fc.constantFrom(...told),
      blanks: fc.array(blank, { minLength: 7, maxLength: 31 }),
      lineEnds: fc.array(lineEnd, { minLength: 5, maxLength: 17 }),
    })
    fc.assert(
      fc.property(mutation, ({ dispatch: { text, name }, blanks, lineEnds }) => {
        let count = 0
        const next = (choices: string[]) => choices[count++ % choices.length] ?? ''
        const mutated = text.replace(/ /g, () => next(blanks)).replace(/\n/g, () => next(lineEnds))
        expect(readDispatch(mutated, name)).toEqual(readDispatch(text, name))
      }),
      { numRuns: 60 },
    )
  })

  it('do not depend on the order of Nơi nhận', () => {
    const listed = dispatches.filter(({ text }) => copiedToLines(text).length > 1)
    const mutation = fc.record({ dispatch: fc.constantFrom(...listed), seed: fc.nat() })
    fc.assert(
      fc.property(mutation, ({ dispatch: { text, name }, seed }) => {
        const read = readDispatch(text, name)
        const other = readDispatch(rotatedCopiedTo(text, seed), name)
        expect({ ...other, copiedTo: [] }).toEqual({ ...read, copiedTo: [] })
        expect(other.copiedTo.toSorted()).toEqual(read.copiedTo.toSorted())
      }),
      { numRuns: 100 },
    )
  })
})

/** Headings of the body, the title and the signing block; a header in two columns is left as it is. */
function inOrdinaryLetters(text: string): string {
  const lines = text.split('\n')
  const body = lines.findIndex((line) => /^\s*(?:\*\*)?(?:kính gửi|căn cứ)/iu.test(line))
  return lines
    .map((line, index) => (index > body && body >= 0 && isHeading(line) ? lowered(line) : line))
    .join('\n')
}

const isHeading = (line: string): boolean =>
  isCapitals(line) && /\p{Lu}{2}.*\p{Lu}{2}/u.test(line) && !/[\d|;:]|Lưu/u.test(line)

/** List marks and powers to sign keep their capitals: "II. Nhiệm vụ", "KT. Giám đốc". */
function lowered(line: string): string {
  const [whole, mark = '', first = '', rest = ''] =
    /^(\P{L}*(?:(?:[IVX]{1,5}|[A-E])(?:[.)] |- ?)|(?:KT|TM|TL|TUQ)\. ?)?\P{L}*)(\p{L})(.*)$/u.exec(
      line,
    ) ?? []
  return whole === undefined ? line : `${mark}${first}${rest.toLowerCase()}`
}

const caseless = (reading: unknown): unknown => JSON.parse(JSON.stringify(reading).toLowerCase())

/** Items of one line each, each behind a dash, without the last one, which ends with a full stop. */
function copiedToLines(text: string): string[] {
  const [, list = ''] = /^\W*nơi nhận\W*\n((?:\s*- [^\n|]*\n)+)/imu.exec(text) ?? []
  const lines = list.split('\n').filter((line) => line.trim() !== '')
  const isPlain = lines.every(
    (line) => /^\s*- \S[^\n]*[;.]$/u.test(line) && !/ {3}|\t/.test(line.trim()),
  )
  return isPlain ? lines.slice(0, -1) : []
}

function rotatedCopiedTo(text: string, seed: number): string {
  const lines = copiedToLines(text)
  const at = seed % lines.length
  return text.replace(lines.join('\n'), [...lines.slice(at), ...lines.slice(0, at)].join('\n'))
}
