/** A text that a scanner misread, or whose font lost its letters: nothing of it can be trusted. */

import { isSyllable } from '#src/domain/syllable'

/** Words that make up a third of any official text. */
const COMMON = new Set(
  'và các của về việc tỉnh nhân dân ban ủy uỷ ngày tháng năm thực hiện theo cho để có được trên tại với trong công tác số đơn vị cơ quan tổ chức xã phường huyện phòng chống báo cáo triển khai kế hoạch chỉ đạo bộ sở quốc gia chính phủ nhà nước những này là không từ đến đã khi nơi nhận như kính gửi hội đồng an toàn thông tin người bảo quy định'.split(
    ' ',
  ),
)
const WORD = /\p{L}+/gu
/** Fewer words say nothing of the language. */
const FEWEST_WORDS = 60
/** Official texts have 0.30 and more; misread ones below 0.10. */
const LEAST_SHARE = 0.15
/** Of words with letters beyond those of English, and of syllables among them. */
const MARKED_SHARE = 0.4
const SYLLABLE_SHARE = 0.9

export function isGarbled(lines: readonly string[]): boolean {
  const words = lines.slice(0, 400).flatMap((line) => line.toLowerCase().match(WORD) ?? [])
  if (words.length < FEWEST_WORDS) return false
  const isOfOffices = words.filter((word) => COMMON.has(word)).length >= words.length * LEAST_SHARE
  return !isOfOffices && !isVietnamese(words)
}

/** A story has none of those words, and every letter of it is right. */
function isVietnamese(words: readonly string[]): boolean {
  const marked = words.filter((word) => /[^a-z]/.test(word))
  const syllables = marked.filter(isSyllable).length
  return marked.length > words.length * MARKED_SHARE && syllables > marked.length * SYLLABLE_SHARE
}

/** Words of English that are no syllables of Vietnamese. */
const ENGLISH = new Set(
  'the of and is for that with was are by it this from or you your she they his her have has will not which were been their would there people'.split(
    ' ',
  ),
)
/** English texts have a quarter. */
const ENGLISH_SHARE = 0.1

/** Another language, not letters gone wrong. */
export function isForeign(lines: readonly string[]): boolean {
  const text = lines.slice(0, 400).join(' ').toLowerCase()
  const words = text.match(WORD) ?? []
  const letters = text.match(/\p{L}/gu) ?? []
  const isOfOtherLetters =
    letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length > letters.length / 2
  return (
    isOfOtherLetters ||
    words.filter((word) => ENGLISH.has(word)).length > words.length * ENGLISH_SHARE
  )
}
