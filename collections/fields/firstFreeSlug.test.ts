import { describe, expect, it } from 'vitest'
import { firstFreeSlug } from './firstFreeSlug'

const taken = (count: number) =>
  new Set(Array.from({ length: count }, (_, index) => (index === 0 ? 'a' : `a-${index + 1}`)))

describe('a slug', () => {
  it.each([
    [0, 'a'],
    [1, 'a-2'],
    [2, 'a-3'],
    [3, 'a-4'],
    [1000, 'a-1001'],
  ])('that %i others bear becomes %s', async (count, slug) => {
    const slugs = taken(count)
    expect(await firstFreeSlug('a', async (candidate) => slugs.has(candidate))).toBe(slug)
  })

  it('that a thousand others bear is found in few questions', async () => {
    const slugs = taken(1000)
    let questions = 0
    await firstFreeSlug('a', async (candidate) => {
      questions += 1
      return slugs.has(candidate)
    })
    expect(questions).toBeLessThan(25)
  })
})
