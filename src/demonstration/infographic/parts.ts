/** What every poster of the family has: the mark at the top, the contacts, the imprint. */
import { palette } from './palette'
import type { Sheet } from './sheet'

export const MARGIN = 64
export const MARK = 'Cảnh giác lừa đảo'
export const IMPRINT = 'Tài liệu minh họa · Cảnh Giác · CC BY 4.0'

export const contacts = [
  { number: '113', meaning: ['Công an,', 'khi việc khẩn cấp'] },
  { number: '156', meaning: ['Phản ánh cuộc gọi,', 'tin nhắn lừa đảo'] },
] as const
export const SITE = 'canhbao.khonggianmang.vn'

/** The contacts as the text equivalents say them. */
export function contactsInWords(): string[] {
  return [
    ...contacts.map(({ number, meaning }) => `${number}: ${meaning.join(' ')}.`),
    `${SITE}: Cổng cảnh báo an toàn thông tin Việt Nam.`,
  ]
}

/** The sun-coloured mark, its top left corner at (x, y). */
export function mark({ measure, write }: Sheet, x: number, y: number): string {
  const text = MARK.toUpperCase()
  const width = measure(700, text, 26) + 56
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="48" rx="24" fill="${palette.sun}"/>` +
    write({ text, x: x + 28, y: y + 33, size: 26, weight: 700, fill: palette.navy })
  )
}

/** A number with its meaning beside it on two lines; `y` is the number's baseline. */
export function contact(
  { measure, write }: Sheet,
  { number, meaning }: (typeof contacts)[number],
  { x, y, size = 82 }: { x: number; y: number; size?: number },
): string {
  const textLeft = x + measure(800, number, size) + 24
  const small = Math.round(size * 0.34)
  return (
    write({ text: number, x, y, size, weight: 800, fill: palette.sun }) +
    meaning
      .map((text, line) => ({ text, x: textLeft, y: y - size * 0.44 + line * small * 1.3 }))
      .map((line) => write({ ...line, size: small, weight: 500, fill: palette.white }))
      .join('')
  )
}

/** Several lines of one kind, one under another. */
export function lines(
  { write }: Sheet,
  texts: readonly string[],
  line: Omit<Parameters<Sheet['write']>[0], 'text'> & { leading: number },
): string {
  const { leading, ...style } = line
  return texts.map((text, index) => write({ ...style, text, y: line.y + index * leading })).join('')
}
