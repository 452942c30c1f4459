/** Words of the home screen. */
import type { Role } from '#src/domain/staff'
import { closingWords, dayDigits, dayInWords, openingWords } from '#src/domain/days/dayWords'
import { dayOf } from '#src/domain/calendar'
import type { BlockName, ItemNote } from '#src/studio/home/homeBlock'

interface BlockText {
  title: string
  /** What it means that nothing is there, and what to do. */
  empty: string
}

export const BLOCK_TEXT: Record<BlockName, BlockText> = {
  returned: {
    title: 'Trả lại cho bạn',
    empty: 'Không có gì bị trả lại.',
  },
  drafts: {
    title: 'Bản nháp của bạn',
    empty: 'Bạn chưa có bản nháp nào. Nhập một văn bản chỉ đạo hoặc soạn tài liệu mới để bắt đầu.',
  },
  submitted: {
    title: 'Bạn đã gửi duyệt',
    empty: 'Không có gì đang chờ duyệt. Bản nháp xong thì mở ra và bấm Gửi duyệt.',
  },
  toApprove: {
    title: 'Chờ duyệt',
    empty: 'Không có gì chờ duyệt. Khi cán bộ gửi duyệt, nội dung hiện ở đây.',
  },
  secondLook: {
    title: 'Cảnh báo khẩn chờ người thứ hai xem lại',
    empty: 'Không có cảnh báo khẩn nào chờ xem lại.',
  },
  due: {
    title: 'Đến ngày mở mà chưa sẵn sàng',
    empty: 'Mọi nội dung mở trong 7 ngày tới đều đã duyệt và hẹn phát hành.',
  },
  week: {
    title: 'Mở và đóng trong 7 ngày tới',
    empty: 'Không có gì mở hoặc đóng trong 7 ngày tới. Xem Lịch để biết các tuần sau.',
  },
  notScheduled: {
    title: 'Đã duyệt, chưa phát hành',
    empty: 'Mọi bản đã duyệt đều đã phát hành hoặc đã hẹn giờ.',
  },
  publicNow: {
    title: 'Đang công khai',
    empty: 'Chưa có chiến dịch nào đang mở. Xem Lịch để biết đợt sắp tới.',
  },
  gaps: {
    title: 'Văn bản chỉ đạo chưa có tài liệu',
    empty: 'Văn bản nào cũng đã có tài liệu thực hiện.',
  },
  accounts: { title: 'Tài khoản', empty: '' },
  agencies: {
    title: 'Cơ quan có cán bộ nhưng chưa có biên tập viên',
    empty: 'Cơ quan nào có cán bộ cũng đã có biên tập viên duyệt.',
  },
  hotlines: {
    title: 'Đường dây nóng cần kiểm tra',
    empty: 'Không có số nào hết hiệu lực trong 30 ngày tới.',
  },
  webhooks: {
    title: 'Địa chỉ nhận tin không nhận tin',
    empty: 'Không có tin nào phải ngừng gửi.',
  },
}

export const COUNT_TEXT: Record<string, string> = {
  materials: 'tài liệu',
  campaigns: 'chiến dịch',
  directives: 'văn bản chỉ đạo',
  always: 'tài liệu luôn hiển thị',
  inCampaigns: 'tài liệu theo chiến dịch đang mở',
  ownWindows: 'tài liệu đang trong thời gian riêng',
  accounts: 'tài khoản',
  invitationsOver: 'lời mời đã quá hạn',
  withoutSecondFactor: 'người duyệt, quản trị chưa bật xác thực hai bước',
  agencies: 'cơ quan, đơn vị',
  expiring: 'số hết hiệu lực trong 30 ngày tới',
  unchecked: 'số đã hơn 180 ngày chưa gọi thử',
  neverChecked: 'số chưa gọi thử lần nào',
}

export const HOME_TEXT = {
  greeting: (name: string) => `Xin chào, ${name}`,
  nextSteps: 'Bắt đầu từ đây',
  openCalendar: 'Xem trên Lịch',
  among: (what: string) => `xem trong danh sách ${what}`,
  shown: (shown: number, total: number) => `Đang hiện ${shown} trong ${total}.`,
  cut: 'Có nhiều nội dung hơn mức xem một lần: mở Lịch và lọc theo cơ quan để thấy đủ.',
  gapsCut: 'Chỉ xét 200 văn bản mới nhất.',
}

export function noteWords(note: ItemNote): string {
  switch (note.kind) {
    case 'comment':
      return `Ý kiến: ${note.text}`
    case 'own-work':
      return 'Bạn là người soạn: cần một biên tập viên khác duyệt.'
    case 'saved':
      return `Lưu gần nhất ${dayInWords(dayOf(note.at))}`
    case 'second-look':
      return `${note.isOver ? 'Đã quá hạn' : 'Xem lại trước'} ${openingWords(note.until)}`
    case 'opens':
      return `Mở ${openingWords(note.at)}`
    case 'closes':
      return `Đóng ${closingWords(note.at + 1)}`
    case 'opens-not-approved':
      return `Mở ${openingWords(note.at)}, chưa duyệt`
    case 'opens-not-scheduled':
      return `Mở ${openingWords(note.at)}, đã duyệt nhưng chưa phát hành`
    case 'runs':
      return Number.isFinite(note.closesAt)
        ? `Đóng ${closingWords(note.closesAt)}`
        : 'Chưa có ngày đóng'
    case 'ended':
      return note.how === 'withdrawn'
        ? 'Đã thu hồi, chưa phát hành lại'
        : 'Đã thay thế bằng nội dung khác'
    case 'parked':
      return `${note.count} tin đã ngừng gửi sau một ngày`
    case 'no-editor':
      return 'Chưa có ai duyệt bài của cán bộ.'
    case 'valid-to':
      return `Hết hiệu lực sau ngày ${dayDigits(note.day)}`
  }
}

interface StepText {
  title: string
  detail: string
  /** Below the admin's own path. */
  path: string
}

const STEPS = {
  importDispatch: {
    title: 'Nhập văn bản',
    detail: 'Thả công văn, kế hoạch vào: hệ thống đọc nhiệm vụ, nơi nhận và thời gian.',
    path: '/nhap-van-ban',
  },
  upload: {
    title: 'Tải tài liệu lên',
    detail: 'Nhiều hình và tệp một lúc, mỗi tệp thành một bản nháp.',
    path: '/tai-len',
  },
  urgent: {
    title: 'Cảnh báo khẩn',
    detail: 'Thủ đoạn mới: báo ngay cho người dân.',
    path: '/canh-bao-khan',
  },
  calendar: {
    title: 'Xem lịch',
    detail: 'Chiến dịch và tài liệu nào mở, đóng vào ngày nào.',
    path: '/lich',
  },
  write: {
    title: 'Soạn tài liệu',
    detail: 'Bài viết, đồ họa, bài phát thanh, tờ rơi.',
    path: '/collections/materials/create',
  },
  plan: {
    title: 'Lập chiến dịch',
    detail: 'Đặt tên và các đợt mở, đóng theo ngày.',
    path: '/collections/campaigns/create',
  },
  directives: {
    title: 'Xem văn bản chỉ đạo',
    detail: 'Văn bản nào giao việc gì, tài liệu nào đã thực hiện.',
    path: '/collections/directives',
  },
  materials: {
    title: 'Xem tài liệu',
    detail: 'Mọi tài liệu tuyên truyền của cơ quan và các đơn vị dưới quyền.',
    path: '/collections/materials',
  },
  account: {
    title: 'Tạo tài khoản',
    detail: 'Thêm người, chọn vai trò và cơ quan.',
    path: '/collections/users/create',
  },
  agencies: {
    title: 'Sửa danh mục cơ quan',
    detail: 'Tên, cấp trên, sáp nhập và thời gian hiệu lực.',
    path: '/collections/agencies',
  },
  hotlines: {
    title: 'Kiểm tra đường dây nóng',
    detail: 'Gọi thử từng số, ghi ngày kiểm tra và ngày hết hiệu lực.',
    path: '/collections/hotlines',
  },
  log: {
    title: 'Xem nhật ký thao tác',
    detail: 'Ai đã duyệt, phát hành, thu hồi, đổi quyền.',
    path: '/collections/audit-log',
  },
} satisfies Record<string, StepText>

export const STEPS_OF: Record<Role, readonly StepText[]> = {
  officer: [STEPS.importDispatch, STEPS.upload, STEPS.write, STEPS.plan, STEPS.calendar],
  editor: [STEPS.urgent, STEPS.importDispatch, STEPS.upload, STEPS.plan, STEPS.calendar],
  leader: [STEPS.calendar, STEPS.directives, STEPS.materials],
  admin: [STEPS.account, STEPS.agencies, STEPS.hotlines, STEPS.log],
  'agency-admin': [STEPS.account, STEPS.log, STEPS.calendar],
}
