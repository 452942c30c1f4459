/** The words of “Ba câu hỏi trước khi chuyển tiền”; the drawing and its text equivalent share them. */
import type { IconName } from '../icons'
import { contactsInWords } from '../parts'

export const title = ['Ba câu hỏi', 'trước khi chuyển tiền'] as const
export const subtitle = 'Trả lời chắc chắn cả ba mới bấm nút.'

export const questions: { icon: IconName; title: string; lines: readonly [string, string] }[] = [
  {
    icon: 'person',
    title: 'Người nhận là ai?',
    lines: [
      'Tên trên màn hình có đúng người mình muốn gửi?',
      'Mình biết họ ngoài đời, hay chỉ qua mạng?',
    ],
  },
  {
    icon: 'clock',
    title: 'Vì sao phải chuyển ngay?',
    lines: ['Bị dọa, bị giục, bị cấm hỏi người khác:', 'đó là cách kẻ gian không cho ta kịp nghĩ.'],
  },
  {
    icon: 'phone-back',
    title: 'Mình đã tự gọi hỏi lại chưa?',
    lines: ['Gọi bằng số đã lưu, hoặc gặp tận mặt.', 'Không gọi lại số vừa gọi đến, vừa nhắn tin.'],
  },
]

export const verdicts = [
  { title: 'Chắc cả ba', meaning: 'Đọc lại số tiền rồi chuyển' },
  { title: 'Chưa chắc một câu', meaning: 'Dừng lại, hỏi thêm đã' },
] as const

export const alt =
  'Áp phích “Ba câu hỏi trước khi chuyển tiền”: người nhận là ai, vì sao phải chuyển ngay, mình đã tự gọi hỏi lại ' +
  'chưa; bên dưới là số 113 và 156.'

/** Every word of the picture, in reading order. */
export function textEquivalent(): string {
  return [
    `${title.join(' ')}. ${subtitle}`,
    ...questions.map((one, index) => `${index + 1}. ${one.title} ${one.lines.join(' ')}`),
    ...verdicts.map((one) => `${one.title}: ${one.meaning}.`),
    ...contactsInWords(),
  ].join('\n')
}
