/** Every word of the saved versions. */
export const VERSIONS_TEXT = {
  title: 'Các bản đã lưu',
  intro: 'Mỗi lần lưu là một bản. Mở một bản để xem khác gì so với bản hiện tại và khôi phục.',
  empty: 'Chưa có bản nào mà bạn được xem. Mỗi lần lưu sẽ thêm một bản ở đây.',
  version: (version: number | null) => `Bản ${version ?? '?'}`,
  savedBy: (who: string) => `${who} lưu`,
  system: 'Hệ thống',
  isCurrent: 'bản hiện tại',
  isPublic: 'đang công khai',
  one: (version: number, moment: string) => `Bản ${version}, lưu lúc ${moment}`,
  same: 'Đây là bản hiện tại.',
  asCurrent: (version: number) => `Bản này giống hệt bản ${version} hiện tại.`,
  change: (version: number, currentVersion: number) =>
    `So với bản ${currentVersion} hiện tại, khôi phục bản ${version} sẽ đổi những phần sau:`,
  back: 'Về danh sách các bản',
  preview: 'Xem trước bản này',
  restore: (version: number) => `Khôi phục bản ${version}`,
  ask: (version: number) => `Khôi phục bản ${version}?`,
  note: 'Nội dung trở lại như bản này, thành một bản nháp mới cần duyệt lại. Bản đang công khai không đổi.',
  confirm: 'Khôi phục',
  restored: 'Đã khôi phục thành bản nháp mới.',
}
