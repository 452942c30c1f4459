import { describe, expect, it } from 'vitest'
import { nextTab } from './tabKeys'

describe('keys on tabs', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 0],
    ['ArrowLeft', 0, 2],
    ['ArrowLeft', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('%s leads from tab %d to tab %d', (key, from, to) => {
    expect(nextTab(key, from, 3)).toBe(to)
  })

  it('leaves every other key to the browser', () => {
    expect(nextTab('Tab', 0, 3)).toBeNull()
    expect(nextTab('a', 0, 3)).toBeNull()
  })
})
