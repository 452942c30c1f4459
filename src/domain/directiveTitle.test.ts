import { describe, expect, it } from 'vitest'
import { directiveTitle } from './directiveTitle'

const titled = (documentNumber: object) =>
  directiveTitle({ docType: 'nghi-dinh', documentNumber, subject: 'về công tác văn thư' })

describe('the title of a directive', () => {
  it.each([
    [{ number: '30', symbol: 'NĐ-CP', raw: '30/2020/NĐ-CP' }, '30/2020/NĐ-CP'],
    [{ number: '31', symbol: 'NĐ-CP', raw: '30/2020/NĐ-CP' }, '31/NĐ-CP'],
    [{ number: '18', symbol: 'NQ/TW' }, '18-NQ/TW'],
    [{ number: '1384', symbol: 'UBND-NC' }, '1384/UBND-NC'],
    [{ number: null, symbol: 'SYT-VP', raw: '/SYT-VP' }, '/SYT-VP'],
  ])('has the number as it is printed now: %o', (documentNumber, printed) => {
    expect(titled(documentNumber)).toBe(`Nghị định ${printed} – về công tác văn thư`)
  })

  it('is the subject alone where there is no number', () => {
    expect(directiveTitle({ subject: 'nhắc người dân' })).toBe('nhắc người dân')
  })
})
