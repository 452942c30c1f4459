import { describe, expect, it } from 'vitest'
import { isAbout, segmentsOf } from './segments'

describe('the pieces of a text', () => {
  const text = 'Giao Công an xã tuyên truyền ngay.'
  const task = { path: 'tasks.0.text', start: 0, end: 34 }
  const assignee = { path: 'tasks.0.assignees.0', start: 5, end: 15 }

  it('put together are the text', () => {
    const pieces = segmentsOf(text, [task, assignee]).map((piece) => piece.text)
    expect(pieces).toEqual(['Giao ', 'Công an xã', ' tuyên truyền ngay.'])
  })

  it('know every fact that covers them, the narrowest first', () => {
    const [before, inside] = segmentsOf(text, [task, assignee])
    expect(before?.paths).toEqual(['tasks.0.text'])
    expect(inside?.paths).toEqual(['tasks.0.assignees.0', 'tasks.0.text'])
  })

  it('overlap as the facts do', () => {
    const pieces = segmentsOf('abcdef', [
      { path: 'x', start: 0, end: 4 },
      { path: 'y', start: 2, end: 6 },
    ])
    expect(pieces.map((piece) => [piece.text, piece.paths.toSorted()])).toEqual([
      ['ab', ['x']],
      ['cd', ['x', 'y']],
      ['ef', ['y']],
    ])
  })

  it('leave out places behind the end of what is shown', () => {
    const pieces = segmentsOf('abc', [{ path: 'x', start: 5, end: 9 }])
    expect(pieces).toEqual([{ start: 0, text: 'abc', paths: [] }])
  })

  it('are none of an empty text', () => expect(segmentsOf('', [])).toEqual([]))
})

it('a place belongs to its field and to the row around it, not to a row that begins alike', () => {
  expect(isAbout('tasks.1', 'tasks.1.text')).toBe(true)
  expect(isAbout('tasks.1', 'tasks.10.text')).toBe(false)
  expect(isAbout('subject', 'subject')).toBe(true)
})
