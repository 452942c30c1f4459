/** Every word of "Cần xem lại". */
import { dayOf } from '#src/domain/calendar'
import { dayDigits } from '#src/domain/days/dayWords'
import type { EndedMandate } from '#src/studio/mandates/endedMandates'

const ENDED = { withdrawn: 'đã bị thu hồi', replaced: 'đã được thay thế' } as const

export const REVIEW_TEXT = {
  title: 'Cần xem lại',
  ended: ({ ending, since }: Pick<EndedMandate, 'ending' | 'since'>) =>
    `${ENDED[ending]} ngày ${dayDigits(dayOf(since))}`,
  reason: (reason: string) => `Lý do: ${reason}`,
  successor: 'Văn bản thay thế:',
  via: 'Liên quan qua',
  toDo: {
    materials:
      'Hãy xem tài liệu còn đúng không: gắn văn bản mới rồi gửi duyệt lại, hoặc nhờ biên tập viên thu hồi.',
    campaigns:
      'Hãy xem chiến dịch còn cần không: gắn văn bản mới rồi gửi duyệt lại, hoặc nhờ biên tập viên thu hồi.',
    directives:
      'Hãy xem văn bản này còn căn cứ không, rồi xem từng tài liệu, chiến dịch thực hiện văn bản.',
  },
  overview: 'Xem những gì liên quan ở thẻ Toàn cảnh',
}
