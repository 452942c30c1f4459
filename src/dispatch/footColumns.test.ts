import { describe, expect, it } from 'vitest'
import { withoutFootColumns } from './footColumns'

describe('the two columns of the foot', () => {
  it('are parted where the signer’s office stands behind an item', () => {
    const lines = [
      'Nơi nhận: TL. BỘ TRƯỞNG',
      '- Như trên; VỤ TRƯỞNG',
      '- Lãnh đạo Bộ (để b/c); VỤ TỔ CHỨC CÁN BỘ',
      '- Lưu: VT, TCCB.',
      'Nguyễn Văn An',
    ]
    expect(withoutFootColumns(lines)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Lãnh đạo Bộ (để b/c);',
      '- Lưu: VT, TCCB.',
      'TL. BỘ TRƯỞNG',
      'VỤ TRƯỞNG',
      'VỤ TỔ CHỨC CÁN BỘ',
      'Nguyễn Văn An',
    ])
  })

  it('are parted before a name of the Central Highlands', () => {
    const lines = ['Nơi nhận: KT. GIÁM ĐỐC', "- Lưu VP, PTRN. Rơ Chăm H'Yuên"]
    expect(withoutFootColumns(lines).at(-1)).toBe("Rơ Chăm H'Yuên")
  })
})
