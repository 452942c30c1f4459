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

export const WORKFLOW_TEXT = {
  title: 'Quy trình duyệt và phát hành',
  states: STATES,
  done: DONE,

  publicLabel: 'Công khai',
  neverPublic: 'Chưa công khai',
  notPublic: 'Không công khai',
  currentLabel: 'Bản hiện tại',
  openingLabel: 'Lịch mở',
  version: (version: number) => `bản ${version}`,
  versionInState: (version: number, state: PublicationState) =>
    `bản ${version} – ${STATES[state].toLocaleLowerCase('vi')}`,
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
  cancel: 'Hủy',
  noConnection: 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.',

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
    comment: 'Ý kiến cho người soạn',
    hint: 'Nêu rõ chỗ cần sửa. Người soạn thấy ý kiến này trên trang soạn thảo.',
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
