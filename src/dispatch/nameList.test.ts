import { describe, expect, it } from 'vitest'
import { readNameList } from './nameList'

const LABEL = /^Nơi nhận: ?/u

describe('a list of names', () => {
  it('parts two bodies behind one dash, and leaves the filing remark whole', () => {
    const lines = ['Nơi nhận:', '- Sở Tài chính; Sở Nội vụ;', '- Lưu: VT; Phòng Nội vụ.']
    expect(readNameList(lines, 0, LABEL).names).toEqual([
      'Sở Tài chính',
      'Sở Nội vụ',
      'Lưu: VT; Phòng Nội vụ',
    ])
  })
})
