import type { DayWindow } from '../domain/calendar'
import { hourOf, span } from './days'
import type { DemonstrationCampaign } from './types'

const OPENED_DAYS_AGO = 4
const INVENTED = 'Minh họa: đợt này do dự án đặt ra, không phải kế hoạch của cơ quan được ghi tên.'

/** A window that is open on `today`, whichever day the demonstration is loaded. */
const openWindow = (today: string): DayWindow => span(today, -OPENED_DAYS_AGO, 10)

/** Eight in the morning in Vietnam, on the day before that window opens. */
export const readyInstant = (today: string): string => hourOf(today, -OPENED_DAYS_AGO - 1, 8)

const voNhai: DemonstrationCampaign = {
  key: 'vo-nhai-ra-quan-2024',
  title: 'Võ Nhai ra quân phòng, chống lừa đảo trực tuyến năm 2024',
  summary:
    'Mười một ngày Tổ công nghệ số cộng đồng các xã, thị trấn đến từng xóm, tổ dân phố, giúp bà con ' +
    'nhận ra bẫy lừa đảo và tự bảo vệ tài khoản của mình.',
  agency: 'ubnd-huyen-vo-nhai',
  directives: ['vo-nhai-ubnd-vhtt-2024-11'],
  windows: [{ startDay: '2024-11-20', endDay: '2024-11-30' }],
  topics: ['lua-dao'],
  riskPeriod: null,
  life: { stage: 'released', effectiveFrom: '2024-11-18T00:30:00.000Z' },
  note: 'Minh họa. Năm 2024 của đợt ra quân được suy ra từ ngày văn bản.',
}

const oneMinute = (today: string): DemonstrationCampaign => ({
  key: 'cham-mot-phut-khong-mat-tien-oan',
  title: 'Chậm một phút – Không mất tiền oan',
  summary:
    'Đợt cao điểm của ngành y tế Sơn La: cán bộ y tế cùng người bệnh và gia đình học cách dừng lại, ' +
    'gọi hỏi cho chắc trước mọi lời giục chuyển tiền.',
  agency: 'so-y-te-son-la',
  directives: ['son-la-syt-vp-2024-01-31'],
  windows: [openWindow(today)],
  topics: ['lua-dao', 'an-toan-thong-tin'],
  riskPeriod: null,
  life: { stage: 'released', effectiveFrom: readyInstant(today) },
  note: `${INVENTED} Thời gian tính theo ngày nạp dữ liệu.`,
})

/** One week after another, with pauses: several windows. */
const askFirst = (today: string): DemonstrationCampaign => ({
  key: 'hoi-truoc-khi-chuyen',
  title: 'Ngô Quyền: hỏi trước khi chuyển',
  summary:
    'Mỗi tháng một tuần, tổ dân phố và đoàn viên phường Ngô Quyền đến chợ, nhà văn hóa, cổng trường giúp bà ' +
    'con tập ba câu hỏi trước khi bấm nút chuyển tiền.',
  agency: 'ubnd-phuong-ngo-quyen',
  directives: ['ngo-quyen-vhtt-2023'],
  windows: [span(today, -34, -28), span(today, -2, 4), span(today, 28, 34)],
  topics: ['lua-dao'],
  riskPeriod: 'Những ngày lĩnh lương hưu và trợ cấp hằng tháng',
  life: { stage: 'released', effectiveFrom: hourOf(today, -36, 9) },
  note: `${INVENTED} Ba đợt: một đã qua, một đang mở, một sắp tới.`,
})

/** A standing effort: nobody has set an end. */
const patients = (today: string): DemonstrationCampaign => ({
  key: 'nguoi-benh-hoi-truoc-khi-nop-tien',
  title: 'Người bệnh hỏi trước khi nộp tiền',
  summary:
    'Việc thường xuyên của các bệnh viện, trạm y tế Sơn La: mọi khoản viện phí chỉ thu tại quầy hoặc qua mã ' +
    'của bệnh viện, ai gọi điện đòi tiền thì hỏi lại quầy hướng dẫn.',
  agency: 'so-y-te-son-la',
  directives: ['son-la-syt-vp-2024-01-31'],
  windows: [span(today, -120, null)],
  topics: ['lua-dao'],
  riskPeriod: null,
  life: { stage: 'released', effectiveFrom: hourOf(today, -122, 8) },
  note: `${INVENTED} Chưa có ngày kết thúc.`,
})

const accountWeek = (today: string): DemonstrationCampaign => ({
  key: 'tuan-le-tai-khoan-an-toan',
  title: 'Tuần lễ tài khoản an toàn',
  summary:
    'Bảy ngày để mỗi cán bộ y tế Sơn La đổi mật khẩu, bật xác thực hai bước và chỉ lại cho ít nhất hai người ' +
    'trong nhà.',
  agency: 'so-y-te-son-la',
  directives: ['son-la-syt-vp-2024-01-31'],
  windows: [span(today, 12, 18)],
  topics: ['an-toan-thong-tin'],
  riskPeriod: null,
  life: { stage: 'released', effectiveFrom: hourOf(today, -3, 15) },
  note: `${INVENTED} Đã phát hành, chưa đến ngày mở: công chúng chưa thấy.`,
})

const marketDay = (today: string): DemonstrationCampaign => ({
  key: 'phien-cho-khong-tien-gia',
  title: 'Phiên chợ không lo tiền giả, mã giả',
  summary: 'Hai cuối tuần cùng tiểu thương chợ phường kiểm tra mã QR ở sạp và nhận biết tiền giả.',
  agency: 'ubnd-phuong-ngo-quyen',
  directives: ['ngo-quyen-vhtt-2023'],
  windows: [span(today, 9, 10), span(today, 16, 17)],
  topics: ['tien-gia', 'lua-dao'],
  riskPeriod: null,
  life: { stage: 'in-review' },
  note: `${INVENTED} Đang chờ biên tập viên duyệt.`,
})

export function campaigns(today: string): DemonstrationCampaign[] {
  return [
    voNhai,
    patients(today),
    askFirst(today),
    oneMinute(today),
    accountWeek(today),
    marketDay(today),
  ]
}
