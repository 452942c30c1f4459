import { parse } from 'node:querystring'
import { describe, expect, it } from 'vitest'
import { listAddress, whereOf, type Question } from './conditions'

const QUESTION: Question = [
  [
    ['state', 'equals', 'draft'],
    ['agency', 'in', ['a', 'b']],
  ],
  [['secondLookAt', 'exists', false]],
]

describe('a question to a list', () => {
  it('is asked of the database in groups of which one must hold', () => {
    expect(whereOf(QUESTION)).toEqual({
      or: [
        { and: [{ state: { equals: 'draft' } }, { agency: { in: ['a', 'b'] } }] },
        { and: [{ secondLookAt: { exists: false } }] },
      ],
    })
  })

  it('of one group is asked without an alternative, so that an index can answer it', () => {
    expect(whereOf([[['state', 'equals', 'draft']]])).toEqual({
      and: [{ state: { equals: 'draft' } }],
    })
  })

  it('is the same in the address of the list', () => {
    const [path, search = ''] = listAddress('/admin', 'materials', QUESTION).split('?')
    expect(path).toBe('/admin/collections/materials')
    expect({ ...parse(search) }).toEqual({
      'where[or][0][and][0][state][equals]': 'draft',
      'where[or][0][and][1][agency][in][0]': 'a',
      'where[or][0][and][1][agency][in][1]': 'b',
      'where[or][1][and][0][secondLookAt][exists]': 'false',
    })
  })

  it('is the whole list when nothing is asked', () => {
    expect(listAddress('/admin', 'users', [[]])).toBe('/admin/collections/users')
  })
})
