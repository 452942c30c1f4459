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
    ['Successfully saved 3 files', 'Đã lưu 3 tệp.'],
    ['option Lừa đảo, selected.', 'Đã chọn Lừa đảo.'],
    ['option Lừa đảo, deselected.', 'Đã bỏ chọn Lừa đảo.'],
    ['options Lừa đảo,Ma túy, selected.', 'Đã chọn Lừa đảo,Ma túy.'],
    ['value Ma túy focused, 2 of 3.', 'Đang ở Ma túy, mục đã chọn thứ 2 trong 3.'],
    ['Ma túy selected, 2 of 3.', 'Ma túy, đã chọn, mục 2 trong 3.'],
    ['Ma túy, 2 of 3.', 'Ma túy, mục 2 trong 3.'],
    ['13 results available.', 'Có 13 lựa chọn.'],
    ['1 result available for search term lừa.', 'Có 1 lựa chọn khớp với “lừa”.'],
    ['0 results available for search term x.', 'Không có lựa chọn nào khớp với “x”.'],
  ])('“%s” is said as “%s”', (words, said) => {
    expect(inVietnamese(words)).toBe(said)
  })

  it.each([
    'Failed to save 2 files',
    'Failed to fetch the file.',
    'Fetching user failed: Failed to fetch',
    'Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu, press Tab to select the option and exit the menu.',
    'Select is focused ,type to refine list, press Down to open the menu,  press left to focus selected values',
    'Select is focused , press Down to open the menu, ',
    'All selected options have been cleared.',
    'Use left and right to toggle between focused values, press Backspace to remove the currently focused value',
    'option Cũ is disabled. Select another option.',
  ])('says nothing of “%s” in English', (words) => {
    const said = inVietnamese(words)
    expect(said).not.toMatch(/[a-z]*(?:ed|ion|Use|press|focus|file)s?\b/i)
    expect(inVietnamese(said)).toBe(said)
  })

  it('leaves what is Vietnamese already, also when it is said twice', () => {
    const said = inVietnamese('Edit Công nhân')
    expect(inVietnamese(said)).toBe(said)
    expect(inVietnamese('Chỉnh sửa')).toBe('Chỉnh sửa')
  })
})
