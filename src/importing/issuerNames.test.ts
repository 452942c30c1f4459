import { describe, expect, it } from 'vitest'
import { issuerKey, issuerKeyWithin, issuersAgree, surroundingsOf } from './issuerNames'

const sonLa = surroundingsOf({
  issuer: 'SỞ Y TẾ',
  superior: 'UBND TỈNH SƠN LA',
  place: 'Sơn La',
  cited: [],
})

describe('the name of an issuing body', () => {
  it.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Uỷ ban nhân dân TP. Hải Phòng', 'UBND thành phố Hải Phòng'],
    ['Chủ tịch UBND tỉnh Sơn La', 'ỦY BAN NHÂN DÂN TỈNH SƠN LA'],
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
  ])('is one however it is written: %s, %s', (left, right) => {
    expect(issuerKey(left)).toBe(issuerKey(right))
  })

  it.each([
    ['UBND tỉnh', 'uy ban nhan dan tinh son la'],
    ['Sở Y tế', 'so y te tinh son la'],
    ['Công an tỉnh', 'cong an tinh son la'],
    ['Công an tỉnh Thái Nguyên', 'cong an tinh thai nguyen'],
    ['Bộ Công an', 'bo cong an'],
    ['Sở Y tế Lạng Sơn', 'so y te lang son'],
    ['Sở Lao động - Thương binh và Xã hội', 'so lao dong thuong binh xa hoi tinh son la'],
  ])('gets its place from where it is named: %s', (name, whole) => {
    expect(issuerKeyWithin(name, sonLa)).toBe(whole)
  })

  it('takes the place from the date line where the header names none', () => {
    const around = surroundingsOf({ issuer: 'Sở Y tế', superior: null, place: 'Sơn La', cited: [] })
    expect(issuerKeyWithin('Ủy ban nhân dân tỉnh', around)).toBe('uy ban nhan dan tinh son la')
  })

  it('knows a city by its date line', () => {
    const place = 'TP. Hồ Chí Minh'
    const around = surroundingsOf({ issuer: 'SỞ Y TẾ', superior: null, place, cited: [] })
    expect(issuerKeyWithin('SỞ Y TẾ', around)).toBe('so y te thanh pho ho chi minh')
  })

  it('takes it from the citations where they name one place only', () => {
    const from = (cited: string[]) =>
      issuerKeyWithin(
        'UBND tỉnh',
        surroundingsOf({ issuer: 'UBND HUYỆN VÕ NHAI', superior: null, place: 'Võ Nhai', cited }),
      )
    expect(from(['Công an tỉnh Thái Nguyên'])).toBe('uy ban nhan dan tinh thai nguyen')
    expect(from(['Công an tỉnh Thái Nguyên', 'Công an tỉnh Sơn La'])).toBe('uy ban nhan dan tinh')
  })

  it('agrees with itself without its place, and with no other place', () => {
    expect(issuersAgree(issuerKey('Sở Y tế'), issuerKey('SỞ Y TẾ TỈNH SƠN LA'))).toBe(true)
    expect(issuersAgree(issuerKey('UBND tỉnh Sơn La'), issuerKey('UBND tỉnh Lạng Sơn'))).toBe(false)
    expect(issuersAgree(issuerKey('Sở Y tế Sơn La'), issuerKeyWithin('Sở Y tế', sonLa))).toBe(true)
    expect(issuersAgree(issuerKey('Sở Y tế Lạng Sơn'), issuerKeyWithin('Sở Y tế', sonLa))).toBe(
      false,
    )
    expect(issuersAgree(issuerKey('UBND tỉnh'), issuerKey('UBND phường'))).toBe(false)
    expect(issuersAgree(issuerKey('Bộ Công an'), issuerKey('Bộ Công anh'))).toBe(false)
  })
})
