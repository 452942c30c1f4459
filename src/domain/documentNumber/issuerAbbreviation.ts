/**
 * Whether an abbreviation in a symbol can stand for a named body: `STTTT` for "Sở Thông tin và
 * Truyền thông", `CAT` for "Công an tỉnh Sơn La".
 */
import { fold } from '../fold'

/** Abbreviations that are not made of initials, with the folded beginnings of the names they stand for. */
const CONVENTIONAL: Readonly<Record<string, readonly string[]>> = {
  TTG: ['thu tuong'],
  TU: ['tinh uy', 'thanh uy', 'ban thuong vu tinh uy', 'ban thuong vu thanh uy'],
  HU: ['huyen uy', 'ban thuong vu huyen uy'],
  QU: ['quan uy', 'ban thuong vu quan uy'],
  TW: ['ban bi thu', 'bo chinh tri', 'ban chap hanh trung uong', 'trung uong'],
  QH: ['quoc hoi'],
  UBTVQH: ['uy ban thuong vu quoc hoi'],
  MTTQ: [
    'ban thuong truc uy ban mttq',
    'uy ban mttq',
    'uy ban mat tran',
    'ban thuong truc uy ban mat tran',
    'mat tran to quoc',
  ],
  VPUBND: ['van phong uy ban nhan dan', 'van phong ubnd'],
}
/** A head signs for his body: "Chủ tịch UBND tỉnh", "Giám đốc Sở Y tế". */
const HEAD = /^(?:phó )?(?:chủ tịch|giám đốc|bộ trưởng|trưởng|chánh) (?=\p{Lu})/iu
const JOINING_WORDS = new Set(['và', 'của', '-', '–'])

/**
 * Initials of a name, folded, joining words left out; a word already in capitals ("UBND") counts whole.
 */
export function initialsOf(name: string): string {
  const isCapitals = name === name.toUpperCase()
  return name
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !JOINING_WORDS.has(word.toLowerCase()))
    .map((word) => (!isCapitals && /^[\p{Lu}&]{2,}$/u.test(word) ? word : word.charAt(0)))
    .map(foldedCapitals)
    .join('')
}

/** "Ủy ban" begins with Ủ, yet its abbreviation with U; tones and hooks never reach a symbol. */
function foldedCapitals(text: string): string {
  return fold(text).replaceAll('&', '').toUpperCase()
}

/** True when the abbreviation stands for the named body as far as initials can tell. */
export function abbreviates(abbreviation: string, name: string): boolean {
  const wanted = foldedCapitals(abbreviation.replace(/\.|\d{1,3}$/g, ''))
  const body = name.trim().replace(HEAD, '')
  const conventional = CONVENTIONAL[wanted]?.some((beginning) => fold(body).startsWith(beginning))
  if (conventional) return true
  // A department's first letter is often dropped: "VHTT" is "Phòng Văn hóa và Thông tin".
  const initials = initialsOf(body)
  return initials.startsWith(wanted) || initials.slice(1).startsWith(wanted)
}
