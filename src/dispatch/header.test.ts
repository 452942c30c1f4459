import { describe, expect, it } from 'vitest'
import { readHeader } from './header'

describe('the number line', () => {
  it.each([
    ['Số: 998 /SGDĐT-GDTrH, GDTX', '998', 'SGDĐT-GDTrH,GDTX', null],
    ['Số: 409 /TTr-CAT(PC04)', '409', 'TTr-CAT(PC04)', 'TTr'],
    ['Số:      /KH-UBND', null, 'KH-UBND', 'KH'],
    ['Số: 1384/UBND-NC', '1384', 'UBND-NC', null],
  ])('"%s" keeps all of its symbol', (line, number, symbol, type) => {
    expect(readHeader([line]).documentNumber).toMatchObject({ number, symbol, type })
  })
})

describe('an inspectorate', () => {
  const head = ['THANH TRA TỈNH', 'Số: 512/TTr-VP', 'V/v cảnh giác với đối tượng mạo danh']

  it('writes letters, whatever its abbreviation means elsewhere', () => {
    const { docType, documentNumber } = readHeader(head)
    expect(docType).toBe('cong-van')
    expect(documentNumber).toMatchObject({ symbol: 'TTr-VP', type: null })
  })

  it('submits where the title says so', () => {
    expect(readHeader([...head.slice(0, 2), 'TỜ TRÌNH']).docType).toBe('to-trinh')
  })
})

describe('the lines above the number', () => {
  it.each([
    ['THUẾ TỈNH LÂM ĐỒNG', 'THUẾ CƠ SỞ 5 TỈNH LÂM ĐỒNG'],
    ['CỤC HÀNG HẢI VIỆT NAM', 'CẢNG VỤ HÀNG HẢI KIÊN GIANG'],
    ['CỤC HẢI QUAN', 'CHI CỤC HẢI QUAN KHU VỰC VI'],
  ])('%s is above %s', (superior, issuer) => {
    expect(readHeader([superior, issuer, 'Số: 1/KH-TCS5'])).toMatchObject({ superior, issuer })
  })
})
