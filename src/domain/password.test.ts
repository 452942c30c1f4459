import { describe, expect, it } from 'vitest'
import { passwordFault } from './password'

const HOLDER = { email: 'tran.thi.bich@phuong.example.vn', name: 'Trần Thị Bích Ngọc' }

describe('a password', () => {
  it.each([
    'con mèo ngủ trên mái',
    'Thuyen-giay-xuoi-dong',
    'mat-khau-thu-nghiem-1',
    'x7!Kq29_pLw4',
  ])('%j is taken', (password) => {
    expect(passwordFault(password, HOLDER)).toBeNull()
  })

  it('of 11 characters is too short, of 12 long enough', () => {
    expect(passwordFault('thuyengiayx', HOLDER)).toMatch(/ít nhất 12 ký tự/)
    expect(passwordFault('thuyengiayxu', HOLDER)).toBeNull()
  })

  it('counts letters, not bytes: “ế” is one', () => {
    expect(passwordFault('ếếếếấấấấộộộ', HOLDER)).toMatch(/ít nhất 12/)
  })

  it('of more than 200 characters is refused before anything is computed from it', () => {
    expect(passwordFault('mèo ngủ '.repeat(26), HOLDER)).toMatch(/dài nhất 200/)
  })

  it.each([
    'Trần Thị Bích Ngọc',
    'tranthibichngoc2026',
    'tran.thi.bich@phuong.example.vn',
    'TRAN-THI-BICH-123',
  ])('%j is the holder’s own name or address', (password) => {
    expect(passwordFault(password, HOLDER)).toMatch(/tên hoặc thư điện tử/)
  })

  it.each([
    ...[
      '123456789012',
      'Mật-Khẩu 2026!',
      'password1234',
      'matkhau12345',
      'aaaaaaaaaaaaaa',
      'abababababab',
    ],
    ...['AnhYeuEm123456', 'admin@123456', 'Vietnam@2026!', 'Uỷ ban nhân dân xã 1', '1q2w3e4r5t6y'],
  ])('%j is what everybody tries first', (password) => {
    expect(passwordFault(password, HOLDER)).toMatch(/phổ biến/)
  })
})
