import { describe, expect, test } from 'vitest'
import { delegatesIn, partnersIn } from './partners'

const NONE = new Set<string>()

describe('those who are set to work', () => {
  test.each([
    [
      'Sở Công Thương giao Công ty Cổ phần Thủy điện Đakđrinh, Công ty Cổ phần Thủy điện Sơn Trà vận hành hồ chứa',
      ['Công ty Cổ phần Thủy điện Đakđrinh', 'Công ty Cổ phần Thủy điện Sơn Trà'],
    ],
    [
      'Tỉnh đoàn huy động Đội hình Thanh niên tình nguyện hè, Câu lạc bộ Bơi lội tỉnh trực tại bến sông',
      ['Đội hình Thanh niên tình nguyện hè', 'Câu lạc bộ Bơi lội tỉnh'],
    ],
    [
      'Bộ Thông tin và Truyền thông đề nghị Đài Truyền hình Việt Nam tăng thời lượng',
      ['Đài Truyền hình Việt Nam'],
    ],
    [
      'Chỉ đạo Phòng Giao dịch trên địa bàn nông thôn bố trí cán bộ',
      ['Phòng Giao dịch trên địa bàn nông thôn'],
    ],
    ['Chỉ đạo Công an xã trên địa bàn quản lý rà soát', ['Công an xã']],
    [
      'Hướng dẫn Tổ vay vốn, Tổ cho vay lưu động nhắc nhở hộ vay',
      ['Tổ vay vốn', 'Tổ cho vay lưu động'],
    ],
    ['Hướng dẫn Ban Điều hành khu phố đi kiểm tra', ['Ban Điều hành khu phố']],
    ['Chỉ đạo Điều dưỡng trưởng các khoa nhắc nhở người bệnh', ['Điều dưỡng trưởng các khoa']],
  ])('%s', (text, delegates) => {
    expect(delegatesIn(text, NONE)).toEqual(delegates)
  })

  test('a report to the leaders sets nobody to work', () => {
    expect(delegatesIn('Tổng hợp, báo cáo lãnh đạo Bộ trước ngày 25', NONE)).toEqual([])
  })

  test('a body that is asked to decide is not set to work', () => {
    expect(delegatesIn('Tổng hợp, báo cáo và đề nghị Sở Nội vụ xem xét', NONE)).toEqual([])
  })

  test('"Giao Tổ …" names who acts, or under the heading of a body whom it sets to work', () => {
    const text = 'Giao Tổ công tác 12 lập nhật ký'
    expect(delegatesIn(text, NONE)).toEqual([])
    expect(delegatesIn(text, NONE, true)).toEqual(['Tổ công tác 12'])
  })
})

describe('partners', () => {
  test.each([
    [
      'Phối hợp với Đồn Biên phòng Ia Mơ, các già làng và Ban Chấp hành Đoàn xã quay clip ngắn',
      ['Đồn Biên phòng Ia Mơ', 'các già làng', 'Ban Chấp hành Đoàn xã'],
    ],
    [
      'Phối hợp với Phòng Cảnh sát hình sự (PC02), VNPT Bắc Kạn chặn số điện thoại',
      ['Phòng Cảnh sát hình sự (PC02)', 'VNPT Bắc Kạn'],
    ],
    ['Phối hợp cùng Sở Văn hóa, Thể thao và Du lịch mở lớp', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Phối hợp với các cơ quan liên quan kiểm tra', []],
  ])('%s', (text, partners) => {
    expect(partnersIn(text, NONE)).toEqual(partners)
  })
})
