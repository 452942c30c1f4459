/** Whatever is uploaded, the reader answers, and soon. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDispatch } from './index'

const LETTER = [
  'Số: 1/UBND-NC',
  'Hà Nam, ngày 1 tháng 2 năm 2024',
  'V/v thử',
  'Kính gửi: Sở Y tế.',
].join('\n')

const WORDS = [
  'Số: ', '/UBND-NC', 'V/v ', 'Kính gửi: ', 'KẾ HOẠCH', 'Nơi nhận:', 'KT. CHỦ TỊCH', '1. ', 'a) ', '- ', '+ ',
  'Sở Y tế', ' ngày 31/02/2024', ' từ ngày 30/2 đến ngày 1/1', ' tháng 13 năm 0000', '99/99', 'Công văn số 1/KH-UBND ',
  ' của ', ';', '.', ':', '(', ')', './.', '\n', '\n\n', 'kèm theo', 'Giao Công an tỉnh theo dõi', 'trước ngày 5/5', '\u0301',
] // prettier-ignore

describe('any text', () => {
  it('is read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readDispatch(text, 'x.txt').file).toBe('x.txt')
      }),
    )
  })

  it('made of the words of dispatches is read without a fault', () => {
    const shuffled = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 })
    fc.assert(
      fc.property(shuffled, (words) => {
        const { windows, deadlines } = readDispatch(words.join(''), 'x.txt')
        for (const { startDay, endDay } of windows)
          expect((endDay ?? startDay) >= startDay).toBe(true)
        for (const { day } of deadlines) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }),
    )
  })

  it('without any landmark yields nothing but doubts', () => {
    const { tasks, citations, recipients, signer, warnings } = readDispatch('Xin chào.', 'x.txt')
    expect({ tasks, citations, recipients, signer }).toEqual({
      tasks: [],
      citations: [],
      recipients: [],
      signer: null,
    })
    expect(warnings.map(({ code }) => code)).toContain('no-number-line')
  })

  const REPEATED = [
    'a',
    '1',
    '/',
    '1/',
    '12/11 ',
    '.',
    '…',
    ' ',
    '(',
    '- x\n',
    '1. a\n',
    'I. A\n',
    'Sở ',
    'giao Sở A ',
  ]
  const MORE = [
    '1/UBND-NC ',
    'phối hợp với ',
    'đến cán bộ, ',
    'trên báo chí, ',
    'trước ngày 1/1 ',
    'chỉ đạo của ',
    '\u0301\u0323',
    'ỦY BAN\n',
  ]

  it.each([...REPEATED, ...MORE])('of a megabyte of %j is read in about a second', (unit) => {
    const text = `${LETTER}\n1. ${unit.repeat(1_000_000 / unit.length)}`
    const before = performance.now()
    readDispatch(text, 'x.txt')
    // Quadratic reading takes minutes; the margin is for a busy machine.
    expect(performance.now() - before).toBeLessThan(8_000)
  })

  it('that is too long is read in part, with a warning', () => {
    const { warnings } = readDispatch(`${LETTER}\n1. ${'a '.repeat(300_000)}`, 'x.txt')
    expect(warnings.map(({ code }) => code)).toContain('too-long')
  })

  it('of a hundred and more points is read to its last one', () => {
    const points = Array.from({ length: 120 }, (_, index) => `${index + 1}. Treo bảng số ${index}.`)
    const { tasks } = readDispatch(`${LETTER}\n${points.join('\n')}`, 'x.txt')
    expect(tasks.map(({ no }) => no)).toEqual(points.map((_, index) => String(index + 1)))
  })

  it('with a hotline where a line begins has no point of that number', () => {
    const text = `${LETTER}\n1. Tin báo gửi về số\n113. Công an xã trực.\n2. Treo bảng.`
    expect(readDispatch(text, 'x.txt').tasks.map(({ no }) => no)).toEqual(['1', '2'])
  })

  it.each([
    ['too-long', '#. Treo bảng cảnh báo.\n', 501],
    ['too-many-citations', 'Căn cứ Công văn số #/UBND-NC của UBND tỉnh;\n', 201],
  ])('of which a part is left out says so: %s', (code, line, count) => {
    const lines = (many: number) =>
      Array.from({ length: many }, (_, index) => line.replace('#', String(index + 10))).join('')
    const codes = (many: number) =>
      readDispatch(`${LETTER}\n${lines(many)}`, 'x.txt').warnings.map((warning) => warning.code)
    expect(codes(count)).toContain(code)
    expect(codes(count - 1)).not.toContain(code)
  })
})
