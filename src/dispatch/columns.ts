/**
 * The header and the foot of a dispatch stand in two columns. Where a converter put both on one
 * line, this parts them again; the national motto says nothing and goes.
 */
import { isCapitals } from './lines'

const MOTTOS =
  /C[ỘO]NG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh phúc|^ĐẢNG CỘNG SẢN VIỆT NAM$/iu
const NUMBER_THEN_PLACE = /^(Số ?:? ?[^/]{0,12}\/ ?\S+) (\p{Lu}.{1,60}, ?ngày .*)$/iu
const LIST_THEN_POWER = /^((?:Nơi nhận|[-–]).{0,150}?) ((?:KT|TM|TL|TUQ|Q)\. ?\p{Lu}{2}.*)$/u
const LONGEST_HEADER_LINE = 200

export function withoutColumns(lines: readonly string[]): string[] {
  return lines.flatMap((line) => (line.length > LONGEST_HEADER_LINE ? [line] : partsOf(line)))
}

function partsOf(line: string): string[] {
  if (MOTTOS.test(line)) {
    const rest = line.replace(MOTTOS, '').trim()
    return isCapitals(rest) ? [rest] : []
  }
  const parts = NUMBER_THEN_PLACE.exec(line) ?? LIST_THEN_POWER.exec(line)
  return parts?.[1] && parts[2] ? [parts[1], parts[2]] : [line]
}
