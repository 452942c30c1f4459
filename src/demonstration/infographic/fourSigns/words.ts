/** The words of “Bốn dấu hiệu cuộc gọi giả danh công an”; drawing and text equivalent share them. */
import type { IconName } from '../icons'
import { contactsInWords } from '../parts'

export const title = ['Bốn dấu hiệu', 'cuộc gọi giả danh công an'] as const

export const signs: { icon: IconName; title: string; lines: readonly [string, string] }[] = [
  {
    icon: 'triangle',
    title: 'Dọa bắt, dọa phạt',
    lines: ['“Anh chị liên quan vụ án”,', '“có lệnh bắt trong hôm nay”.'],
  },
  {
    icon: 'banknote',
    title: 'Đòi chuyển tiền',
    lines: ['Vào “tài khoản kiểm tra”,', 'hứa xong việc sẽ trả lại.'],
  },
  {
    icon: 'qr',
    title: 'Bắt cài ứng dụng',
    lines: ['Bấm đường dẫn, quét mã,', 'đọc OTP để “cập nhật hồ sơ”.'],
  },
  {
    icon: 'hush',
    title: 'Cấm kể với ai',
    lines: ['Không cho tắt máy, bắt vào', 'phòng kín, ra nhà nghỉ.'],
  },
]

export const action = {
  title: 'Gặp một dấu hiệu: tắt máy',
  meaning: 'Công an thật mời làm việc bằng giấy, tại trụ sở',
} as const

export const alt =
  'Hình vuông “Bốn dấu hiệu cuộc gọi giả danh công an”: dọa bắt, đòi chuyển tiền, bắt cài ứng dụng, cấm kể với ai; gặp ' +
  'một dấu hiệu thì tắt máy.'

/** Every word of the picture, in reading order. */
export function textEquivalent(): string {
  return [
    `${title.join(' ')}:`,
    ...signs.map((one, index) => `${index + 1}. ${one.title}: ${one.lines.join(' ')}`),
    `${action.title}. ${action.meaning}.`,
    ...contactsInWords(),
  ].join('\n')
}
