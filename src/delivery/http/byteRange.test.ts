import { describe, expect, it } from 'vitest'
import { byteRangeOf } from './byteRange'

describe('a span of a file of ten bytes', () => {
  it.each([
    ['bytes=0-3', { first: 0, last: 3 }],
    ['bytes=4-', { first: 4, last: 9 }],
    ['bytes=-3', { first: 7, last: 9 }],
    ['bytes=-30', { first: 0, last: 9 }],
    ['bytes=8-99', { first: 8, last: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-2', null],
    ['bytes=0-1,4-5', null],
    ['bytes=-', null],
    ['items=0-1', null],
    ['bytes=a-b', null],
    [undefined, null],
  ])('asked for as %j is %j', (header, range) => {
    expect(byteRangeOf(header, 10)).toEqual(range)
  })

  it('is never satisfiable in an empty file', () => {
    expect(byteRangeOf('bytes=0-', 0)).toBe('unsatisfiable')
  })
})
