/**
 * The header of a dispatch stands in two columns. Where a converter put both on one line, this parts
 * them again: what names the body, the number and the subject first, then place and date. The
 * national motto says nothing and goes.
 */
import { endsHead, isMotto, isPlaceLine, isTitleLine, MOTTO } from './landmarks'
import { isCapitals } from './lines'

/** A header has no more lines, and none as long. */
const MOST_LINES = 40
const LONGEST_LINE = 400
/** A sentence of the body, in a dispatch without any landmark. */
const SENTENCE = 160

const PLACE_WORD =
  "(?:\\p{Lu}\\p{Ll}[\\p{L}’']*|(?:TP|Tp|TX|Tx|Q|H|P)\\.(?: ?\\p{Lu}[\\p{L}’']*)?|\\p{Lu}['’]\\p{Lu}?\\p{L}+|\\d{1,2}(?=,))"
/** Group 1: what stands before; 2: place and date; 3: what stands behind the year. */
const PLACE_AND_DATE = new RegExp(
  `^(.*?)(?<![\\p{L}])(${PLACE_WORD}(?: (?:[-–] ?)?${PLACE_WORD}){0,6} ?, ?ngày[ .…\\d/]{0,16}(?:tháng[ .…\\d]{0,12}(?:năm[ .…]{0,6}(?:\\d{4}|2 ?0[ .…]{0,6})?)?)?)(.*)$`,
  'u',
)
const CAPITAL_PLACE =
  /^(.*?)(\p{Lu}[\p{Lu}. -]{3,30}, ngày[ .…\d]{0,12}tháng[ .…\d]{0,12}năm[ .…]{0,4}\d{4})(.*)$/u
const INNER_LANDMARK =
  /(?<=\S) (?=Số ?: ?(?:\d|\/|[.…]|-|\p{Lu}))|(?<=\S) (?=V ?\/ ?v )|(?<=\S) (?=Kính gửi ?:)/u

export function withoutHeadColumns(lines: readonly string[]): string[] {
  const end = endOfHead(lines)
  const left: string[] = []
  const right: string[] = []
  for (const line of joinedMotto(lines.slice(0, end))) part(line, left, right)
  const at = left.findIndex((line) => isTitleLine(line) || endsHead(line))
  const before = at < 0 ? left.length : at
  return [...left.slice(0, before), ...right, ...left.slice(before), ...lines.slice(end)]
}

/** The title or the recipients end it; a line that carries both a landmark and the recipients still belongs to it. */
function endOfHead(lines: readonly string[]): number {
  const end = lines
    .slice(0, MOST_LINES)
    .findIndex((line) => endsHead(line) || isTitleLine(line) || isSentence(line))
  return end < 0 ? Math.min(lines.length, MOST_LINES) : end
}

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA" above "VIỆT NAM": the motto cut by a narrow column. */
function joinedMotto(lines: readonly string[]): string[] {
  return lines.filter(
    (line, index) => line !== 'VIỆT NAM' || !/XÃ HỘI CHỦ NGHĨA$/u.test(lines[index - 1] ?? ''),
  )
}

function isSentence(line: string): boolean {
  return (
    line.length > SENTENCE && !isMotto(line) && !PLACE_AND_DATE.test(line.slice(0, LONGEST_LINE))
  )
}

function part(line: string, left: string[], right: string[]): void {
  if (line.length > LONGEST_LINE) left.push(line)
  else for (const piece of withoutMotto(line)) partPlace(piece, left, right)
}

/** What stands beside the motto, if anything. */
function withoutMotto(line: string): string[] {
  const motto = MOTTO.exec(line)
  if (!motto) return isMotto(line) ? [] : [line]
  const before = line.slice(0, motto.index).trim()
  const after = line.slice(motto.index + motto[0].length)
  return [before, ...withoutMotto(after.trim())].filter(Boolean)
}

function partPlace(line: string, left: string[], right: string[]): void {
  const match =
    isCapitals(line.split(',')[0] ?? '') && !/^(?:số|v\/v)/iu.test(line)
      ? CAPITAL_PLACE.exec(line)
      : null
  const found = match ?? PLACE_AND_DATE.exec(line)
  if (!found?.[2] || !isPlaceLine(found[2])) {
    left.push(...line.split(INNER_LANDMARK))
    return
  }
  right.push(found[2])
  for (const rest of [found[1], found[3]]) {
    const words = (rest ?? '').trim()
    if (/[\p{L}\d]/u.test(words)) left.push(...words.split(INNER_LANDMARK))
  }
}
