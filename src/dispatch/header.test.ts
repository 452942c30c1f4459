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
