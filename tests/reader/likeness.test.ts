/** What is a dispatch and what is not: texts in our own words of every kind that people write. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { labelledDispatches } from '#tests/bench/reader/labelledSets'
import { readDispatch } from '#src/dispatch/index'
import { withoutFurniture, writtenLines } from '#src/dispatch/lines'
import { partsOf } from '#src/dispatch/parts'

/** Sections of one file, each under a line with its name. */
function textsIn(name: string): [name: string, text: string][] {
  const sections = readFileSync(`tests/fixtures/likeness/${name}.txt`, 'utf8').split(/^### /mu)
  return sections.slice(1).map((section) => {
    const [title = '', ...lines] = section.split('\n')
    return [title, lines.join('\n')]
  })
}

const codesOf = (text: string): string[] =>
  readDispatch(text, 'x.txt').warnings.map(({ code }) => code)
const LIKENESS = ['not-a-dispatch', 'perhaps-not-a-dispatch', 'garbled-text', 'torn-words']
const doubtsOf = (text: string): string[] => codesOf(text).filter((code) => LIKENESS.includes(code))

describe('a text that orders nobody anything', () => {
  it.each(textsIn('other-texts'))('is no dispatch and has no facts: %s', (_, text) => {
    expect(doubtsOf(text)).toEqual(['not-a-dispatch'])
    const { documentNumber, warnings: _warnings, file: _file, ...facts } = readDispatch(text, 'x')
    expect(documentNumber.raw).toBe('')
    for (const fact of Object.values(facts)) expect(fact ?? []).toEqual([])
  })
})

describe('a text with some sign of a dispatch', () => {
  it.each(textsIn('kept-in-doubt'))('is left for a person to judge: %s', (_, text) => {
    expect(codesOf(text)).not.toContain('not-a-dispatch')
    expect(codesOf(text)).not.toEqual([])
  })
})

describe('the body of a dispatch without header and foot', () => {
  it.each(textsIn('bodies'))('is read: %s', (_, text) => {
    expect(doubtsOf(text)).toEqual([])
    const { tasks } = readDispatch(text, 'x.txt')
    const points = text.match(/^(?:\d+\.|-|[a-d]\)|Điều \d+\.) /gmu) ?? []
    expect(tasks.length).toBeGreaterThanOrEqual(points.length)
  })

  const labelled = [...labelledDispatches('tuning'), ...labelledDispatches('heldout')]
  // A letter that only tells something is left for a person to judge.
  const ordering = labelled.filter(({ labels }) => (labels.tasks as unknown[]).length > 0)
  const bodies = ordering.map(({ name, text }): [string, string] => {
    const { body } = partsOf(withoutFurniture(writtenLines(text)))
    return [name, body.join('\n')]
  })
  it.each(bodies.filter(([, body]) => body !== ''))('is read, cut out of %s', (_, body) => {
    expect(doubtsOf(body)).toEqual([])
  })

  it.each(labelled.map(({ name, text }): [string, string] => [name, text]))(
    'is read in its whole dispatch too: %s',
    (_, text) => expect(doubtsOf(text)).toEqual([]),
  )
})
