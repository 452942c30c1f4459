import { describe, expect, it } from 'vitest'
import { inVietnamese } from './mends'

describe('words of libraries', () => {
  it.each([
    ['Notifications alt+T', 'Thông báo (Alt+T)'],
    ['Edit Công văn số 7', 'Sửa Công văn số 7'],
    ['Choose Thứ Ba, ngày 1 tháng 12 năm 2026', 'Thứ Ba, ngày 1 tháng 12 năm 2026'],
    [
      'Use the up and down arrow keys to move the north drag handle to change the crop selection area',
      'Dùng phím mũi tên để kéo cạnh của vùng cắt',
    ],
  ])('“%s” is said as “%s”', (words, said) => {
    expect(inVietnamese(words)).toBe(said)
  })

  it('leaves what is Vietnamese already, also when it is said twice', () => {
    const said = inVietnamese('Edit Công nhân')
    expect(inVietnamese(said)).toBe(said)
    expect(inVietnamese('Chỉnh sửa')).toBe('Chỉnh sửa')
  })
})
