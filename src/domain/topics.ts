/** What awareness work is about: slugs with their Vietnamese words. Diseases and the like may be added by slug. */
export const TOPIC_LABELS = {
  'lua-dao': 'Lừa đảo',
  'ma-tuy': 'Ma túy',
  'mua-ban-nguoi': 'Mua bán người',
  'tin-dung-den': 'Tín dụng đen',
  'tien-gia': 'Tiền giả',
  'danh-bac': 'Đánh bạc',
  'an-toan-giao-thong': 'An toàn giao thông',
  'an-toan-thong-tin': 'An toàn thông tin',
  'phong-chay-chua-chay': 'Phòng cháy, chữa cháy',
  'duoi-nuoc': 'Đuối nước',
  'thien-tai': 'Thiên tai',
  'an-toan-thuc-pham': 'An toàn thực phẩm',
  'dich-benh': 'Dịch bệnh',
} as const
export type Topic = keyof typeof TOPIC_LABELS
export const TOPICS = Object.keys(TOPIC_LABELS) as Topic[]
