/**
 * Names of issuing bodies, compared as people write them: "UBND tỉnh" in a dispatch of Sơn La,
 * "Ủy ban nhân dân tỉnh Sơn La" and "ỦY BAN NHÂN DÂN TỈNH SƠN LA" are one body.
 */
import { foldedWords } from '#src/domain/fold'

/** Place names of a dispatch's own surroundings, by level: tỉnh → "sơn la". */
export type Surroundings = ReadonlyMap<string, string>

const ABBREVIATIONS: readonly [RegExp, string][] = [
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/(?<!\p{L})(?:ub ?)?mttq(?!\p{L})/gu, 'ủy ban mặt trận tổ quốc'],
  [/(?<!\p{L})tp\.?(?!\p{L})/gu, 'thành phố'],
  [/(?<!\p{L})tx\.?(?!\p{L})/gu, 'thị xã'],
  [/(?<!\p{L})(?:tt ?& ?tt|tttt)(?!\p{L})/gu, 'thông tin và truyền thông'],
  [/(?<!\p{L})(?:gd ?& ?đt|gdđt)(?!\p{L})/gu, 'giáo dục và đào tạo'],
  [/(?<!\p{L})vh ?& ?tt(?!\p{L})/gu, 'văn hóa và thông tin'],
  [/(?<!\p{L})kh ?& ?cn|khcn(?!\p{L})/gu, 'khoa học và công nghệ'],
]
/** Whoever signs for a body: numbers run through both. */
const HEAD = /^(?:phó )?(?:chủ tịch|giám đốc|bộ trưởng|cục trưởng|chánh văn phòng) (?!nước)/u
const JOINING = new Set(['va', 'cua'])
const LEVEL =
  /(?<!\p{L})(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã(?! hội))(?!\p{L})(?: (.+))?$/u
/** Fields of departments: behind one of them, and nothing else, the place is left out. */
const FIELDS = [
  ...['y tế', 'nội vụ', 'tư pháp', 'tài chính', 'công thương', 'xây dựng', 'ngoại vụ', 'du lịch'],
  ...['thông tin(?: và|,) truyền thông', 'giáo dục và đào tạo', 'khoa học và công nghệ'],
  ...['văn hóa(?:,| và) thông tin', 'văn hoá(?:,| và) thông tin', 'giao thông vận tải'],
  ...['văn h(?:óa|oá)(?:,| và) thể thao(?: và du lịch)?', 'kế hoạch và đầu tư'],
  ...['lao động(?: -|,) thương binh và xã hội', 'tài nguyên và môi trường'],
  ...['nông nghiệp và (?:phát triển nông thôn|môi trường)', 'dân tộc(?: và|,) tôn giáo'],
].join('|')
/** "Sở Y tế" and "Tỉnh ủy" say their level without the word. */
const IMPLIED_LEVELS: readonly [RegExp, readonly string[]][] = [
  [new RegExp(`^(?:sở (?:${FIELDS})|tỉnh (?:ủy|uỷ|đoàn))$`, 'u'), ['tỉnh', 'thành phố']],
  [/^huyện (?:ủy|uỷ|đoàn)$/u, ['huyện']],
  [/^quận (?:ủy|uỷ|đoàn)$/u, ['quận']],
  [new RegExp(`^phòng (?:${FIELDS})$`, 'u'), ['huyện', 'quận', 'thị xã', 'thành phố']],
]
const LEVEL_WORDS = /(?:^| )(?:tinh|thanh pho|huyen|quan|thi xa|thi tran|phuong|xa)(?= |$)/g

/** Lower case and abbreviations written out, diacritics kept: "quận" is a level, "quân" is not. */
function writtenOut(name: string): string {
  const lower = name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()
  const full = ABBREVIATIONS.reduce((text, [short, long]) => text.replace(short, long), lower)
  return full.replace(HEAD, '').trim()
}

/** The name folded and written out; empty for none. */
export function issuerKey(name: string | null | undefined): string {
  return keyOf(writtenOut(name ?? ''))
}

function keyOf(text: string): string {
  return foldedWords(text)
    .filter((word) => !JOINING.has(word))
    .join(' ')
}

/**
 * The same without its level, where the name itself says none ("Sở Y tế" of "Đà Nẵng"): a place that is
 * written without "tỉnh" or "thành phố" may be either. Null for a name that says its level.
 */
export function placeKeyWithin(name: string, surroundings: Surroundings): string | null {
  return LEVEL.test(writtenOut(name)) ? null : withoutLevel(issuerKeyWithin(name, surroundings))
}

/** An agency's name to be found by `placeKeyWithin`; null for one that names no place of a level. */
export const placeKey = (name: string): string | null =>
  placeIn(name) && withoutLevel(issuerKey(name))

/** The same with the place that the name leaves to its surroundings: "UBND tỉnh" → "… tinh son la". */
export function issuerKeyWithin(name: string | null, surroundings: Surroundings): string {
  const text = writtenOut(name ?? '')
  if (!text) return ''
  const [, level, place] = LEVEL.exec(text) ?? []
  if (place) return keyOf(text)
  const levels = level ? [level] : impliedLevels(text)
  const found = levels.find((candidate) => surroundings.has(candidate))
  if (!found) return keyOf(text)
  return keyOf(`${text}${level ? '' : ` ${found}`} ${surroundings.get(found) ?? ''}`)
}

function impliedLevels(text: string): readonly string[] {
  return IMPLIED_LEVELS.find(([beginning]) => beginning.test(text))?.[1] ?? []
}

/**
 * The places that a dispatch speaks from: those in its own header, then what its citations name,
 * where they name only one of a level.
 */
export function surroundingsOf(dispatch: {
  issuer: string | null
  superior: string | null
  place: string | null
  cited: readonly (string | null)[]
}): Surroundings {
  const { issuer, superior, place, cited } = dispatch
  const own = new Map<string, string>()
  for (const name of [issuer, superior, place]) {
    const named = placeIn(name)
    if (named && !own.has(named.level)) own.set(named.level, named.place)
  }
  const level = placelessLevel(issuer)
  if (place && level && !placeIn(place) && !own.has(level)) own.set(level, writtenOut(place))
  for (const [name, places] of placesByLevel(cited)) {
    const [only, another] = places
    if (only && !another && !own.has(name)) own.set(name, only)
  }
  return own
}

function placeIn(name: string | null): { level: string; place: string } | null {
  const [, level, place] = LEVEL.exec(writtenOut(name ?? '')) ?? []
  return level && place ? { level, place } : null
}

/** A body of a province dates its dispatches with the province's name, one of a district likewise. */
function placelessLevel(issuer: string | null): string | null {
  const text = writtenOut(issuer ?? '')
  const [, level, place] = LEVEL.exec(text) ?? []
  if (place) return null
  return level ?? impliedLevels(text)[0] ?? null
}

function placesByLevel(names: readonly (string | null)[]): Map<string, Set<string>> {
  const byLevel = new Map<string, Set<string>>()
  for (const named of names.map(placeIn)) {
    if (named) byLevel.set(named.level, (byLevel.get(named.level) ?? new Set()).add(named.place))
  }
  return byLevel
}

/**
 * Equal, or one is the other without its place ("Sở Y tế") or its level ("Sở Y tế Sơn La"). Says yes
 * where either is not named.
 */
export function issuersAgree(left: string, right: string): boolean {
  if (!left || !right || begins(left, right) || begins(right, left)) return true
  const [bareLeft, bareRight] = [withoutLevel(left), withoutLevel(right)]
  const isLevelLeftOut = bareLeft === left || bareRight === right
  return isLevelLeftOut && bareLeft === bareRight
}

function begins(whole: string, beginning: string): boolean {
  return whole === beginning || whole.startsWith(`${beginning} `)
}

function withoutLevel(key: string): string {
  return key.replace(LEVEL_WORDS, '').trim()
}
