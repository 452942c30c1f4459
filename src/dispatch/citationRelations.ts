/** In what relation a dispatch stands to a document that it names: the words before and after decide. */
import type { CitationRelation } from '#src/domain/release'

/** Order matters: what comes first wins where several begin at one place. */
const TRIGGERS: readonly [relation: CitationRelation, words: string][] = [
  ['attaches', '(?:gửi|đính) kèm(?: theo)?|(?<=^ ?|\\( ?)(?<!ban hành )kèm theo'],
  ['received', 'nhận được|tiếp nhận'],
  ['replaces', '(?<!được |bị )thay thế(?! cụm từ)(?: cho)?|bãi bỏ'],
  ['amends', '(?<!được |bị |Luật |định |tư |lệnh )sửa đổi(?:, bổ sung)?'],
  [
    'implements',
    'thực hiện|căn cứ|triển khai|quán triệt|chấp hành|(?<!tiếp )theo(?! (?:phản ánh|báo cáo|thông tin))',
  ],
]
const TRIGGER = new RegExp(
  TRIGGERS.map(([, words]) => `((?<!\\p{L})(?:${words})(?!\\p{L}))`).join('|'),
  'giu',
)
/** A word farther away governs something else, unless it opens the sentence. */
const REACH = 40
/** "sửa đổi một số điều của Quy định … ban hành kèm theo Quyết định số …": the title stands between. */
const ISSUED_WITH = /(?:được )?ban hành kèm theo ?$/iu
const REACH_OVER_TITLE = 200

/** A proposal is no order: "xét đề nghị của … tại Tờ trình số …". */
const PROPOSAL =
  /(?<!\p{L})(?:(?:xét|theo)(?: đề nghị)?|đề nghị của)(?: của)?[^;]{0,120}(?:tại|trong) ?$|ý kiến(?! chỉ đạo)[^;]{0,100} tại ?$|(?<!\p{L})xét(?: đề nghị| nội dung)? ?$/iu
const IS_PROPOSED = /đề nghị|xét|kiến nghị|đề xuất|ý kiến(?! chỉ đạo)/iu

/** "được sửa đổi tại Nghị định số …", "tiếp theo Văn bản số …", "thành viên Ban Chỉ đạo (theo Quyết định số …)": named without a relation to this dispatch. */
const ELSEWHERE =
  /(?:được|bị) (?:sửa đổi|bổ sung|thay thế|bãi bỏ)(?:, (?:sửa đổi|bổ sung))? (?:tại|bởi|theo|bằng|một số điều (?:tại|bởi|theo))(?: các)? ?$|tiếp theo(?: nội dung)? ?$|\((?:theo|căn cứ)(?: các)? ?$|sau khi có ?$/iu

/** The relation that the words before a citation state; `none` where they rule one out, null where they say nothing. */
export function relationBefore(before: string): CitationRelation | 'none' | null {
  const words = before.replace(ISSUED_WITH, '')
  const near = words.slice(-160)
  if (PROPOSAL.test(near) && IS_PROPOSED.test(near)) return 'none'
  if (ELSEWHERE.test(near)) return 'none'
  const match = [...words.matchAll(TRIGGER)].at(-1)
  if (!match) return null
  const opens = words.slice(0, match.index).trim() === ''
  const distance = words.length - match.index - match[0].length
  const reach = words.length < before.length ? REACH_OVER_TITLE : REACH
  if (!opens && distance > reach && !opensWithTrigger(words)) return null
  const group = match.slice(1).findIndex((part) => part !== undefined)
  const relation = TRIGGERS[group]?.[0] ?? null
  const isChange = relation === 'replaces' || relation === 'amends'
  return isChange && !isOwnDeed(words.slice(0, match.index)) ? 'none' : relation
}

/** "Công văn này thay thế …", "Sửa đổi …": this dispatch does so; "đề xuất sửa đổi …" leaves it to somebody. */
function isOwnDeed(before: string): boolean {
  return !/\p{L}/u.test(before) || /(?<!\p{L})này(?!\p{L})[^.;]{0,120}$/u.test(before)
}

function opensWithTrigger(words: string): boolean {
  return words.trimStart().search(TRIGGER) === 0
}

const THIS = '(?: (?:văn bản|công văn|kế hoạch|tờ trình|thông báo) này)'
const ENCLOSED_AFTER = new RegExp(
  `\\((?:được |xin |có )?(?:(?:gửi|đính) )?kèm(?: theo)?${THIS}?\\)|(?:gửi|đính) kèm(?: theo)?${THIS}|kèm theo${THIS}`,
  'iu',
)
/** Behind these the clause speaks of something else. */
const ANOTHER_CLAUSE = /(?<!\p{L})(?:đề nghị|yêu cầu|phổ biến|tuyên truyền theo)(?!\p{L})|, \p{Lu}/u

/** "(gửi kèm Văn bản này)" behind the citation. */
export function isEnclosedAfter(words: string): boolean {
  const near = words.slice(0, 300)
  const at = near.search(ENCLOSED_AFTER)
  return at >= 0 && !ANOTHER_CLAUSE.test(near.slice(0, at))
}

const DIRECTION_IN = /(?<!ban )chỉ đạo (?:của [^.;(]{0,100})?(?:tại|theo)(?: nội dung)? ?$/iu

/** "thực hiện chỉ đạo của UBND tỉnh tại Công văn số …". */
export function isDirectionIn(words: string): boolean {
  return DIRECTION_IN.test(words.slice(-160))
}

const NESTED = /(?<!\p{L})về(?!\p{L}).*(?:thực hiện|triển khai|(?<!tiếp )theo)(?: nội dung)? ?$/iu
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
