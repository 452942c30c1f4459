import { describe, expect, it } from 'vitest'
import { LETTERS_PER_LINE, linesOf } from './textLines'

describe('text in a box of the graph', () => {
  it('breaks between words', () => {
    expect(linesOf('Ủy ban nhân dân quận Liên Chiểu, ngày 15/11/2024', 3)).toEqual([
      'Ủy ban nhân dân quận Liên',
      'Chiểu, ngày 15/11/2024',
    ])
  })

  it('says that there is more', () => {
    const [line, ...rest] = linesOf('Ủy ban nhân dân quận Liên Chiểu, ngày 15/11/2024', 1)
    expect(line).toBe('Ủy ban nhân dân quận Liên…')
    expect(rest).toEqual([])
  })

  it('cuts a word that fits on no line', () => {
    const [line] = linesOf('x'.repeat(60), 1)
    expect(line).toHaveLength(LETTERS_PER_LINE)
    expect(line?.endsWith('…')).toBe(true)
  })

  it('has no line for nothing', () => {
    expect(linesOf('  ', 2)).toEqual([])
  })
})
