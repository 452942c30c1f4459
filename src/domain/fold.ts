/**
 * Folding for search, slugs and comparison: "Đắk Nông", "dak nong" and "DAK NÔNG" fold alike
 * (design §4.12). Unicode decomposition does not split đ, so it is folded by name.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐÐ]/g, 'd').toLowerCase()
}

/** The words of a folded text: runs of letters and digits. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Pasted from a page: `<b>`, `</span>`. */
const TAG = /<\/?[a-z][^<>]{0,200}>/giu

/** An address part made of a title: folded words joined by hyphens, at most `limit` characters, never cut in a word. */
export function slugOf(title: string, limit = 80): string {
  let slug = ''
  const words = foldedWords(title.replace(TAG, ' '))
  for (const word of words.length > 0 ? words : foldedWords(title)) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, limit)
    if (longer.length > limit) break
    slug = longer
  }
  return slug
}
