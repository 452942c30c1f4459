import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  docTypeOfAbbreviation,
  docTypeOfName,
  documentNumberWarnings,
  formatDocumentNumber,
  normaliseDocumentNumber,
  parseDocumentNumber,
  type DocumentNumber,
} from './index'

type Row = [text: string, expected: Partial<DocumentNumber> | null]

const BLANK: DocumentNumber = {
  kind: 'congvan',
  number: null,
  year: null,
  typeAbbr: null,
  issuer: null,
  unit: null,
}

const VECTORS: Row[] = [
  ['303/CAT-PA05', { number: '303', issuer: 'CAT', unit: 'PA05' }],
  ['1384/UBND-NC', { number: '1384', issuer: 'UBND', unit: 'NC' }],
  ['/SYT-VP', { issuer: 'SYT', unit: 'VP' }],
  ['/VHTT', { issuer: 'VHTT' }],
  ['18/CT-UBND', { kind: 'named', number: '18', typeAbbr: 'CT', issuer: 'UBND' }],
  ['21/CT-TTg', { kind: 'named', number: '21', typeAbbr: 'CT', issuer: 'TTg' }],
  ['1669/NQ-UBTVQH15', { kind: 'named', number: '1669', typeAbbr: 'NQ', issuer: 'UBTVQH15' }],
  ['30/2020/NĐ-CP', { kind: 'qppl', number: '30', year: 2020, typeAbbr: 'NĐ', issuer: 'CP' }],
  ['202/2025/QH15', { kind: 'qppl', number: '202', year: 2025, issuer: 'QH15' }],
  ['18-NQ/TW', { kind: 'party', number: '18', typeAbbr: 'NQ', issuer: 'TW' }],
  ['45/QĐ-UBND-VX', { kind: 'named', number: '45', typeAbbr: 'QĐ', issuer: 'UBND', unit: 'VX' }],
  ['Số: 77/SGD&ĐT-VP', { number: '77', issuer: 'SGD&ĐT', unit: 'VP' }],
  ['Số:       /KH-UBND', { kind: 'named', typeAbbr: 'KH', issuer: 'UBND' }],
  ['Công văn số 12/CT-TTHT', { number: '12', issuer: 'CT', unit: 'TTHT' }],
  ['Chỉ thị số 12/CT-TTHT', { kind: 'named', number: '12', typeAbbr: 'CT', issuer: 'TTHT' }],
  ['56 / KH – UBND', { kind: 'named', number: '56', typeAbbr: 'KH', issuer: 'UBND' }],
  ['9/Q\u00D0-UBND', { kind: 'named', number: '9', typeAbbr: 'QĐ', issuer: 'UBND' }],
  ['9/QĐ-UBND'.normalize('NFD'), { kind: 'named', number: '9', typeAbbr: 'QĐ', issuer: 'UBND' }],
  ['Đề án 06/CP', null],
  ['06/CP', null],
  ['20/11', null],
  ['20/11/2024', null],
  ['18-XYZ/TW', null],
  ['/', null],
  ['', null],
  ['kèm theo 12/KH-UBND', null],
]

describe('a document number', () => {
  it.each(VECTORS)('reads %j', (text, expected) => {
    expect(parseDocumentNumber(text)).toEqual(expected && { ...BLANK, ...expected })
  })

  it('is written as it was read', () => {
    for (const text of ['/SYT-VP', '1384/UBND-NC', '30/2020/NĐ-CP', '18-NQ/TW', '202/2025/QH15']) {
      const read = parseDocumentNumber(text)
      expect(read && formatDocumentNumber(read)).toBe(text)
    }
  })

  it('has one spelling whatever the dash, the Đ and the white space', () => {
    expect(normaliseDocumentNumber(' 12 /Q\u00D0 – UBND\u00A0')).toBe('12/QĐ-UBND')
  })

  it('comes out of any text without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = parseDocumentNumber(text)
        return read === null || typeof formatDocumentNumber(read) === 'string'
      }),
    )
  })
})

describe('the type of a document', () => {
  it.each([
    ['CT', 'chi-thi'],
    ['KH', 'ke-hoach'],
    ['QĐ', 'quyet-dinh'],
    ['TB', 'thong-bao'],
    ['NQ', 'nghi-quyet'],
    ['NĐ', 'nghi-dinh'],
    ['TT', 'thong-tu'],
    ['CV', 'cong-van'],
    ['UBND', null],
  ])('of the abbreviation %s is %s', (abbreviation, docType) => {
    expect(docTypeOfAbbreviation(abbreviation)).toBe(docType)
  })

  it('is read from its name in capitals', () => {
    expect(docTypeOfName('KẾ HOẠCH')).toBe('ke-hoach')
    expect(docTypeOfName('Kính gửi')).toBeNull()
  })
})

describe('warnings about a document number', () => {
  const numbered = (number: string, issuer: string) => ({
    documentNumber: parseDocumentNumber(number),
    issuer,
    issuedOn: null,
  })

  it.each([
    ['303/CAT-PA05', 'Công an tỉnh Sơn La'],
    ['306/KH-UBND', 'Ủy ban nhân dân tỉnh'],
    ['798/UBND-KGVX', 'UBND tỉnh'],
    ['21/CT-TTg', 'Thủ tướng Chính phủ'],
    ['492/STTTT-TTBCXB', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
    ['/VHTT', 'Phòng Văn hóa và Thông tin quận'],
    ['12/KH-UBND', 'Chủ tịch UBND huyện'],
    ['7-CT/TU', 'Tỉnh ủy'],
  ])('stay silent when %s is signed by %s', (number, issuer) => {
    expect(documentNumberWarnings(numbered(number, issuer))).toEqual([])
  })

  it('warns when a department signs under the committee’s symbol', () => {
    const plan = numbered('56/KH-UBND', 'Sở Thông tin và Truyền thông tỉnh Thái Nguyên')
    expect(documentNumberWarnings(plan)).toEqual(['issuer-differs-from-symbol'])
  })

  it('warns only when the date is before a cited one whatever the unknown days are', () => {
    const dated = (value: string, precision: 'day' | 'month') =>
      documentNumberWarnings({
        documentNumber: null,
        issuer: null,
        issuedOn: { value, precision },
        citedOn: [{ value: '2024-11-15', precision: 'day' }, null],
      })
    expect(dated('2024-10', 'month')).toEqual(['dated-before-cited'])
    expect(dated('2024-11', 'month')).toEqual([])
    expect(dated('2024-11-14', 'day')).toEqual(['dated-before-cited'])
    expect(dated('2024-11-15', 'day')).toEqual([])
  })
})
