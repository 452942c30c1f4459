import { describe, expect, it } from 'vitest'
import { writtenLines } from './lines'

describe('lines', () => {
  it('part a title from the first ground that a page without gaps put behind it', () => {
    expect(
      writtenLines('Phòng, chống dịch năm 2025 Căn cứ Kế hoạch số 5/KH-UBND của UBND huyện'),
    ).toEqual(['Phòng, chống dịch năm 2025', 'Căn cứ Kế hoạch số 5/KH-UBND của UBND huyện'])
  })

  it('leave a sentence whole that has its grounds behind a comma', () => {
    const sentence = 'Theo đó, Căn cứ Luật Giáo dục được áp dụng'
    expect(writtenLines(sentence)).toEqual([sentence])
  })
})
