import { describe, expect, it } from 'vitest'
import { readSigner } from './signer'

describe('the signer', () => {
  it('acts under the last of stacked powers', () => {
    const block = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần An']
    expect(readSigner(block)).toEqual({
      authority: 'KT.',
      onBehalfOf: 'CHỦ TỊCH',
      position: 'PHÓ CHỦ TỊCH',
      name: 'Trần An',
    })
  })

  it('signs for a body whose name takes two lines', () => {
    const block = ['TM. BAN CHỈ ĐẠO', 'HUYỆN BÙ ĐĂNG', 'TRƯỞNG BAN', '(Đã ký)', 'Lý Thu Hà']
    expect(readSigner(block)).toMatchObject({
      onBehalfOf: 'BAN CHỈ ĐẠO HUYỆN BÙ ĐĂNG',
      position: 'TRƯỞNG BAN',
      name: 'Lý Thu Hà',
    })
  })

  it('has a name without rank or degree, even in capitals', () => {
    expect(readSigner(['GIÁM ĐỐC', 'Thiếu tướng Vũ Hòa Bình'])?.name).toBe('Vũ Hòa Bình')
    expect(readSigner(['GIÁM ĐỐC', 'TS. Ngô Quang'])?.name).toBe('Ngô Quang')
    expect(readSigner(['GIÁM ĐỐC', 'NGÔ QUANG'])?.name).toBe('NGÔ QUANG')
  })

  it('stands in one line where a converter joined the powers', () => {
    expect(readSigner(['KT. TRƯỞNG PHÒNG PHÓ TRƯỞNG PHÒNG', 'Lò Văn Ín'])).toMatchObject({
      onBehalfOf: 'TRƯỞNG PHÒNG',
      position: 'PHÓ TRƯỞNG PHÒNG',
    })
  })

  it('is nobody where nothing is printed', () => {
    expect(readSigner([])).toBeNull()
  })
})
