import { describe, expect, it } from 'vitest'
import { surenessOf } from './sureness'

const evidence = [
  { path: 'subject', start: 0, end: 4, confidence: 0.98 },
  { path: 'tasks.0.assignees.0', start: 5, end: 8, confidence: 0.9 },
  { path: 'tasks.0.assignees.1', start: 9, end: 12, confidence: 0.75 },
]
const ask = (place: string | null, value: string, was: string | undefined, isNeeded = true) =>
  surenessOf({ place, value, was }, evidence, isNeeded)

describe('how sure a field is', () => {
  it('is what the reader says of its place', () => {
    expect(ask('subject', 'abcd', 'abcd')).toEqual({ level: 'sure', confidence: 0.98 })
  })

  it('is for a list as for its least sure entry', () => {
    expect(ask('tasks.0.assignees', 'a\nb', 'a\nb')).toEqual({ level: 'unsure', confidence: 0.75 })
  })

  it('is over when a person has corrected it', () => {
    expect(ask('subject', 'khác', 'abcd')?.level).toBe('corrected')
  })

  it('of nothing is that nothing was seen, where something should be', () => {
    expect(ask('place', '', '')?.level).toBe('unseen')
    expect(ask('place', '', '', false)).toBeNull()
  })

  it('of what stands nowhere is that it was concluded', () => {
    expect(ask('docType', 'cong-van', 'cong-van')?.level).toBe('derived')
  })

  it('is not told of a row that a person has added', () => {
    expect(ask(null, 'x', undefined)).toBeNull()
  })
})
