/**
 * The words on the infographic. The drawing and its text equivalent are both made from these, so
 * that whoever cannot see the picture reads the same.
 */
import type { IconName } from '../icons'

export interface Step {
  icon: IconName
  /** `do` and `never` differ in colour; the wording says it as well. */
  tone: 'do' | 'never'
  title: string
  /** Broken by hand: a line must not part a word of two syllables, such as "ngân hàng". */
  lines: readonly [string, string]
}

export const label = 'Cảnh giác lừa đảo'
export const title = ['Chậm một phút', 'Không mất tiền oan'] as const
export const subtitle = [
  '5 việc cần nhớ khi người lạ',
  'gọi điện, nhắn tin giục chuyển tiền',
] as const
export const caller = 'Số lạ gọi đến'

export const steps: Step[] = [
  {
    icon: 'ringing-phone',
    tone: 'do',
    title: 'Dừng lại, tắt máy',
    lines: [
      'Bị dọa bắt giữ, bị báo người thân cấp cứu,',
      'bị giục “ngay bây giờ”: cứ tắt máy và hít thở sâu.',
    ],
  },
  {
    icon: 'address-book',
    tone: 'do',
    title: 'Gọi hỏi bằng số mình có',
    lines: [
      'Tự gọi người thân, nhà trường, bệnh viện,',
      'ngân hàng theo số đã lưu hoặc số trên trang chính thức.',
    ],
  },
  {
    icon: 'no-money',
    tone: 'never',
    title: 'Không chuyển tiền cho người lạ',
    lines: [
      'Không đặt cọc, không nộp “phí”,',
      'không chuyển vào tài khoản của người chưa rõ là ai.',
    ],
  },
  {
    icon: 'lock',
    tone: 'never',
    title: 'Không đưa mật khẩu, mã OTP',
    lines: [
      'Không đọc mã cho bất kỳ ai. Không bấm đường dẫn,',
      'quét mã QR, cài ứng dụng theo lời người lạ.',
    ],
  },
  {
    icon: 'shield',
    tone: 'do',
    title: 'Giữ bằng chứng, báo công an',
    lines: [
      'Lưu số gọi, tin nhắn, biên lai. Lỡ chuyển tiền:',
      'gọi ngân hàng ngay, rồi trình báo công an gần nhất.',
    ],
  },
]

export const hotlinesTitle = 'Cần giúp, hãy liên hệ'
export interface Hotline {
  contact: string
  meaning: readonly string[]
}
export const hotlines: [Hotline, Hotline] = [
  { contact: '113', meaning: ['Công an,', 'khi việc khẩn cấp'] },
  { contact: '156', meaning: ['Phản ánh cuộc gọi,', 'tin nhắn lừa đảo'] },
]
export const website = {
  contact: 'canhbao.khonggianmang.vn',
  meaning: 'Cổng cảnh báo an toàn thông tin Việt Nam',
}

export const footer = 'Đọc cho cả nhà cùng nghe, dán ở nơi dễ thấy'
export const imprint = 'Tài liệu minh họa · Cảnh Giác · CC BY 4.0'

export const alt =
  'Áp phích “Chậm một phút, không mất tiền oan”: năm việc cần nhớ khi người lạ giục chuyển tiền, ' +
  'bên dưới là số 113, đầu số 156 và cổng cảnh báo an toàn thông tin.'

/** What stands on several lines, read in one go. */
export const sentence = (lines: readonly string[]) => lines.join(' ')

/** Every word of the picture, in reading order. */
export function textEquivalent(): string {
  return [
    `${title[0]}. ${title[1]}.`,
    `${sentence(subtitle)}:`,
    ...steps.map((step, index) => `${index + 1}. ${step.title}. ${sentence(step.lines)}`),
    `${hotlinesTitle}:`,
    ...hotlines.map(({ contact, meaning }) => `${contact}: ${sentence(meaning)}.`),
    `${website.contact}: ${website.meaning}.`,
    `${footer}.`,
  ].join('\n')
}
