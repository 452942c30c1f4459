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

describe('two bodies above the number', () => {
  const headOf = (...lines: string[]) => readHeader(lines)

  it.each([
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'CÔNG AN TỈNH', 'Số: 31/KHLT-SGDĐT-CAT'],
    ['HỘI NÔNG DÂN HUYỆN BÌNH LỤC', 'HỘI CỰU CHIẾN BINH HUYỆN BÌNH LỤC', 'Số: 7/KH-HND-HCCB'],
    ['BỘ Y TẾ', 'BỘ CÔNG THƯƠNG', 'Số: 4/BYT-BCT'],
  ])('%s and %s issue together', (above, below, number) => {
    const { issuer, superior } = headOf(above, below, number)
    expect({ issuer, superior }).toEqual({ issuer: `${above} ${below}`, superior: null })
  })

  it.each([
    ['BỘ CÔNG AN', 'CÔNG AN TỈNH HÀ NAM', 'Số: 7/CAT-PA05'],
    ['SỞ Y TẾ TỈNH HÀ NAM', 'CHI CỤC DÂN SỐ TỈNH HÀ NAM', 'Số: 7/CCDS'],
    ['HỘI NÔNG DÂN VIỆT NAM', 'HỘI NÔNG DÂN TỈNH HÀ NAM', 'Số: 7/KH-HND'],
    ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM', 'CHI NHÁNH TỈNH HÀ NAM', 'Số: 7/HNA-TH'],
  ])('%s is above %s', (superior, issuer, number) => {
    expect(headOf(superior, issuer, number)).toMatchObject({ superior, issuer })
  })
})
