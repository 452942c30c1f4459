import { describe, expect, it } from 'vitest'
import { compareFields, type ComparedFile } from './fields'

const file = (key: string, alt = 'Áp phích'): ComparedFile => ({
  ...{ key, alt, src: `/media/${key}`, name: 'a.png', mimeType: 'image/png' },
  ...{ caption: null, width: 1, height: 1 },
})

describe('two versions compared', () => {
  it('tell what changed and name what did not', () => {
    const { differences, unchanged } = compareFields(
      { title: { text: 'Cũ' }, summary: { text: 'Như nhau' } },
      { title: { text: 'Mới' }, summary: { text: 'Như nhau' } },
    )
    expect(differences.map(({ name }) => name)).toEqual(['title'])
    expect(unchanged).toEqual(['summary'])
  })

  it('tell a field that only one of them has', () => {
    const { differences } = compareFields({}, { steps: { lines: ['Gác máy'] } })
    expect(differences).toEqual([
      { name: 'steps', kind: 'lines', kept: [], added: ['Gác máy'], removed: [] },
    ])
  })

  it('tell steps in another order', () => {
    const { differences } = compareFields(
      { steps: { lines: ['Một', 'Hai'] } },
      { steps: { lines: ['Hai', 'Một'] } },
    )
    expect(differences).toEqual([
      { name: 'steps', kind: 'lines', kept: ['Hai', 'Một'], added: [], removed: [] },
    ])
  })

  it('tell another picture, and another description of the same one', () => {
    const none = { files: { files: [file('a')] } }
    expect(compareFields(none, { files: { files: [file('a')] } }).differences).toEqual([])
    expect(compareFields(none, { files: { files: [file('b')] } }).differences).toHaveLength(1)
    expect(compareFields(none, { files: { files: [file('a', 'Khác')] } }).differences).toHaveLength(
      1,
    )
  })
})
