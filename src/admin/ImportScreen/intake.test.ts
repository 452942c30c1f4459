import { describe, expect, it } from 'vitest'
import { newEntry } from './entries'
import { sorted } from './intake'

const file = (name: string, size = 3) => {
  const made = new File(['abc'], name)
  Object.defineProperty(made, 'size', { value: size })
  return made
}

describe('files that were dropped', () => {
  it('are taken by their kind, whatever the case of the ending', () => {
    const { added, notice } = sorted([file('a.TXT'), file('b.docx'), file('c.pdf')], [])
    expect(added.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting'])
    expect(notice).toBeNull()
  })

  it.each([
    ['a.doc', 3, /Chỉ đọc được/],
    ['a.jpg', 3, /Chỉ đọc được/],
    ['a.pdf', 25 * 1024 * 1024 + 1, /25 MB/],
  ])('%s of %i bytes never leaves the browser, and the reason is said', (name, size, reason) => {
    const [entry] = sorted([file(name, size)], []).added
    expect(entry).toMatchObject({ state: 'unreadable', file: null })
    expect(entry?.problem?.detail).toMatch(reason)
  })

  it('beyond fifty are none taken, and the room that is left is said', () => {
    const present = Array.from({ length: 48 }, (_, index) =>
      newEntry(`e${index}`, file(`${index}.txt`)),
    )
    const dropped = [file('x.txt'), file('y.txt'), file('z.txt')]
    const { added, notice } = sorted(dropped, present)
    expect(added).toEqual([])
    expect(notice).toMatch(/3 tệp.*2 tệp/)
    expect(sorted(dropped.slice(1), present).added).toHaveLength(2)
  })

  it('that stand in the list already are not taken again', () => {
    const { added, notice } = sorted([file('a.txt')], [newEntry('1', file('a.txt'))])
    expect(added).toEqual([])
    expect(notice).toMatch(/a\.txt/)
  })

  it('are given to the entry that had lost its file on a reload', () => {
    const lost = { ...newEntry('1', file('a.txt')), file: null, state: 'missing' as const }
    const { added, found, notice } = sorted([file('a.txt')], [lost])
    expect(added).toEqual([])
    expect(found).toMatchObject([{ id: '1' }])
    expect(notice).toBeNull()
  })
})
