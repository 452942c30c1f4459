/** Words of the field for windows of days. */
import { dayDigits, windowDigits } from '#src/domain/days/dayWords'
import type { WindowDoubt } from '#src/domain/days/windowDoubts'

export const WINDOWS_TEXT = {
  none: 'Chưa có đợt nào. Thêm đợt đầu tiên để hệ thống biết lúc nào mở và đóng.',
  noneReadOnly: 'Chưa có đợt nào.',
  add: 'Thêm đợt',
  row: (number: number) => `Đợt ${number}`,
  startDay: 'Từ ngày',
  endDay: 'Đến hết ngày',
  openEnd: 'Chưa có ngày kết thúc',
  openEndHint: 'Mở mãi cho đến khi bạn ghi ngày kết thúc hoặc thu hồi.',
  incomplete: 'Ghi đủ ngày bắt đầu và ngày kết thúc để biết chính xác lúc mở và đóng.',
  endsFirst: 'Ngày kết thúc đang trước ngày bắt đầu. Hãy sửa một trong hai ngày.',
  remove: (number: number) => `Bỏ đợt ${number}`,
  moveUp: (number: number) => `Chuyển đợt ${number} lên trước`,
  moveDown: (number: number) => `Chuyển đợt ${number} xuống sau`,
  removed: (number: number) => `Đã bỏ đợt ${number}.`,
  undo: 'Hoàn tác',
  moved: (number: number) => `Đã chuyển thành đợt ${number}.`,
  inferred: 'Năm được suy ra từ ngày của văn bản, văn bản không ghi năm. Hãy đối chiếu.',
  confirmYear: 'Năm đúng rồi',
}

export function doubtWords(doubt: WindowDoubt): string {
  switch (doubt.kind) {
    case 'over':
      return 'Đợt này đã qua: sẽ không mở cho ai xem. Hãy kiểm tra lại ngày và năm.'
    case 'begun':
      return 'Ngày bắt đầu đã qua: nội dung mở ngay khi được phát hành.'
    case 'overlaps':
      return overlapWords(doubt.other, doubt.shared)
    case 'long':
      return `Đợt này dài ${doubt.days} ngày. Hãy kiểm tra lại năm.`
  }
}

function overlapWords(other: number, shared: { startDay: string; endDay: string | null }): string {
  const days = shared.endDay === null ? `từ ${dayDigits(shared.startDay)}` : windowDigits(shared)
  return `Trùng với đợt ${other + 1}: ${days}. Vẫn lưu được, nhưng hãy xem có đúng ý bạn không.`
}
