import { addDays, DAY_MS, startOfDay } from '../domain/calendar'
import type { DayWindow } from '../domain/calendar'
import type { DemonstrationCampaign } from './types'

const HOUR_MS = 60 * 60 * 1000
const DAYS_SINCE_OPENING = 4
const DAYS_TO_CLOSING = 10

/** A window that is open on `today`, whichever day the demonstration is loaded. */
export function openWindow(today: string): DayWindow {
  return {
    startDay: addDays(today, -DAYS_SINCE_OPENING),
    endDay: addDays(today, DAYS_TO_CLOSING),
  }
}

/** Eight in the morning in Vietnam, on the day before that window opens. */
export function readyInstant(today: string): string {
  const { startDay } = openWindow(today)
  return new Date(startOfDay(startDay) - DAY_MS + 8 * HOUR_MS).toISOString()
}

const voNhai: DemonstrationCampaign = {
  key: 'vo-nhai-ra-quan-2024',
  title: 'Võ Nhai ra quân phòng, chống lừa đảo trực tuyến năm 2024',
  summary:
    'Mười một ngày Tổ công nghệ số cộng đồng các xã, thị trấn đến từng xóm, tổ dân phố, giúp bà con ' +
    'nhận ra bẫy lừa đảo và tự bảo vệ tài khoản của mình.',
  agency: 'ubnd-huyen-vo-nhai',
  directives: ['vo-nhai-ubnd-vhtt-2024-11'],
  windows: [{ startDay: '2024-11-20', endDay: '2024-11-30' }],
  effectiveFrom: '2024-11-18T00:30:00.000Z',
  note: 'Minh họa. Năm 2024 của đợt ra quân được suy ra từ ngày văn bản.',
}

const openNow = (today: string): DemonstrationCampaign => ({
  key: 'cham-mot-phut-khong-mat-tien-oan',
  title: 'Chậm một phút – Không mất tiền oan',
  summary:
    'Đợt cao điểm của ngành y tế Sơn La: cán bộ y tế cùng người bệnh và gia đình học cách dừng lại, ' +
    'gọi hỏi cho chắc trước mọi lời giục chuyển tiền.',
  agency: 'so-y-te-son-la',
  directives: ['son-la-syt-vp-2024-01-31'],
  windows: [openWindow(today)],
  effectiveFrom: readyInstant(today),
  note: 'Minh họa: đợt này do dự án đặt ra, không phải kế hoạch của Sở Y tế. Cửa sổ tính theo ngày nạp dữ liệu.',
})

export function campaigns(today: string): DemonstrationCampaign[] {
  return [voNhai, openNow(today)]
}
