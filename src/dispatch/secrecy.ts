/**
 * A độ mật mark (MẬT, TỐI MẬT, TUYỆT MẬT) is refused before anything is kept: such a document must
 * not enter this system at all.
 */

/** Carries no word of the document, so that logging the error stores nothing of it. */
export class SecretDocumentError extends Error {
  override readonly name = 'SecretDocumentError'
  readonly code = 'secret-document'

  constructor(readonly file: string) {
    super(`Tệp ${file} có dấu độ mật; hệ thống từ chối và không lưu nội dung.`)
  }
}

const MARKS = new Set(['MẬT', 'TỐIMẬT', 'TUYỆTMẬT'])
/** In the header the mark may share its line with something else; "BÍ MẬT" and "MẬT KHẨU" are ordinary words. */
const MARK_IN_HEADER =
  /(?<!\p{L})(?:(?:TUYỆT|TỐI) MẬT|(?<!(?:BÍ|BẢO|CƠ|THÂN|NỘI) )MẬT(?! (?:KHẨU|MÃ|ĐỘ|THƯ|VỤ|ONG)))(?!\p{L})/u
const HEADER_LINES = 12

export function refuseSecret(lines: readonly string[], file: string): void {
  const isMarked =
    lines.some(isMark) || headerOf(lines).some((line) => MARK_IN_HEADER.test(line.slice(0, 200)))
  if (isMarked) throw new SecretDocumentError(file)
}

/** The whole line is the mark: "MẬT", "T U Y Ệ T  M Ậ T", "Độ mật: Tối mật". */
export function isMark(line: string): boolean {
  if (line.length > 40) return false
  const isLabelled = /^(?:độ|mức độ) mật ?:/iu.test(line)
  const value = isLabelled ? line.slice(line.indexOf(':')) : line
  // A wrapped "bí / mật" leaves the word alone on a line, but never with a capital.
  if (!isLabelled && !/^\P{L}*\p{Lu}/u.test(value)) return false
  return MARKS.has(value.replace(/\P{L}/gu, '').toUpperCase())
}

function headerOf(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => /^kính gửi/iu.test(line))
  return lines.slice(0, end < 0 ? HEADER_LINES : Math.min(end, HEADER_LINES))
}
