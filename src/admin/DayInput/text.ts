/** Words around a day that is typed or picked. */
export const DAY_TEXT = {
  placeholder: 'ngày/tháng/năm',
  hint: 'Gõ 20/11/2026, 20/11 hoặc hết tháng 11.',
  openCalendar: (label: string) => `Mở lịch: ${label}`,
  calendar: (label: string) => `Chọn ${label.toLocaleLowerCase('vi')} trên lịch`,
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  today: 'Hôm nay',
  keys: 'Phím mũi tên chuyển ngày, Page Up và Page Down chuyển tháng, Enter chọn, Esc đóng.',
  month: (month: string) => `Tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}`,
  weekdays: [
    { short: 'T2', long: 'thứ Hai' },
    { short: 'T3', long: 'thứ Ba' },
    { short: 'T4', long: 'thứ Tư' },
    { short: 'T5', long: 'thứ Năm' },
    { short: 'T6', long: 'thứ Sáu' },
    { short: 'T7', long: 'thứ Bảy' },
    { short: 'CN', long: 'Chủ nhật' },
  ],
  whichYear: 'Năm nào? Hãy chọn:',
  noSuchDay: 'Không có ngày này trong lịch. Hãy xem lại ngày và tháng.',
  unreadable: 'Chưa hiểu ngày này. Hãy gõ như 20/11/2026 hoặc hết tháng 11, hoặc chọn trên lịch.',
}
