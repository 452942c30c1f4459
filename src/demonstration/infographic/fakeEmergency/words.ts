/** The words of “Tin báo cấp cứu giả”; the drawing and its text equivalent share them. */
import type { IconName } from '../icons'
import { contactsInWords } from '../parts'

export const title = ['Nghe tin cấp cứu?', 'Gọi lại đã!'] as const
export const message = ['Cháu ngã, phải mổ ngay.', 'Chị chuyển 20 triệu gấp!'] as const
export const stamp = 'TIN GIẢ'
export const sender = 'Số lạ tự xưng cô giáo'

export const steps: { icon: IconName; title: string; lines: readonly [string, string] }[] = [
  {
    icon: 'phone-back',
    title: 'Gọi lại',
    lines: [
      'Tắt máy. Tự bấm số của con, của cô giáo,',
      'của nhà trường: số đã lưu, không phải số lạ.',
    ],
  },
  {
    icon: 'magnifier',
    title: 'Xác minh',
    lines: [
      'Hỏi tổng đài hoặc quầy cấp cứu của bệnh viện',
      'được nhắc tên. Nhờ người gần đó chạy đến xem.',
    ],
  },
  {
    icon: 'shield',
    title: 'Báo 113',
    lines: [
      'Là tin giả thì báo công an, lưu số và tin nhắn.',
      'Lỡ chuyển tiền: gọi ngân hàng ngay trong giờ đó.',
    ],
  },
]

export const truth = {
  title: 'Bệnh viện cứu người trước.',
  lines: ['Không bác sĩ nào đợi tiền chuyển qua điện thoại', 'rồi mới cấp cứu.'],
} as const

export const numbersTitle = 'Số của nhà mình, ghi sẵn từ hôm nay:'
export const numbers = ['Cô giáo', 'Nhà trường', 'Trạm y tế'] as const

export const alt =
  'Áp phích “Nghe tin cấp cứu? Gọi lại đã!”: tin nhắn giả giục chuyển 20 triệu, ba bước gọi lại, xác minh, báo 113, và ' +
  'chỗ ghi số của cô giáo, nhà trường, trạm y tế.'

/** Every word of the picture, in reading order. */
export function textEquivalent(): string {
  return [
    title.join(' '),
    `Tin nhắn giả. ${sender}: “${message.join(' ')}”`,
    ...steps.map((one, index) => `${index + 1}. ${one.title}. ${one.lines.join(' ')}`),
    `${truth.title} ${truth.lines.join(' ')}`,
    `${numbersTitle} ${numbers.join(', ')}.`,
    ...contactsInWords(),
  ].join('\n')
}
