/**
 * The foot of a dispatch stands in two columns: Nơi nhận on the left, the signing block on the
 * right. Where a converter put both on one line, this parts them again.
 */
import { isCopiedToLabel } from './landmarks'
import { isPartLabel } from './nameList'
import { isNameOfPerson, isSigningLine, SIGNED } from './signer'

/** A foot has no more lines, and none as long. */
const MOST_LINES = 45
const LONGEST_LINE = 220
const CAPITALS_BEGIN = / (?=(?:\p{Lu}{2}|[TK]\/\p{Lu}|Q\.)[^\p{Ll}]*$)/gu
const NAME_BEHIND =
  /^(.*[.;,:)](?: \p{Lu})?) ((?:\p{Lu}(?:[’']\p{Lu})?[\p{Ll}’']+\.? ){1,5}\p{Lu}(?:[’']\p{Lu})?\p{Ll}+)$/u
/** "- Thứ trưởng (để b/c); VỤ TỔ CHỨC PHI CHÍNH PHỦ": the signer's office, three words in capitals or more. */
const OFFICE_BEHIND =
  /^(.*[;.)]) ((?:VỤ|CỤC|PHÒNG|BAN|SỞ|VĂN PHÒNG|TỔNG CỤC|CHI CỤC|VIỆN|TRUNG TÂM|CÔNG AN|ỦY BAN|TRƯỜNG)(?: \p{Lu}+[,-]?){2,8})$/u
const SIGNED_BEHIND = new RegExp(`^(.*?) (${SIGNED})$`, 'iu')

export function withoutFootColumns(lines: readonly string[]): string[] {
  const label = lines.findLastIndex(isCopiedToLabel)
  if (label < 0) return [...lines]
  const end = Math.min(lines.length, label + MOST_LINES)
  const left: string[] = []
  const right: string[] = []
  for (let at = label; at < end; at += 1) {
    const line = lines[at] ?? ''
    if (isSigningLine(line) && isAboveItems(lines, at) && endOfList(left) === left.length)
      right.push(line)
    else part(line, left, right)
  }
  if (right.length === 0) return [...lines]
  const start = startOfRight(lines, label)
  right.unshift(...lines.slice(start, label))
  const listEnd = endOfList(left)
  return [
    ...lines.slice(0, start),
    ...left.slice(0, listEnd),
    ...right,
    ...left.slice(listEnd),
    ...lines.slice(end),
  ]
}

/** "Nơi nhận: / KT. BỘ TRƯỞNG / - Như trên;": the right column's line stands among the items. */
const isAboveItems = (lines: readonly string[], at: number): boolean =>
  lines.slice(at + 1, at + 6).some((line) => /^[-–+•] ?\p{Lu}/u.test(line))

/** The right column may begin a line above the label. */
function startOfRight(lines: readonly string[], label: number): number {
  let start = label
  while (start > 0 && isSigningLine(lines[start - 1] ?? '')) start -= 1
  return start
}

/** The list is over where a line is neither an item nor its continuation. */
function endOfList(left: readonly string[]): number {
  const last = left.findIndex((line) => /^[-–+•*]? ?Lưu ?:/iu.test(line))
  if (last < 0) return left.length
  let end = last + 1
  // "Bản điện tử:" and what follows it are of the list.
  if (isPartLabel(left, end))
    while (end < left.length && /^[-–+•]|:$/u.test(left[end] ?? '')) end += 1
  return end
}

function part(line: string, left: string[], right: string[]): void {
  const isOfRight = isSigningLine(line) || (right.length > 0 && isNameOfPerson(line))
  if (isOfRight) {
    ;(right.length > 0 ? right : left).push(line)
    return
  }
  const split = line.length > LONGEST_LINE ? null : splitOf(line, right.length > 0)
  if (!split) {
    left.push(line)
    return
  }
  // A blank to fill in is no item.
  if (/[\p{L}\d]/u.test(split.left)) left.push(split.left)
  right.push(split.right)
}

/** Names are taken for the signer's only once a power to sign has shown that there are two columns. */
function splitOf(line: string, isSigning: boolean): { left: string; right: string } | null {
  for (const { index } of line.matchAll(CAPITALS_BEGIN)) {
    const right = line.slice(index + 1)
    if (isSigningLine(right)) return { left: line.slice(0, index), right }
  }
  const office = isSigning ? OFFICE_BEHIND.exec(line) : null
  if (office?.[1] && office[2]) return { left: office[1], right: office[2] }
  const signed = SIGNED_BEHIND.exec(line)
  const match = signed ?? (isSigning ? NAME_BEHIND.exec(line) : null)
  if (!match?.[1] || !match[2]) return null
  return signed || isNameOfPerson(match[2]) ? { left: match[1], right: match[2] } : null
}
