import { describe, expect, it } from 'vitest'
import { topicLabel, topicOfWords } from './topics'

describe('a topic', () => {
  it.each([
    ['Lừa đảo', 'lua-dao'],
    ['lua dao', 'lua-dao'],
    ['lua-dao', 'lua-dao'],
    [' PHÒNG CHÁY, CHỮA CHÁY ', 'phong-chay-chua-chay'],
    ['Bạch hầu', 'Bạch hầu'],
  ])('that is typed “%s” is kept as “%s”', (words, kept) => {
    expect(topicOfWords(words)).toBe(kept)
  })

  it('is shown by its name, and one that the list lacks as it was typed', () => {
    expect(topicLabel('tin-dung-den')).toBe('Tín dụng đen')
    expect(topicLabel('Bạch hầu')).toBe('Bạch hầu')
    expect(topicLabel('toString')).toBe('toString')
  })
})
