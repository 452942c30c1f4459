/**
 * The header and the foot of a dispatch stand in two columns. Where a converter put both on one
 * line, this parts them again; the national motto says nothing and goes.
 */
import { isCapitals } from './lines'
import { isSigningLine } from './signer'

const MOTTOS =
  /C[ỘO]NG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh phúc|^ĐẢNG CỘNG SẢN VIỆT NAM$/iu
const NUMBER_THEN_PLACE = /^(Số ?:? ?[^/]{0,12}\/ ?\S+) (\p{Lu}.{1,60}, ?ngày .*)$/iu
const LIST_THEN_POWER = /^(Nơi nhận ?:?|[-–] .{0,150}?[;.,]) (\p{Lu}{2}.*)$/u
const LONGEST_HEADER_LINE = 200

interface Columns {
  lines: string[]
  /** The right column of the foot, kept back until the left one is over. */
  right: string[]
}

export function withoutColumns(lines: readonly string[]): string[] {
  const columns: Columns = { lines: [], right: [] }
  for (const line of lines) addLine(line, columns)
  return [...columns.lines, ...columns.right]
}

function addLine(line: string, columns: Columns): void {
  const foot = line.length > LONGEST_HEADER_LINE ? null : footOf(line)
  if (foot) {
    columns.lines.push(foot.left)
    columns.right.push(foot.right)
    return
  }
  if (columns.right.length > 0 && !/^[-–]/.test(line)) {
    columns.lines.push(...columns.right.splice(0))
  }
  columns.lines.push(...(line.length > LONGEST_HEADER_LINE ? [line] : headOf(line)))
}

function footOf(line: string): { left: string; right: string } | null {
  const [, left, right] = LIST_THEN_POWER.exec(line) ?? []
  return left && right && isSigningLine(right) ? { left, right } : null
}

function headOf(line: string): string[] {
  if (MOTTOS.test(line)) {
    const rest = line.replace(MOTTOS, '').trim()
    return isCapitals(rest) ? [rest] : []
  }
  const parts = NUMBER_THEN_PLACE.exec(line)
  return parts?.[1] && parts[2] ? [parts[1], parts[2]] : [line]
}
