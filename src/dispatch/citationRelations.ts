/** In what relation a dispatch stands to a document that it names: the words before and after decide. */
import type { CitationRelation } from '#src/domain/release'

/** Order matters: what comes first wins where several begin at one place ("ban hành kèm theo" encloses nothing). */
const TRIGGERS: readonly [relation: CitationRelation, words: string][] = [
  ['implements', 'ban hành kèm theo'],
  ['attaches', '(?:gửi|đính) kèm(?: theo)?|(?<=^ ?|\\( ?)kèm theo'],
  ['received', 'nhận được|tiếp nhận'],
  ['replaces', '(?<!được |bị )thay thế(?: cho)?'],
  ['amends', '(?<!được |bị )sửa đổi(?:, bổ sung)?'],
  ['implements', 'thực hiện|căn cứ|triển khai|quán triệt|chấp hành|(?<!tiếp )theo'],
]
const TRIGGER = new RegExp(
  TRIGGERS.map(([, words]) => `((?<!\\p{L})(?:${words})(?!\\p{L}))`).join('|'),
  'giu',
)
/** A word farther away governs something else, unless it opens the sentence. */
const REACH = 40

/** A proposal is no order: "xét đề nghị của … tại Tờ trình số …". */
const PROPOSAL =
  /(?<!\p{L})(?:(?:xét|theo)(?: đề nghị)?|đề nghị của)(?: của)?[^;]{0,120}(?:tại|trong) ?$|(?<!\p{L})xét(?: đề nghị| nội dung)? ?$/iu
const IS_PROPOSED = /đề nghị|xét|kiến nghị|đề xuất/iu

/** The relation that the words before a citation state; `none` where they rule one out, null where they say nothing. */
export function relationBefore(words: string): CitationRelation | 'none' | null {
  const near = words.slice(-160)
  if (PROPOSAL.test(near) && IS_PROPOSED.test(near)) return 'none'
  const match = [...words.matchAll(TRIGGER)].at(-1)
  if (!match) return null
  const opens = words.slice(0, match.index).trim() === ''
  const distance = words.length - match.index - match[0].length
  if (!opens && distance > REACH && !opensWithTrigger(words)) return null
  const group = match.slice(1).findIndex((part) => part !== undefined)
  return TRIGGERS[group]?.[0] ?? null
}

function opensWithTrigger(words: string): boolean {
  return words.trimStart().search(TRIGGER) === 0
}

const ENCLOSED_AFTER =
  /\((?:được |xin )?(?:gửi kèm|kèm theo|đính kèm)|(?:gửi kèm|kèm theo|đính kèm)(?: theo)? (?:văn bản|công văn|kế hoạch) này/iu

/** "(gửi kèm Văn bản này)" behind the citation. */
export function isEnclosedAfter(words: string): boolean {
  return ENCLOSED_AFTER.test(words.slice(0, 300))
}

const DIRECTION_IN = /chỉ đạo[^.;]{0,100}(?:tại|theo)(?: nội dung)? ?$/iu

/** "thực hiện chỉ đạo của UBND tỉnh tại Công văn số …". */
export function isDirectionIn(words: string): boolean {
  return DIRECTION_IN.test(words.slice(-160))
}

const NESTED = /(?<!\p{L})về(?!\p{L}).*(?:thực hiện|triển khai|theo)(?: nội dung)? ?$/iu
const NESTED_CHANGE =
  /(?<!được |bị )(?:thay thế(?: cho)?|sửa đổi(?:, bổ sung)?(?: một số (?:điều|nội dung)(?: của)?)?|bổ sung) ?$/iu

export type Nesting = 'implements' | 'other' | null

/** A document named inside the title of the one before: "Kế hoạch … về việc thực hiện Chỉ thị …". */
export function nestingOf(gap: string): Nesting {
  if (gap.includes(';')) return null
  const near = gap.slice(-300)
  if (NESTED_CHANGE.test(near)) return 'other'
  return NESTED.test(near) ? 'implements' : null
}
