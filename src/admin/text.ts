/** Every word of the studio's own components. Labels of steps are in the domain (workflow.ts). */
import type { PublicationState } from '#src/domain/publication'
import type { TransitionAction } from '#src/domain/workflow'

const STATES: Record<PublicationState, string> = {
  draft: 'Bản nháp',
  'in-review': 'Chờ duyệt',
  approved: 'Đã duyệt',
  scheduled: 'Đã hẹn',
  public: 'Đang công khai',
  expired: 'Hết hiệu lực',
  withdrawn: 'Đã thu hồi',
  replaced: 'Đã thay thế',
}

const DONE: Record<TransitionAction, (version: number) => string> = {
  submit: (version) => `Đã gửi duyệt bản ${version}.`,
  return: (version) => `Đã trả lại bản ${version} cho người soạn.`,
  approve: (version) => `Đã duyệt bản ${version}.`,
  schedule: (version) => `Đã hẹn giờ phát hành bản ${version}.`,
  release: (version) => `Đã phát hành bản ${version}.`,
  withdraw: () => 'Đã thu hồi.',
  replace: () => 'Đã thay thế.',
}

/** Where a version stands, as the bar says it after its number. */
const STANDINGS: Partial<Record<PublicationState, string>> = {
  draft: 'chưa duyệt',
  'in-review': 'đang chờ duyệt',
  approved: 'đã duyệt, chưa phát hành',
  scheduled: 'đã hẹn giờ mở',
}

const EVENTS: Record<TransitionAction | OtherEvent, (version: string) => string> = {
  save: (version) => `lưu ${version}`,
  submit: (version) => `gửi duyệt ${version}`,
  return: (version) => `trả lại ${version}`,
  approve: (version) => `duyệt ${version}`,
  schedule: (version) => `hẹn giờ phát hành ${version}`,
  'cancel-schedule': (version) => `hủy lịch phát hành ${version}`,
  release: (version) => `phát hành ${version}`,
  withdraw: () => 'thu hồi',
  replace: () => 'thay thế bằng nội dung khác',
  'urgent-release': (version) => `quyết định phát khẩn ${version}`,
  'second-look': (version) => `xem lại ${version} đã phát khẩn`,
}
type OtherEvent = 'save' | 'cancel-schedule' | 'urgent-release' | 'second-look'

export const TIMELINE_TEXT = {
  title: 'Ai đã làm gì',
  loading: 'Đang tải lịch sử …',
  empty: 'Chưa có thao tác nào mà bạn được xem. Mỗi lần lưu, gửi duyệt, duyệt sẽ hiện ở đây.',
  more: 'Xem thêm',
  system: 'Hệ thống',
  did: (action: string, version: number | null) => {
    const words = version === null ? 'nội dung' : `bản ${version}`
    return action in EVENTS ? EVENTS[action as keyof typeof EVENTS](words) : `làm việc với ${words}`
  },
  notDone: (what: string) => `${what} nhưng không thực hiện được`,
  opensAt: (moment: string) => `mở lúc ${moment}`,
}

export const WORKFLOW_TEXT = {
  title: 'Quy trình duyệt và phát hành',
  states: STATES,
  done: DONE,

  publicLabel: 'Công khai',
  neverPublic: 'Chưa công khai',
  notPublic: 'Không công khai',
  currentLabel: (state: PublicationState) => (state === 'draft' ? 'Bản nháp' : 'Bản hiện tại'),
  openingLabel: 'Lịch mở',
  version: (version: number) => `bản ${version}`,
  versionInState: (version: number, state: PublicationState) =>
    `bản ${version}, ${STANDINGS[state] ?? STATES[state].toLocaleLowerCase('vi')}`,
  versionIsPublic: (version: number) => `bản ${version} đang công khai`,
  opening: (version: number, moment: string) => `bản ${version} – ${moment}`,

  saveFirst: 'Lưu bản nháp trước khi gửi duyệt.',
  saveChanges: 'Có thay đổi chưa lưu. Hãy lưu trước khi gửi duyệt.',
  inTrash: 'Nội dung đang ở trong thùng rác. Hãy khôi phục để tiếp tục.',
  newerVersion: (version: number) =>
    `Bản ${version} vừa được lưu ở nơi khác. Hãy tải lại trang để xem bản mới nhất.`,
  reloadPage: 'Tải lại trang',
  loading: 'Đang tải …',
  processing: 'Đang xử lý …',
  tryAgain: 'Thử lại',
  cancel: 'Quay lại',
  noConnection: 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.',

  differences: 'Xem khác biệt',
  takingOver:
    'Đang chuyển quyền sửa sang bạn: hãy đợi vài giây rồi gõ. Nếu chờ lâu, hãy tải lại trang.',
  editing: (who: string) =>
    `${who} đang sửa nội dung này. Hãy hỏi người đó trước khi sửa hoặc duyệt.`,

  cancelSchedule: {
    label: 'Hủy lịch',
    labelOf: (version: number) => `Hủy lịch mở bản ${version}`,
    title: (version: number, moment: string) => `Hủy lịch mở bản ${version} lúc ${moment}?`,
    staysPublic: (version: number) =>
      `Bản ${version} vẫn công khai như hiện nay. Sau này có thể hẹn giờ lại.`,
    staysHidden: 'Nội dung chưa công khai và sẽ không tự mở. Sau này có thể hẹn giờ lại.',
    done: (version: number) => `Đã hủy lịch mở bản ${version}.`,
  },
  secondLook: {
    due: (version: number, moment: string) =>
      `Bản ${version} do một người phát khẩn: cần người thứ hai xem lại trước ${moment}.`,
    overdue: (version: number, moment: string) =>
      `Quá hạn xem lại: bản ${version} đã phát khẩn cần người thứ hai xem lại trước ${moment}.`,
    confirm: 'Đã xem lại',
    choice: 'Nội dung đúng: bấm Đã xem lại. Nội dung sai: thu hồi.',
    ask: 'Hãy nhờ một biên tập viên khác, không soạn và không phát bản này, mở trang soạn thảo và bấm Đã xem lại.',
    done: 'Đã ghi nhận bạn xem lại cảnh báo khẩn này.',
  },

  release: {
    title: (version: number) => `Phát hành ngay bản ${version}?`,
    note: 'Bản này công khai ngay, hoặc từ thời gian hiển thị đã đặt.',
  },
  schedule: {
    title: (version: number) => `Hẹn giờ phát hành bản ${version}`,
    moment: 'Mở lúc (Giờ Việt Nam)',
    hint: 'Chọn đủ ngày và giờ.',
    opensAt: (moment: string) => `Mở lúc ${moment}, giờ Việt Nam.`,
    missing: 'Hãy chọn ngày và giờ phát hành.',
  },
  return: {
    title: (version: number) => `Trả lại bản ${version} cho người soạn`,
    comment: 'Lý do trả lại (bắt buộc)',
    hint: 'Nêu rõ chỗ cần sửa. Người soạn thấy ý kiến này trên trang soạn thảo.',
    missing: 'Hãy viết lý do trả lại, để người soạn biết cần sửa chỗ nào.',
  },
  withdraw: {
    title: 'Thu hồi nội dung?',
    note: 'Thu hồi gỡ cả bản đang công khai và các bản đã hẹn.',
    reason: 'Lý do thu hồi (bắt buộc)',
    hint: 'Lý do này hiện công khai tại địa chỉ cũ của nội dung.',
    missing: 'Hãy ghi lý do thu hồi.',
  },
  replace: {
    title: 'Thay thế bằng nội dung khác',
    note: 'Địa chỉ cũ báo đã thay thế và chỉ sang nội dung mới. Các bản đã hẹn cũng bị gỡ.',
    search: 'Tìm nội dung thay thế theo tiêu đề',
    results: 'Nội dung đã phát hành',
    searching: 'Đang tìm …',
    none: 'Không tìm thấy nội dung nào đã phát hành.',
    missing: 'Hãy chọn nội dung thay thế.',
  },
}
