import { fold } from './fold'

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

/** A topic in words: its name, or as it was typed where the list lacks it. */
export function topicLabel(topic: string): string {
  const known = TOPICS.find((slug) => slug === topic)
  return known ? TOPIC_LABELS[known] : topic
}

/** What was typed, as it is kept: a topic of the list by its slug, whatever the case or diacritics. */
export function topicOfWords(words: string): string {
  const typed = words.normalize('NFC').trim()
  const folded = fold(typed)
  return TOPICS.find((topic) => topic === typed || fold(TOPIC_LABELS[topic]) === folded) ?? typed
}
