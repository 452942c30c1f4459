/** Words of the calendar. */
import { DAY_MS, type InstantSpan } from '#src/domain/calendar'
import { closingWords, dayDigits, openingWords, windowDigits } from '#src/domain/days/dayWords'
import type { PlanEntry } from '#src/studio/planning/planEntry'
import type { CalendarQuery, View } from './calendarQuery'

const VIEW_WORDS: Record<View, string> = { tuan: 'Tuần', thang: 'Tháng', quy: 'Quý' }
const ROMAN = ['I', 'II', 'III', 'IV'] as const

export const CALENDAR_TEXT = {
  title: 'Lịch',
  intro:
    'Chiến dịch và tài liệu mở, đóng vào ngày nào, theo giờ Việt Nam. Nét liền là đã phát hành, nét đứt mới là dự kiến.',
  views: VIEW_WORDS,
  viewsLabel: 'Xem theo',
  periodLabel: 'Chuyển thời gian',
  previous: 'Trước',
  today: 'Hôm nay',
  next: 'Sau',
  filters: 'Lọc lịch',
  agency: 'Cơ quan',
  ownAgencies: 'Cơ quan của tôi và dưới quyền',
  allAgencies: 'Mọi cơ quan',
  topic: 'Chủ đề',
  anyTopic: 'Mọi chủ đề',
  state: 'Trạng thái',
  anyState: 'Mọi trạng thái',
  apply: 'Lọc',
  clear: 'Bỏ lọc',
  opensToday: 'Mở hôm nay',
  closesToday: 'Đóng hôm nay',
  nothingOpens: 'Không có gì mở hôm nay.',
  nothingCloses: 'Không có gì đóng hôm nay.',
  due: 'Mở trong 7 ngày tới mà chưa sẵn sàng',
  nothingDue: 'Mọi nội dung mở trong 7 ngày tới đều đã duyệt và hẹn phát hành.',
  notApproved: 'Chưa duyệt',
  notScheduled: 'Đã duyệt, chưa phát hành',
  campaigns: 'Chiến dịch',
  materials: 'Tài liệu',
  materialsHint:
    'Tài liệu có thời gian riêng hoặc được phát hành trong khoảng này. Tài liệu theo chiến dịch mở và đóng cùng chiến dịch.',
  emptyPlain: 'Không có chiến dịch hay tài liệu nào trong khoảng này.',
  emptyFiltered: 'Không có gì khớp với bộ lọc trong khoảng này. Hãy bỏ bớt điều kiện lọc.',
  plan: 'Lập chiến dịch',
  cut: 'Có nhiều nội dung hơn mức xem một lần. Hãy chọn khoảng ngắn hơn, hoặc lọc theo cơ quan, chủ đề.',
  hasEdits: 'có bản sửa chưa phát hành',
  more: (count: number) => `và ${count} nội dung nữa`,
}

export function periodWords({ view }: CalendarQuery, fromDay: string, toDay: string): string {
  const [year, month] = [fromDay.slice(0, 4), Number(fromDay.slice(5, 7))]
  if (view === 'thang') return `Tháng ${month} năm ${year}`
  if (view === 'quy') return `Quý ${ROMAN[Math.floor((month - 1) / 3)]} năm ${year}`
  return `Tuần ${windowDigits({ startDay: fromDay, endDay: toDay })}`
}

/** When a document opens and closes, as far as it concerns the reader of these spans. */
export function spanWords({ opensAt, closesAt }: InstantSpan): string {
  const opens = `Mở ${openingWords(opensAt)}`
  return Number.isFinite(closesAt)
    ? `${opens}, đóng ${closingWords(closesAt)}`
    : `${opens}, chưa có ngày đóng`
}

/** "Mở sau 3 ngày", for what is not ready. */
export function dueWords(opensAt: number, now: number): string {
  const days = Math.ceil((opensAt - now) / DAY_MS)
  if (days <= 0) return `Đã đến ngày mở (${openingWords(opensAt)})`
  return days === 1
    ? `Mở trong 24 giờ tới (${openingWords(opensAt)})`
    : `Mở sau ${days} ngày (${openingWords(opensAt)})`
}

export function moreSpans(entry: PlanEntry, shown: number): string | null {
  return entry.spans.length > shown ? `và ${entry.spans.length - shown} đợt khác` : null
}

export const weekWords = (monday: string) => dayDigits(monday).slice(0, 5)
