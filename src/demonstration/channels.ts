/** Channels that the tasks of the five dispatches name, in words. */
export const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  'bao-chi': 'báo chí',
  'cong-thong-tin-dien-tu': 'cổng thông tin điện tử',
  'trang-thong-tin-dien-tu': 'trang thông tin điện tử',
  'mang-xa-hoi': 'mạng xã hội',
  'phat-thanh-truyen-hinh': 'phát thanh, truyền hình',
  'truyen-thanh-co-so': 'hệ thống truyền thanh cơ sở',
  'noi-bo-don-vi': 'trong nội bộ đơn vị',
  'truong-hoc': 'trường học',
  'to-cong-nghe-so-cong-dong': 'Tổ công nghệ số cộng đồng',
  'to-cong-tac-de-an-06': 'Tổ công tác Đề án 06',
  'xuat-ban-pham-in': 'ấn phẩm in',
  'xuat-ban-pham-dien-tu': 'ấn phẩm điện tử',
}
