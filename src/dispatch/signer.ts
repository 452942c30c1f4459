/** The signing block: stacked powers, position, name. Of stacked powers the last is the signer's (design §4.1). */
import { beginsWithBody } from './agencyNames'
import { fold } from '#src/domain/fold'
import { cleanPhrase, isCapitals } from './lines'
import type { ReadSigner } from './reading'

const POWER_MARK =
  '(?:KT|TM|TL|TUQ|Q)\\.|(?:KT|TM|TL|TUQ)(?= )|T/M\\.?|K/T\\.?|T/L\\.?|T/UQ\\.?|(?:KT|TM|TL|TUQ) ?[/,]'
const POWER = new RegExp(`^(${POWER_MARK}) ?(\\p{L}.*)$`, 'iu')
const POSITION_WORDS = [
  'PHÓ', 'CHỦ TỊCH', 'CHỦ NHIỆM', 'GIÁM ĐỐC', 'TỔNG GIÁM ĐỐC', 'TRƯỞNG', 'CHÁNH', 'BÍ THƯ', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'CỤC TRƯỞNG', 'TỔNG CỤC TRƯỞNG',
  'THỦ TRƯỞNG', 'THỦ TƯỚNG', 'HIỆU TRƯỞNG', 'VIỆN TRƯỞNG', 'VỤ TRƯỞNG', 'TỔNG', 'ỦY VIÊN', 'QUYỀN', 'HỘI TRƯỞNG', 'THỐNG ĐỐC', 'TƯ LỆNH', 'CHÍNH ỦY', 'CHỈ HUY',
  'TRẠM TRƯỞNG', 'ĐỘI TRƯỞNG', 'CHI CỤC TRƯỞNG', 'HẠT TRƯỞNG', 'KHU', 'HIỆU PHÓ', 'VIỆN PHÓ', 'CHI CỤC', 'THƯỜNG TRỰC', 'PCT',
].join('|') // prettier-ignore
const POSITION = new RegExp(`^(?:${POSITION_WORDS})(?!\\p{L})`, 'u')
const DEPUTY = /^(?:PHÓ|THỨ) /iu
const BARE_POSITION =
  /^(?:q(?:uyen)?\.? )?(?:pho )?(?:chu tich|chu nhiem|(?:tong )?giam doc|truong (?:phong|ban|doan|cong an|khoa|tram)|chanh (?:van phong|thanh tra)|bi thu|bo truong|thu truong|(?:tong )?cuc truong|chi cuc truong|chi huy truong|doi truong|hat truong|don truong|tu lenh|chinh uy|vu truong|vien truong|hieu truong|thong doc|thu tuong)(?: thuong truc)?$/
/** A dispatch prints ranks and degrees before the name; they are not part of it. */
const TITLE_OF_PERSON =
  '(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uỷ)|(?:PGS|GS|TS|ThS|Ths|ThS|Th\\.S|BS|BSCK|DS|KS|CN|LS|NGƯT|NGND|NSƯT|NSND|TTƯT|CKI{1,2}|BSCKI{1,2}|BS\\.? ?CKI{1,2})(?=[., ])|(?:bác sĩ|bác sỹ|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|luật sư|đồng chí|ông|bà)(?= )'
const RANK = new RegExp(`^(?:(?:${TITLE_OF_PERSON})[., -]*)+(?=\\p{Lu})`, 'iu')
const NAME_WORD = /^\p{Lu}[\p{L}’'.]*$/u
/** A surname that is also the first word of bodies. */
const SURNAME = /^Đoàn (?:\p{Lu}\p{Ll}* ?){1,4}$/u
const LONGEST_LINE = 100

/** What stands in place of a signature. */
export const SIGNED = '[([]?(?:đã ký|ký tên|chữ ký|ký, đóng dấu|ký, ghi rõ họ)[^)\\]]{0,30}[)\\]]?'

const SIGNED_BEFORE = new RegExp(`^${SIGNED} (?=\\p{Lu})`, 'iu')

/** A power or a position in capitals; in ordinary letters a power over a position or a body, or a bare position. */
export function isSigningLine(line: string): boolean {
  if (line.length > LONGEST_LINE || /[.;:!?,]$/.test(line)) return false
  const power = POWER.exec(line)
  if (power && isCapitals(capitalsOf(line))) return /\p{Lu}{2}/u.test(line.slice(3))
  if (power) return isPositionOrBody(power[2] ?? '')
  return (POSITION.test(line) && isCapitals(capitalsOf(line))) || isBarePosition(line)
}

const isPositionOrBody = (words: string): boolean =>
  POSITION.test(words.toUpperCase()) || beginsWithBody(capitalised(words))

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** "Phó Giám đốc", the whole line: some copies print the signing block in ordinary letters. */
const isBarePosition = (line: string): boolean => BARE_POSITION.test(fold(line))

/** The capitals at the beginning of a line whose end is a name: "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần An". */
const capitalsOf = (line: string): string => line.replace(NAME_AT_END, '')
const NAME_AT_END = /(?: |(?<=\p{Lu}{3}))(?:\p{Lu}\p{Ll}+ ?){2,5}$/u

/** A converter may have joined the powers, the position and the name. */
const BETWEEN_LINES = new RegExp(
  ` (?=(?:${POWER_MARK}) ?\\p{Lu}{2})| (?=PHÓ (?!\\p{L}+$))|(?<!(?:PHÓ|TM|KT|TL|TUQ|TỔNG|CHI|Q|QUYỀN|KIÊM)\\.?|,|/[MTL]\\.?) (?=(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH|THỨ TRƯỞNG|BÍ THƯ|TRƯỞNG (?:PHÒNG|BAN)|CỤC TRƯỞNG|VỤ TRƯỞNG|HIỆU TRƯỞNG|CHỦ NHIỆM)(?!\\p{L}))|(?<=\\p{Lu}{2}) ?(?=(?:\\p{Lu}\\p{Ll}+ ){1,5}\\p{Lu}\\p{Ll}+$)`,
  'gu',
)

/** Reads the lines from the first power on; null where there is no name and no position. */
export function readSigner(block: readonly string[]): ReadSigner | null {
  const lines = block.flatMap(separate)
  const stackEnd = lines.findIndex((line, index) => !isOfStack(line, lines[index - 1]))
  const stack = lines.slice(0, stackEnd < 0 ? lines.length : stackEnd)
  const printedName = lines.slice(stack.length).map(withoutRank).find(isNameOfPerson) ?? null
  const capitalName = printedName ? null : nameInCapitals(stack)
  const signer = readStack(capitalName ? stack.slice(0, -1) : stack)
  const name = printedName ?? capitalName
  return name || signer.position ? { ...signer, name } : null
}

/** Under a power the position may stand in ordinary letters: "Vụ trưởng Vụ Pháp chế". */
function isOfStack(line: string, above: string | undefined): boolean {
  if (isCapitals(line) || isSigningLine(line)) return true
  return above !== undefined && POWER.test(above) && POSITION.test(line.toUpperCase())
}

function separate(line: string): string[] {
  return isSigningLine(line) ? line.split(BETWEEN_LINES) : [line.replace(SIGNED_BEFORE, '')]
}

function readStack(stack: readonly string[]): Omit<ReadSigner, 'name'> {
  const last = stack.findLastIndex((line) => POWER.test(line))
  const power = POWER.exec(stack[last] ?? '')
  const below = stack.slice(last + 1)
  const firstPosition = positionAt(below, power?.[1] ?? '')
  const restOfBody = power && firstPosition > 0 ? below.slice(0, firstPosition) : []
  const position = below.slice(restOfBody.length).join(' ')
  return {
    authority: power?.[1]?.trim() ?? null,
    onBehalfOf: power ? cleanPhrase([power[2], ...restOfBody].join(' ')) : null,
    position: position || null,
  }
}

/** Under "KT." the deputy signs: what stands above "PHÓ …" is still the superior's position. */
function positionAt(lines: readonly string[], authority: string): number {
  const deputy = authority.startsWith('K') ? lines.findIndex((line) => DEPUTY.test(line)) : -1
  return deputy >= 0 ? deputy : lines.findIndex((line) => POSITION.test(line))
}

const withoutRank = (line: string): string => line.replace(RANK, '')

export function isNameOfPerson(line: string): boolean {
  const words = line.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => NAME_WORD.test(word)) &&
    (!beginsWithBody(line) || SURNAME.test(line)) &&
    !isBarePosition(line)
  )
}

function nameInCapitals(stack: readonly string[]): string | null {
  const last = stack.at(-1)
  if (!last || stack.length < 2 || isSigningLine(last)) return null
  const words = last.split(' ')
  return words.length <= 4 && isNameOfPerson(last) ? last : null
}
