import { describe, expect, it } from 'vitest'
import { LETTERS_PER_LINE, linesOf, linesOfBox } from './textLines'

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

describe('a box of the graph', () => {
  const cited = {
    heading: '112/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Sơn La, ban chỉ đạo',
    state: 'Mới chỉ được viện dẫn, cần bổ sung',
  }

  it('says of what is only cited what to do, in two lines where there is no date', () => {
    expect(linesOfBox({ ...cited, date: '' })).toEqual({
      lines: [
        ...['112/KH-UBND', 'Ủy ban nhân dân tỉnh Sơn…'],
        ...['Mới chỉ được viện dẫn, cần', 'bổ sung'],
      ],
      firstOfState: 2,
    })
  })

  it.each([
    ['05/03/2024', cited.state],
    ['05/03/2024', ''],
    ['', 'Văn bản này'],
    ['', ''],
  ])('has at most four lines, each of which fits: date %j, state %j', (date, state) => {
    const { lines } = linesOfBox({ ...cited, date, state })
    expect(lines.length).toBeLessThanOrEqual(4)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(LETTERS_PER_LINE)
  })
})
