/** Kính gửi and Nơi nhận: names one to a line behind dashes, or in a row behind the label. */
import { NAMED_BODY } from './agencyNames'
import { cleanPhrase, joinLines } from './lines'
import { isBullet, readMark } from './marks'
import { isSigningLine } from './signer'

export interface NameList {
  names: string[]
  /** Index of the first line after the list. */
  end: number
}

interface OpenList {
  items: string[]
  isBulleted: boolean
}

/** Longer than a name: the letter has begun. */
const LONGEST_LINE = 220
/** "- Sở Y tế; - Sở Nội vụ." on one line. */
const BETWEEN_BULLETS = /(?<=[;.,]) ?[-–+•] (?=[\p{L}(])/u
/** A remainder of a name that the margin cut is short and ends as an item ends. */
const LONGEST_REMAINDER = 90
const LONGEST_LINE_OF_ITEM = 120
const SENTENCE =
  /^(?:căn cứ|thực hiện|để |nhằm|thời gian|trong |hiện nay|vừa qua|theo |ngày |tiếp |qua |nhận |sau khi|\(?kèm)/iu

/** Reads the list whose label ("Kính gửi:") begins the line at `start`. */
export function readNameList(lines: readonly string[], start: number, label: RegExp): NameList {
  const rest = (lines[start] ?? '').replace(label, '').trim()
  const open: OpenList = { items: [], isBulleted: false }
  if (rest) take(rest, open)
  let end = start + 1
  while (
    end < lines.length &&
    (take(lines[end] ?? '', open) || isPartLabel(lines, end) || takeAmid(lines, end, open))
  )
    end += 1
  return { names: open.items.flatMap((item) => namesIn(item, open)), end }
}

/** "Bản điện tử:" between the items: how those below it are sent. */
export const isPartLabel = (lines: readonly string[], at: number): boolean =>
  /^\p{Lu}[\p{L} ]{2,40}:$/u.test(lines[at] ?? '') && isBullet(readMark(lines[at + 1] ?? '').mark)

/** What a scanner makes of a stamp beside an item. */
const SMUDGE = /(?<=[;.]) [^\p{L}]{0,6}(?:[^;]*[\^%★\\~_])[^;]*$/u

const UNFINISHED =
  /(?:,|-|–|(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|và|của|các|với|thuộc))$/u

/** "- Sở Tài chính; Sở Nội vụ;": two bodies behind one dash, but "- Lưu: VT; Phòng Nội vụ". */
const BETWEEN_BODIES_OF_ITEM = new RegExp(`(?<!^Lưu.*); ?(?=${NAMED_BODY})`, 'u')

/** Behind bullets each item is one name, as a rule; in a row, semicolons part them. */
function namesIn(item: string, { isBulleted }: OpenList): string[] {
  const clean = item.replace(SMUDGE, '')
  const names = isBulleted ? clean.split(BETWEEN_BODIES_OF_ITEM) : clean.split(';')
  return names.map(cleanPhrase).filter(Boolean)
}

/** Adds a line to the list, or refuses it because the list is over. */
function take(line: string, open: OpenList): boolean {
  const { mark, text } = readMark(line)
  if (isBullet(mark)) {
    open.isBulleted = true
    open.items.push(...text.split(BETWEEN_BULLETS))
    return true
  }
  if (mark || line.length > LONGEST_LINE) return false
  const last = open.items.at(-1)
  if (last === undefined) open.items.push(line)
  else if (isContinued(last, line)) open.items.push(joinLines([open.items.pop() ?? '', line]))
  else if (last.endsWith(';') && !open.isBulleted) open.items.push(line)
  else return false
  return true
}

/** Between two items in bullets stands the rest of the first, capital or not. */
function takeAmid(lines: readonly string[], at: number, open: OpenList): boolean {
  const line = lines[at] ?? ''
  const last = open.items.at(-1)
  const isOpen = last !== undefined && (/;$/.test(last) ? /[;,]$/.test(line) : !/[.:]$/.test(last))
  const isAmid = lines.slice(at + 1, at + 4).some((below) => isBullet(readMark(below).mark))
  if (!open.isBulleted || !isOpen || !isAmid || SENTENCE.test(line)) return false
  if (line.length > LONGEST_LINE_OF_ITEM || isSigningLine(line)) return false
  open.items.push(joinLines([open.items.pop() ?? '', line]))
  return true
}

function isContinued(last: string, line: string): boolean {
  if (/[.;]$/.test(last)) return /^\p{Ll}/u.test(line) && last.endsWith(';')
  if (/^\p{Ll}/u.test(line) || UNFINISHED.test(last))
    return !SENTENCE.test(line) && line.length <= LONGEST_LINE_OF_ITEM
  return line.length <= LONGEST_REMAINDER && /[;.)]$/.test(line) && !SENTENCE.test(line)
}
