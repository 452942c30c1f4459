/**
 * A độ mật mark (MẬT, TỐI MẬT, TUYỆT MẬT) is refused before anything is kept: such a document must
 * not enter this system at all.
 */
import { isStampLine } from './stamps'
import {
  folded,
  hasMarkCell,
  holdsMark,
  isCapitalMark,
  isMark,
  isMarkWord,
  lettersOf,
} from './secrecyMarks'

/** Carries no word of the document, so that logging the error stores nothing of it. */
export class SecretDocumentError extends Error {
  override readonly name = 'SecretDocumentError'
  readonly code = 'secret-document'

  constructor(readonly file: string) {
    super(
      `Tệp ${file} có dấu độ mật nên hệ thống từ chối, không lưu gì. Hãy xử lý tệp này theo quy định về bảo vệ bí mật nhà nước; không nhập vào hệ thống.`,
    )
  }
}

const HEADER_LINES = 12
const FOOT_LINES = 20
const LAST_LINES = 8
/** The next line of these goes on with "mật": "bảo vệ bí / mật nhà nước". */
const GOES_ON =
  /(?<!\p{L})(?:bí|bảo|cơ|thân|nội|độ|tài liệu|văn bản|thông tin|tin|hồ sơ|danh mục|vật)$/iu

/** `lines` as written, stamps of signatures among them: a mark may stand between those. */
export function refuseSecret(lines: readonly string[], file: string): void {
  if (isSecret(lines)) throw new SecretDocumentError(file)
}

export function isSecret(written: readonly string[]): boolean {
  const lines = written.filter((line) => /\p{L}/u.test(line))
  return (
    lines.some((line, index) => isMarkLine(lines, line, index)) ||
    hasUprightMark(lines) ||
    headerOf(lines).some((line, index, header) => isMarkInHeader(header, line, index)) ||
    footOf(lines).some((line, index, foot) => isBeside(foot, line, index))
  )
}

function isMarkLine(lines: readonly string[], line: string, index: number): boolean {
  if (!isMark(line)) return false
  if (line.includes('|')) return hasMarkCell(line)
  // "QUY CHẾ BẢO VỆ BÍ / MẬT / NHÀ NƯỚC"
  return !(goesOnFrom(lines[index - 1]) && /^nhà nước/iu.test(lines[index + 1] ?? ''))
}

function isMarkInHeader(header: readonly string[], line: string, index: number): boolean {
  if (!isMarkWord(line) || hasMarkCell(line)) return isBeside(header, line, index)
  return !goesOnFrom(header[index - 1]) && !/^\p{Ll}/u.test(header[index + 1] ?? '')
}

function isBeside(lines: readonly string[], line: string, index: number): boolean {
  if (hasMarkCell(line)) return true
  const goesOn = goesOnFrom(lines[index - 1])
  return holdsMark(goesOn ? line.replace(/^(?:(?:tuyệt|tối) )?mật /iu, '') : line)
}

const goesOnFrom = (line: string | undefined): boolean => GOES_ON.test(line ?? '')

/** A stamp set upright: each letter has a line. */
function hasUprightMark(lines: readonly string[]): boolean {
  let run = ''
  return lines.some((line) => {
    const letters = line.length <= 5 ? lettersOf(folded(line)) : ''
    run = letters.length === 1 ? run + letters : ''
    return isCapitalMark(run)
  })
}

function headerOf(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => !isStampLine(line))
  const end = written.findIndex((line) => /^kính gửi/iu.test(line))
  return written.slice(0, end < 0 ? HEADER_LINES : Math.min(end, HEADER_LINES))
}

/** Nơi nhận and the signature, and what is printed below all. */
function footOf(lines: readonly string[]): readonly string[] {
  const start = lines.findLastIndex((line) => /^nơi nhận/iu.test(line))
  const foot = start < 0 ? [] : lines.slice(start, start + FOOT_LINES)
  return [...foot, '', ...lines.slice(-LAST_LINES)]
}
