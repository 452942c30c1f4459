import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '#src/domain/partialDate'
import { deadlinesIn } from './deadlines'
import { windowsIn } from './windows'

type Row = [
  text: string,
  issuedOn: string,
  startDay: string,
  endDay: string | null,
  inferred: boolean,
]

const ROWS: Row[] = [
  ['từ ngày 20/11 đến hết ngày 30/11', '2024-11', '2024-11-20', '2024-11-30', true],
  ['từ ngày 20/11/2024 đến ngày 30/11/2024', '2024', '2024-11-20', '2024-11-30', false],
  ['Từ ngày 5 đến ngày 9/12/2024', '2024', '2024-12-05', '2024-12-09', false],
  [
    'từ ngày 20 tháng 11 đến hết ngày 30 tháng 11 năm 2024',
    '2024',
    '2024-11-20',
    '2024-11-30',
    false,
  ],
  ['từ ngày 20/12 đến ngày 10/01/2025', '2024-12', '2024-12-20', '2025-01-10', false],
  ['từ ngày 20/12 đến ngày 10/01', '2024-12-15', '2024-12-20', '2025-01-10', true],
  ['từ ngày 05/01 đến ngày 15/02', '2024-12-28', '2025-01-05', '2025-02-15', true],
  ['từ nay đến hết ngày 31/12', '2024-10-02', '2024-10-02', '2024-12-31', true],
  ['kể từ ngày 01/12/2024', '2024-11', '2024-12-01', null, false],
  ['trong tháng 11/2024', '2024-10', '2024-11-01', '2024-11-30', false],
  ['trong tháng 02 năm 2024', '2024', '2024-02-01', '2024-02-29', false],
  ['trong tháng 1', '2024-12-20', '2025-01-01', '2025-01-31', true],
  ['từ tháng 10 đến tháng 12/2024', '2024-09', '2024-10-01', '2024-12-31', false],
  ['trong quý IV năm 2024', '2024-09', '2024-10-01', '2024-12-31', false],
]

describe('the time of execution', () => {
  it.each(ROWS)('%s, dated %s, is %s to %s', (text, issuedOn, startDay, endDay, yearInferred) => {
    const { windows } = windowsIn(text, parsePartialDate(issuedOn))
    expect(windows).toEqual([{ startDay, endDay, yearInferred }])
  })

  it.each([
    ['từ ngày 30/02/2024 đến ngày 31/02/2024', '2024-01'],
    ['từ ngày 20/11/2024 đến ngày 10/11/2024', '2024-01'],
    ['từ nay đến hết ngày 31/12', '2024-10'],
  ])('is left open, and doubted, for %s', (text, issuedOn) => {
    expect(windowsIn(text, parsePartialDate(issuedOn))).toMatchObject({
      windows: [],
      hasUnreadable: true,
    })
  })

  it.each(['từ 18 đến 60 tuổi', 'Công văn ngày 15/11/2024', 'ngày 20/11'])('is not %s', (text) => {
    expect(windowsIn(text, parsePartialDate('2024'))).toMatchObject({
      windows: [],
      hasUnreadable: false,
    })
  })

  it('is unknown without any year', () => {
    expect(windowsIn('từ ngày 20/11 đến ngày 30/11', null).windows).toEqual([])
  })
})

describe('a deadline', () => {
  it.each([
    ['Báo cáo trước ngày 15/12.', '2024-12-15'],
    ['Gửi kết quả trước 17 giờ 00 ngày 15/12/2024', '2024-12-15'],
    ['Hoàn thành chậm nhất là ngày 20 tháng 12 năm 2024', '2024-12-20'],
    ['Báo cáo trước ngày 15/01', '2025-01-15'],
  ])('of "%s" is %s', (text, day) => {
    expect(deadlinesIn(text, parsePartialDate('2024-11-20'))).toMatchObject([{ day }])
  })

  it.each(['trước ngày 15 hằng tháng', 'trước đây, ngày 15/12', 'trước, trong và sau Tết'])(
    'is not in "%s"',
    (text) => {
      expect(deadlinesIn(text, parsePartialDate('2024'))).toEqual([])
    },
  )
})
