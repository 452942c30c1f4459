/** Every word of the panel of a webhook. What the server refuses with is in src/domain/errors.ts. */
import type { DeliveryState } from '#src/domain/webhook'
import type { DeliveryBody, TestBody } from '#src/webhooks/present'

const FAULTS: Record<NonNullable<DeliveryBody['fault']>, string> = {
  'not-an-address': 'địa chỉ không đúng dạng',
  'not-https': 'địa chỉ không bắt đầu bằng https://',
  'has-credentials': 'địa chỉ có tên và mật khẩu',
  'not-public': 'địa chỉ dẫn vào mạng nội bộ nên không gửi',
  'unknown-host': 'không tìm thấy tên miền',
  'timed-out': 'máy nhận không trả lời kịp trong 10 giây',
  'not-connected': 'không kết nối được tới máy nhận',
  'untrusted-certificate': 'chứng chỉ của máy nhận không tin được',
  'broken-answer': 'máy nhận ngắt giữa chừng',
  redirected: 'máy nhận chuyển sang địa chỉ khác, hệ thống không đi theo',
  refused: 'máy nhận từ chối',
}

/** "máy nhận từ chối (trả lời 500)". */
export function faultWords({ fault, status }: Pick<TestBody, 'fault' | 'status'>): string {
  const words = fault === null ? '' : FAULTS[fault]
  return status === null ? words : `${words} (trả lời ${status})`
}

export const WEBHOOK_TEXT = {
  title: 'Khóa ký và các lần gửi',
  intro:
    'Mỗi tin có chữ ký làm bằng khóa này, để máy nhận biết tin đúng là của hệ thống và chưa bị sửa. Tin chỉ có nội dung công khai.',
  saveFirst: 'Hãy lưu địa chỉ trước, rồi tạo khóa ký ở đây.',
  keptByOthers: 'Địa chỉ nhận tin do người quản trị của cơ quan giữ.',
  loading: 'Đang tải …',
  again: 'Tải lại',

  noSecret:
    'Chưa có khóa ký nên chưa gửi tin nào. Tạo khóa rồi thì các việc từ lúc đó trở đi được báo.',
  isOff: 'Địa chỉ đang tắt: tin được giữ lại, bật lại thì gửi tiếp.',
  unreadable:
    'Khóa ký này không đọc được nữa vì khóa bí mật của hệ thống đã đổi. Hãy đổi khóa ký và chép khóa mới vào máy nhận.',
  madeAt: (moment: string) => `Khóa ký tạo lúc ${moment}.`,
  oldUntil: (moment: string) => `Khóa cũ còn ký kèm đến ${moment}.`,

  make: 'Tạo khóa ký',
  change: 'Đổi khóa ký',
  changeNote:
    'Khóa mới được tạo ngay. Trong thời gian dưới đây mỗi tin được ký bằng cả hai khóa, để máy nhận kịp đổi sang khóa mới.',
  overlap: 'Khóa cũ còn ký kèm thêm',
  overlaps: [
    { days: 0, words: 'Ngừng ngay' },
    { days: 1, words: '1 ngày' },
    { days: 7, words: '7 ngày' },
    { days: 30, words: '30 ngày' },
  ],
  shownTitle: 'Khóa ký mới',
  shownOnce:
    'Khóa chỉ hiện lần này. Hãy chép ngay vào cấu hình của máy nhận; mất thì phải đổi khóa khác.',
  copy: 'Chép khóa',
  kept: 'Tôi đã cất khóa',

  test: 'Gửi thử',
  testing: 'Đang gửi thử …',
  tested: (status: number | null) => `Máy nhận đã nhận tin thử (trả lời ${status ?? ''}).`,
  testFailed: (words: string) => `Tin thử chưa đến nơi: ${words}.`,

  replay: 'Gửi lại từ …',
  replayTitle: 'Gửi lại mọi tin từ một thời điểm',
  replayNote:
    'Mọi việc từ thời điểm này được báo lại lần nữa theo thứ tự, với mã tin như cũ: máy nhận đã có tin nào thì bỏ qua tin đó.',
  from: 'Từ lúc (giờ Việt Nam)',
  fromMissing: 'Hãy chọn ngày và giờ.',
  replayConfirm: 'Gửi lại',
  replayed: (moment: string) => `Các tin từ ${moment} sẽ được gửi lại trong ít giây.`,

  parked: (count: number) => `Đã ngừng gửi (${count})`,
  parkedNote: 'Máy nhận không nhận trong một ngày. Sửa máy nhận rồi hãy gửi lại từng tin.',
  resend: 'Gửi lại',
  resendOf: (words: string) => `Gửi lại tin “${words}”`,
  resent: 'Tin đã được xếp hàng để gửi lại.',

  recent: 'Các lần gửi gần đây',
  none: 'Chưa có tin nào. Tin được gửi khi có nội dung phát hành, thu hồi, mở hoặc đóng.',
  counts: ({ waiting, delivered, parked }: Record<DeliveryState, number>) =>
    `Đang chờ ${waiting} · đã nhận ${delivered} · đã ngừng ${parked}`,
  states: {
    waiting: 'Đang chờ',
    delivered: 'Đã nhận',
    parked: 'Đã ngừng',
  } satisfies Record<DeliveryState, string>,
  happened: (moment: string) => `Xảy ra lúc ${moment}`,
  delivered: (moment: string, status: number | null) =>
    `Máy nhận đã nhận lúc ${moment} (trả lời ${status ?? ''})`,
  next: (moment: string) => `Gửi tiếp lúc ${moment}`,
  tried: (attempts: number, moment: string, words: string) =>
    `Đã gửi ${attempts} lần, lần cuối lúc ${moment}${words ? `: ${words}` : ''}`,
  event: 'Mã tin',
}
