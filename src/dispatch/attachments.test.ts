import { describe, expect, test } from 'vitest'
import { appendixTitles, attachmentsIn } from './attachments'
import { readDispatch } from './index'

const textsOf = (text: string) => attachmentsIn(text).map((attachment) => attachment.text)

describe('enclosures', () => {
  test.each([
    [
      '(Gửi kèm: Mẫu biểu báo cáo số 01; Danh sách 36 đường dẫn, ứng dụng giả mạo)',
      ['Mẫu biểu báo cáo số 01', 'Danh sách 36 đường dẫn, ứng dụng giả mạo'],
    ],
    [
      'Gửi kèm Hướng dẫn này: (1) Đề cương tuyên truyền; (2) Bộ 05 infographic.',
      ['Đề cương tuyên truyền', 'Bộ 05 infographic'],
    ],
    [
      '(Kèm theo Thư ngỏ gửi phụ huynh và Cẩm nang tân sinh viên)',
      ['Thư ngỏ gửi phụ huynh', 'Cẩm nang tân sinh viên'],
    ],
    ['Hỏi khách theo Phiếu hỏi kèm theo Công văn này, nếu nghi ngờ thì báo ngay.', ['Phiếu hỏi']],
    [
      'Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền bầu cử của Sở Nội vụ.',
      ['Kế hoạch tuyên truyền bầu cử của Sở Nội vụ'],
    ],
    [
      '(Kèm theo Hướng dẫn giám sát ca bệnh; Biểu mẫu báo cáo tuần)',
      ['Hướng dẫn giám sát ca bệnh', 'Biểu mẫu báo cáo tuần'],
    ],
    ['(Kèm theo Hướng dẫn là Đề cương tuyên truyền năm 2024)', ['Đề cương tuyên truyền năm 2024']],
    ['Vận động hộ chăn nuôi ký cam kết (Mẫu cam kết kèm theo Quyết định này).', ['Mẫu cam kết']],
    ['Kế hoạch này có Phụ lục 01, Phụ lục 02 kèm theo.', ['Phụ lục 01', 'Phụ lục 02']],
    [
      'Tuyên truyền theo bộ thông điệp về phòng bệnh sởi (gửi kèm theo).',
      ['bộ thông điệp về phòng bệnh sởi'],
    ],
    ['Thực hiện theo tiến độ (kèm theo Kế hoạch số 12/KH-UBND).', []],
    ['In tờ rơi theo mẫu kèm theo Công văn số 77/BCA-C02 ngày 20/11/2023.', []],
  ])('%s', (text, attachments) => {
    expect(textsOf(text)).toEqual(attachments)
  })

  test('the title under "PHỤ LỤC" is an enclosure where the remark below it says so', () => {
    const lines = ['PHỤ LỤC', 'Danh sách lớp học', '(Kèm theo Kế hoạch số 12/KH-UBND)']
    expect(appendixTitles(lines).map(({ text }) => text)).toEqual(['Danh sách lớp học'])
    expect(appendixTitles(lines.slice(0, 2))).toEqual([])
  })

  test('a point that says what is enclosed is nobody’s duty', () => {
    const text = [
      'Số: 1/UBND-NC', 'Hà Nam, ngày 1 tháng 2 năm 2024', 'Kính gửi: Sở Y tế.',
      '1. Treo bảng cảnh báo.', '2. Kèm theo Công văn này: 03 mẫu pa-nô khuyến cáo.',
    ].join('\n') // prettier-ignore
    expect(readDispatch(text, 'x.txt').tasks.map(({ kind }) => kind)).toEqual([
      'duty',
      'information',
    ])
  })

  test('a numbered list of them has no duties', () => {
    const text = [
      'Số: 1/UBND-NC', 'Hà Nam, ngày 1 tháng 2 năm 2024', 'Kính gửi: Sở Y tế.',
      '1. Treo bảng cảnh báo.', '', 'Danh mục gửi kèm:', '1. Mẫu tờ rơi.', '2. Quy trình xử lý.',
    ].join('\n') // prettier-ignore
    const { tasks, attachments } = readDispatch(text, 'x.txt')
    expect(tasks.map(({ no }) => no)).toEqual(['1'])
    expect(attachments.map((attachment) => attachment.text)).toEqual([
      'Mẫu tờ rơi',
      'Quy trình xử lý',
    ])
  })
})
