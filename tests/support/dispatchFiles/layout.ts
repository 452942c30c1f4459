/** The plain text of a dispatch laid out as an office does: header and foot in two columns. */

export interface Layout {
  headLeft: string[]
  headRight: string[]
  /** Kính gửi, the body, and what stands behind the foot's columns are paragraphs over the page. */
  body: string[]
  footLeft: string[]
  footRight: string[]
}

const MOTTO = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập|ĐẢNG CỘNG SẢN|ĐOÀN TNCS)/
const PLACE = /^\p{L}[\p{L} .-]{1,40}, ngày /u
const HEAD_ENDS = /^(?:Kính gửi|CHỈ THỊ|KẾ HOẠCH|THÔNG BÁO|QUYẾT ĐỊNH|CÔNG ĐIỆN|HƯỚNG DẪN|BÁO CÁO)/
const SIGNING =
  /^(?:(?:KT|TM|TL|TUQ|Q)\. |(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG)$)/

/** A text that has columns, tables or a margin already is not laid out again. */
export function isPlain(text: string): boolean {
  const isBroken = layoutOf(text).body.some((paragraph) => /\n(?:\p{Ll}|>)/u.test(paragraph))
  return !isBroken && !/\S {3,}\S|\t|\|/.test(text)
}

/** Lines of one paragraph of the text stay together. */
export function layoutOf(text: string): Layout {
  const paragraphs = text
    .normalize('NFC')
    .replace(/[\u00A0\u2000-\u200A\u202F]/g, ' ')
    .replace(/\*\*|\r|[\u00AD\u200B-\u200F\uFEFF]/g, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
  const headEnd = Math.max(
    paragraphs.findIndex((paragraph) => HEAD_ENDS.test(paragraph)),
    0,
  )
  const foot = paragraphs.findIndex((paragraph) => paragraph.startsWith('Nơi nhận'))
  const footStart = foot < 0 ? paragraphs.length : foot
  const head = paragraphs.slice(0, headEnd).flatMap(linesOf)
  const { left, right } = parted(paragraphs.slice(footStart).flatMap(linesOf))
  return {
    headLeft: head.filter((line) => !isOfRight(line)),
    headRight: head.filter(isOfRight),
    body: paragraphs.slice(headEnd, footStart),
    footLeft: left,
    footRight: right,
  }
}

const linesOf = (paragraph: string): string[] => paragraph.split('\n').map((line) => line.trim())

const isOfRight = (line: string): boolean =>
  MOTTO.test(line) || PLACE.test(line.replace(/^[*_]/, ''))

/** The signing block begins at its first power to sign. */
function parted(lines: readonly string[]): { left: string[]; right: string[] } {
  const start = lines.findIndex((line) => SIGNING.test(line))
  const end = start < 0 ? lines.length : start
  return { left: lines.slice(0, end), right: lines.slice(end) }
}
