import { describe, expect, test } from 'vitest'
import { readDispatch } from './index'

const HEAD = ['Số: 1/UBND-NC', 'Hà Nam, ngày 1 tháng 2 năm 2024', 'Kính gửi: Sở Y tế.']

const dutiesOf = (...lines: string[]) =>
  readDispatch([...HEAD, ...lines].join('\n'), 'x.txt').tasks.map(
    ({ no, assignees, delegates }) => [no, assignees, delegates],
  )

describe('who acts', () => {
  test('a later sentence says so where the first names nobody', () => {
    expect(
      dutiesOf(
        '1. Cấm tàu ra khơi. Bộ Chỉ huy Bộ đội Biên phòng tỉnh chủ trì, kêu gọi tàu vào bờ.',
      ),
    ).toEqual([['1', ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh'], []]])
  })

  test('the body in the heading, which is to hand the duty down to its teams', () => {
    expect(
      dutiesOf('1. Các Đội Thuế liên huyện', '- Giao Tổ công tác 12 lập nhật ký vướng mắc.'),
    ).toEqual([['1a', ['Các Đội Thuế liên huyện'], ['Tổ công tác 12']]])
  })

  test.each([
    ['1. Trách nhiệm của Công an tỉnh', ['Công an tỉnh'], ['Sở Khoa học và Công nghệ']],
    ['1. Đề nghị UBND các xã, phường:', ['UBND các xã, phường'], ['Sở Khoa học và Công nghệ']],
  ])('under “%s” whoever is handed the duty acts for it', (heading, assignees, delegates) => {
    const duty = '- Giao Sở Khoa học và Công nghệ tiếp nhận phản ánh của người dân.'
    expect(dutiesOf(heading, duty)).toEqual([['1a', assignees, delegates]])
  })

  test('bodies of a row, each for itself', () => {
    expect(
      dutiesOf(
        '1. Vườn Quốc gia Chư Mom Ray, Công ty TNHH MTV Lâm nghiệp Đăk Glei:',
        '- Bố trí người canh gác.',
      ),
    ).toEqual([['1a', ['Vườn Quốc gia Chư Mom Ray', 'Công ty TNHH MTV Lâm nghiệp Đăk Glei'], []]])
  })

  test('people at a school under what is shared out', () => {
    expect(
      dutiesOf(
        'II. PHÂN CÔNG NHIỆM VỤ',
        '1. Bảo vệ, y tế trường học',
        '- Khóa cổng trường đúng giờ.',
      ),
    ).toEqual([['II.1a', ['Bảo vệ', 'y tế trường học'], []]])
  })
})
