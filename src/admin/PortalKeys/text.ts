/** Every word of the keys of a portal. What the server refuses with is in src/domain/errors.ts. */
import type { KeyScope, KeyState } from '#src/domain/portalKey'

export const PORTAL_KEYS_TEXT = {
  title: 'Khóa truy cập',
  intro:
    'Máy của cổng gửi khóa kèm mỗi lần gọi API (Authorization: Bearer …). Mỗi máy nên có một khóa riêng, để thu hồi một khóa mà máy khác vẫn chạy.',
  saveFirst: 'Hãy lưu cổng trước, rồi tạo khóa ở đây.',
  inTrash:
    'Cổng đang ở thùng rác nên khóa của cổng không mở được gì. Khôi phục cổng thì các khóa dùng lại được.',
  keptByOthers: 'Khóa của cổng do người quản trị của cơ quan giữ.',
  loading: 'Đang tải …',
  again: 'Tải lại',
  none: 'Cổng này chưa có khóa nào. Không có khóa, cổng vẫn lấy được phần công khai với hạn mức thấp hơn.',

  make: 'Tạo khóa',
  label: 'Khóa dùng ở đâu',
  labelHint: 'Để sau này biết thu hồi khóa nào, ví dụ: Máy chủ trang phường.',
  scopes: 'Ngoài phần công khai, khóa này còn',
  life: 'Hết hạn sau',
  lives: [
    { days: 90, words: '90 ngày' },
    { days: 365, words: '1 năm' },
    { days: 730, words: '2 năm' },
  ],
  scopeWords: {
    'read:upcoming': 'xem trước nội dung sắp mở',
    'read:keyed': 'xem tài liệu chỉ dành cho cổng có khóa',
  } satisfies Record<KeyScope, string>,
  onlyPublic: 'chỉ phần công khai',

  shownTitle: 'Khóa mới',
  shownOnce:
    'Khóa chỉ hiện lần này. Hãy chép ngay vào cấu hình của cổng; mất thì phải tạo khóa khác.',
  copy: 'Chép khóa',
  kept: 'Tôi đã cất khóa',

  states: {
    active: 'Đang dùng',
    expired: 'Đã hết hạn',
    revoked: 'Đã thu hồi',
  } satisfies Record<KeyState, string>,
  /** Of a key that another has taken the place of. */
  replaced: (moment: string) => `Khóa cũ, còn dùng đến ${moment}`,
  may: (scopes: string) => `Quyền: ${scopes}`,
  until: (moment: string) => `Hết hạn lúc ${moment}`,
  ended: (moment: string) => `Đã hết hạn lúc ${moment}`,
  revoked: (moment: string) => `Đã thu hồi lúc ${moment}`,
  made: (moment: string, by: string | null) => `Tạo lúc ${moment}${by ? `, bởi ${by}` : ''}`,
  used: (moment: string) => `Dùng lần cuối khoảng ${moment}`,
  unused: 'Chưa ghi nhận lần dùng nào',
  endedKeys: (count: number) => `Khóa không còn dùng (${count})`,

  rotate: 'Đổi khóa',
  rotateOf: (label: string) => `Đổi khóa “${label}”`,
  rotateNote:
    'Một khóa mới có cùng quyền được tạo ngay. Khóa cũ còn chạy thêm một thời gian để kịp thay trên máy của cổng.',
  overlap: 'Khóa cũ còn dùng được thêm',
  overlaps: [
    { days: 0, words: 'Ngừng ngay' },
    { days: 1, words: '1 ngày' },
    { days: 7, words: '7 ngày' },
    { days: 30, words: '30 ngày' },
  ],

  revoke: 'Thu hồi',
  revokeOf: (label: string) => `Thu hồi khóa “${label}”`,
  revokeNote:
    'Máy đang dùng khóa này bị từ chối ngay lập tức. Không khôi phục được; muốn dùng tiếp phải tạo khóa mới.',
  revokedNow: (label: string) => `Đã thu hồi khóa “${label}”.`,
}
