import { describe, expect, it } from 'vitest'
import { partialDateInWords, windowInWords } from './dateWords'
import { documentInWords, mandateInWords } from './mandateWords'

describe('dates in words', () => {
  it.each([
    ['day', '2024-11-05', 'ngày 05/11/2024'],
    ['month', '2024-11', 'tháng 11/2024'],
    ['year', '2024', 'năm 2024'],
  ] as const)('says a date known to the %s and no more', (precision, value, words) => {
    expect(partialDateInWords({ value, precision })).toBe(words)
  })

  it.each([
    [
      { startDay: '2024-11-20', endDay: '2024-11-30' },
      'Từ 20/11/2024 đến hết 30/11/2024 (11 ngày)',
    ],
    [{ startDay: '2024-11-20', endDay: '2024-11-20' }, 'Trong ngày 20/11/2024'],
    [{ startDay: '2024-11-20', endDay: null }, 'Từ 20/11/2024, chưa có ngày kết thúc'],
  ])('says the last day of a window, which counts', (window, words) => {
    expect(windowInWords(window)).toBe(words)
  })
})

const LETTER = {
  docType: 'cong-van',
  number: '1384/UBND-NC',
  issuer: 'Ủy ban nhân dân quận',
  issuedOn: { value: '2024-11-15', precision: 'day' },
} as const

describe('a mandate in words', () => {
  it('names type, number, date and issuer', () => {
    expect(mandateInWords(LETTER)).toBe(
      'Thực hiện Công văn số 1384/UBND-NC ngày 15/11/2024 của Ủy ban nhân dân quận',
    )
  })

  it('leaves the place of a blank number open', () => {
    expect(documentInWords({ ...LETTER, number: '/UBND-NC', issuedOn: null })).toBe(
      'Công văn số …/UBND-NC của Ủy ban nhân dân quận',
    )
  })

  it('makes nothing up where only words are known', () => {
    const unknown = { docType: null, number: null, issuer: 'UBND quận', issuedOn: null }
    expect(documentInWords(unknown)).toBe('Văn bản của UBND quận')
  })
})
