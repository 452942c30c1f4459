/** Kính gửi and Nơi nhận: names one to a line behind dashes, or in a row behind the label. */
import { cleanPhrase } from './lines'
import { isBullet, readMark } from './marks'

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
const LONGEST_LINE = 200

/** Reads the list whose label ("Kính gửi:") begins the line at `start`. */
export function readNameList(lines: readonly string[], start: number, label: RegExp): NameList {
  const rest = (lines[start] ?? '').replace(label, '').trim()
  const open: OpenList = { items: rest ? [readMark(rest).text] : [], isBulleted: false }
  let end = start + 1
  while (end < lines.length && take(lines[end] ?? '', open)) end += 1
  return {
    names: open.items
      .flatMap((item) => item.split(';'))
      .map(cleanPhrase)
      .filter(Boolean),
    end,
  }
}

/** Adds a line to the list, or refuses it because the list is over. */
function take(line: string, open: OpenList): boolean {
  const { mark, text } = readMark(line)
  if (isBullet(mark)) {
    open.isBulleted = true
    open.items.push(text)
    return true
  }
  if (mark || line.length > LONGEST_LINE) return false
  const last = open.items.at(-1)
  if (last === undefined) open.items.push(line)
  else if (/^\p{Ll}/u.test(line) || last.endsWith(','))
    open.items.push(`${open.items.pop()} ${line}`)
  else if (last.endsWith(';') && !open.isBulleted) open.items.push(line)
  else return false
  return true
}
