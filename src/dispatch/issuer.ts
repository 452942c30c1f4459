/** The issuer of a dispatch without a header: the body that speaks in it and that its symbol abbreviates. */
import { abbreviates, initialsOf } from '#src/domain/documentNumber/index'
import { NAMED_BODY } from './agencyNames'
import { cleanPhrase } from './lines'

/** Deeds of the one who writes, never of the one who is told to. */
const SPEAKS =
  /^ (?:nhận được|đề nghị|yêu cầu|ban hành|thông báo|hướng dẫn|chỉ đạo|xây dựng|trân trọng|kính đề nghị|giao|có ý kiến|báo cáo)(?!\p{L})/u
/** "Phòng Văn hóa và Thông tin quận", "Công an tỉnh Sơn La": the level, and perhaps the place. */
const LEVEL =
  /^ (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?: \p{Lu}[\p{L}]*){0,4}(?!\p{L})/u
/** "Công an huyện", "Ea Kar": the abbreviation leaves out the place. */
const LEVEL_AT_END = /(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)$/u
const PLACE = /^(?: \p{Lu}\p{L}*){1,4}(?!\p{L})/u
const BODY = new RegExp(NAMED_BODY, 'gu')
const LONGEST_NAME = 16
/** The issuer speaks early; a text full of names is not searched to its end. */
const MOST_CANDIDATES = 200

/** Null where nobody both speaks and fits the symbol: a wrong issuer is worse than none. */
export function inferIssuer(
  paragraphs: readonly string[],
  abbreviation: string | null,
): string | null {
  if (!abbreviation) return null
  const candidates = paragraphs.flatMap((paragraph) =>
    [...paragraph.matchAll(BODY)].map(({ index }) => paragraph.slice(index, index + 300)),
  )
  const names = candidates.slice(0, MOST_CANDIDATES).map((text) => speakerAt(text, abbreviation))
  return names.find((name) => name !== null) ?? null
}

function speakerAt(text: string, abbreviation: string): string | null {
  const words = text.split(' ').slice(0, LONGEST_NAME)
  for (let count = 1; count <= words.length; count += 1) {
    const name = words.slice(0, count).join(' ')
    if (/[;.:]$/.test(name)) return null
    if (!spells(name, abbreviation)) continue
    const placed = LEVEL_AT_END.test(name) ? PLACE : LEVEL
    const level = placed.exec(text.slice(name.length))?.[0] ?? ''
    if (SPEAKS.test(text.slice(name.length + level.length))) return cleanPhrase(name + level)
  }
  return null
}

/** The whole name and no more: the longest run of words whose initials the abbreviation has. */
function spells(name: string, abbreviation: string): boolean {
  if (!abbreviates(abbreviation, name)) return false
  const length = abbreviation.replace(/[&.]|\d{1,3}$/g, '').length
  const initials = initialsOf(name).length
  return initials === length || initials === length + 1
}
