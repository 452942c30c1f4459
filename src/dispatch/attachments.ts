/** Materials that travel with the dispatch: "(gửi kèm)", "Có tài liệu kèm theo". Cited documents are citations. */
import { slugOf } from '#src/domain/fold'
import { cleanPhrase } from './lines'
import { sentencesOf } from './sentences'

export interface Attachment {
  text: string
  kind: string
}

/** A form "kèm theo Nghị định số …" is a part of that decree. */
const ENCLOSED =
  /(?:gửi|đính) kèm(?: theo)?|(?<!ban hành )kèm theo(?! (?:\p{L}+ ){1,3}số ?\d)(?! (?:Nghị định|Thông tư|Quyết định|Nghị quyết|Quy chế|Quy định|Luật) (?!này))/iu
const HEADS: readonly [RegExp, string][] = [
  [/^(?:bài|bản) (?:tuyên truyền|viết|tin|cảnh báo)/iu, 'bai-tuyen-truyen'],
  [/^(?:đồ họa|đồ hoạ|infographic)/iu, 'do-hoa-thong-tin'],
  [/^(?:video|clip|phóng sự|phim|đoạn phim)/iu, 'video'],
  [/^(?:kịch bản|bài phát thanh|nội dung phát thanh|file âm thanh)/iu, 'chuong-trinh-phat-thanh'],
  [/^(?:tờ rơi|tờ gấp|áp phích|pa-?nô|poster|cẩm nang|sổ tay|clip)/iu, 'xuat-ban-pham-in'],
  [
    /^(?:tài liệu|thông điệp|khẩu hiệu|bảng (?:dự toán|tổng hợp|kê|biểu)|chương trình (?:hội thảo|hội nghị|làm việc)|đề cương|phụ lục|danh (?:sách|mục)|biểu (?:mẫu|đồ)|mẫu|phiếu|hình ảnh|thư (?:ngỏ|kêu gọi|gửi)|file|tệp|slide|bài giảng|quy trình|sơ đồ|bản đồ|lịch|logo|hồ sơ|dự thảo|(?:bản )?tóm tắt|hỏi[ -]+đáp|thể lệ|bảng|bộ (?:tài liệu|infographic|câu hỏi|ảnh|tranh|nhận diện|slide|cẩm nang|thông điệp))/iu,
    'tai-lieu',
  ],
]
/** "02 đoạn phim ngắn", "01 mẫu tờ rơi". */
const COUNT =
  /^\d{1,3} (?:(?:đoạn|mẫu|tập|bản|file|tệp|bài|bộ) (?=phim|video|clip|tờ|áp phích|infographic|tài liệu|tin|ảnh))?/iu
/** "Tài liệu gửi kèm: …" lists what is enclosed. */
const LISTED = /^[\p{L} ]{0,30}(?:gửi|đính|kèm) (?:kèm|theo)(?: theo)?(?: [\p{L} ]{0,30})?: (.+)$/iu
/** "(Kèm theo Hướng dẫn giám sát …; Biểu mẫu …)", "(Kèm theo Kế hoạch là Đề cương …)". */
const OUTRIGHT =
  /^(?:(?:[Gg]ửi|[Đđ]ính) kèm(?: theo)?|[Kk]èm theo)(?: \p{Lu}\p{Ll}+ \p{L}+(?: này)? (?:là|gồm|có):?)? (?=\p{Lu}|\d)((?!.* này(?!\p{L}))[^;]{8,}.*)$/u
const AT_END =
  /(?<!\p{L})((?:phụ lục|danh sách|infographic|bộ (?:tài liệu|thông điệp|infographic|tranh|ảnh|câu hỏi|slide)|tài liệu|video|tờ rơi|tờ gấp|đề cương|kịch bản|biểu mẫu)(?: (?!theo )[^ ,;:.]+){0,9})$/iu
const PARENTHESIS = /\(([^()]{0,200})\)/gu
/** A comma or "và" parts two materials only where another one begins. */
const BETWEEN = new RegExp(
  `; |(?:, | và )(?=(?:\\d{1,3} )?(?:${HEADS.map(([head]) => head.source.slice(1)).join('|')})(?!\\p{L}))`,
  'iu',
)

export function attachmentsIn(text: string): Attachment[] {
  return sentencesOf(text)
    .filter((sentence) => ENCLOSED.test(sentence) || ENACTED.test(sentence))
    .flatMap(enclosedIn)
}

/** "Ban hành kèm theo Quyết định này Kế hoạch …": what a decision puts into force. */
const ENACTED = /^ban hành kèm theo \p{L}+(?: \p{L}+)? này (?:bản )?(\p{Lu}[^.;()]{8,200})/iu

function enclosedIn(sentence: string): Attachment[] {
  const enacted = ENACTED.exec(sentence)?.[1]
  if (enacted) return itemsIn(enacted)
  const listed = LISTED.exec(sentence)?.[1]
  if (listed) return itemsIn(listed)
  const found = [...sentence.matchAll(PARENTHESIS)]
    .filter((match) => ENCLOSED.test(match[1] ?? ''))
    .flatMap((match) => {
      const items = itemsIn(LISTED.exec(match[1] ?? '')?.[1] ?? '')
      if (items.length > 0) return items
      const listedOutright = itemsIn(OUTRIGHT.exec(match[1] ?? '')?.[1] ?? '')
      if (listedOutright.length > 0) return listedOutright
      const named = materialsIn(
        (match[1] ?? '').replace(/^(?:(?:có|xin|chi tiết|cụ thể|xem|tại|theo|ở) )+/iu, ''),
      )
      return named.length > 0 ? named : materialsBefore(lastClause(sentence.slice(0, match.index)))
    })
  if (found.length > 0) return found
  return enclosedInClause(sentence)
}

/** "Gửi kèm tờ rơi và video", "có tờ rơi kèm theo": on either side of the words. */
function enclosedInClause(sentence: string): Attachment[] {
  const match = ENCLOSED.exec(sentence)
  if (!match) return []
  const after = sentence
    .slice(match.index + match[0].length)
    .replace(
      /^ (?:theo )?(?:(?:văn bản|công văn|kế hoạch|thông báo|chỉ thị|hướng dẫn|quyết định) này )?(?:(?:có|gồm|là) )?/iu,
      '',
    )
  const named = materialsIn(after)
  return named.length > 0 ? named : materialsBefore(lastClause(sentence.slice(0, match.index)))
}

/** "… chia sẻ bộ infographic (gửi kèm)": the material with which the words before end. */
function materialAtEnd(clause: string): Attachment[] {
  const named = AT_END.exec(
    clause
      .trimEnd()
      .replace(/ được$/u, '')
      .slice(-90),
  )?.[1]
  return named ? materialsIn(named) : []
}

/** What stands before "(gửi kèm)" or "kèm theo": a row of materials, or one at the end of a sentence. */
function materialsBefore(clause: string): Attachment[] {
  const row = materialsIn(clause.replace(/^.{0,80} này (?:có|gồm) /iu, ''))
  if (row.length > 0) return row
  const behind = materialsIn(
    clause.replace(/^.*(?<!\p{L})(?:có|cùng|theo|sử dụng|dùng|bằng) /iu, ''),
  )
  return behind.length > 0 ? behind : materialAtEnd(clause)
}

/** What a colon introduces is enclosed, whatever it is; a document with a number is cited instead. */
function itemsIn(list: string): Attachment[] {
  return list
    .slice(0, 600)
    .split(BETWEEN)
    .map((item) => cleanPhrase(item.replace(/^[ (]*\d{1,2}[).] ?/u, '')))
    .filter((text) => text !== '' && text.length <= LONGEST_ITEM && !CITED.test(text))
    .map((text) => ({ text, kind: kindOf(text) ?? 'tai-lieu' }))
}
const LONGEST_ITEM = 160
const CITED = /(?<!\p{L})số ?:? ?\d+[/-]|^(?:công văn|văn bản) /iu

const kindOf = (text: string): string | undefined =>
  HEADS.find(([head]) => head.test(text.replace(COUNT, '')))?.[1]

function lastClause(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf(';')) + 1)
}

function materialsIn(phrase: string): Attachment[] {
  return phrase
    .slice(0, 300)
    .split(BETWEEN)
    .map((piece) =>
      cleanPhrase(
        withoutCircumstance(piece)
          .replace(/ {2,}/g, ' ')
          .replace(/^[ :]*(?:các |một số )?/iu, ''),
      ),
    )
    .flatMap((text) => {
      const kind = text.length <= 120 ? kindOf(text) : undefined
      return kind ? [{ text, kind }] : []
    })
}

/** "bài cảnh báo gửi kèm Giấy mời", "tài liệu để các xã in": what it travels with and what for is not its name. */
function withoutCircumstance(piece: string): string {
  const named = piece.replace(/ để .*$/u, '')
  const at = ENCLOSED.exec(named)?.index ?? 0
  return at > 1 ? named.slice(0, at) : named.replace(ENCLOSED, '')
}

/** One of each, by folded words. */
export function distinctAttachments(attachments: readonly Attachment[]): Attachment[] {
  return [...new Map(attachments.map((item) => [slugOf(item.text, 200), item])).values()]
}

/** "PHỤ LỤC / Danh sách lớp học / (Kèm theo Kế hoạch …)" behind the signature: an enclosure says its own title. */
export function appendixTitles(lines: readonly string[]): Attachment[] {
  return lines.flatMap((line, at) => {
    if (!/^PHỤ LỤC(?: (?:SỐ )?[IVX\d]{1,4})?$/iu.test(line)) return []
    const end = lines
      .slice(at + 1, at + 4)
      .findIndex((below) => /^\((?:ban hành )?kèm theo /iu.test(below))
    const text = cleanPhrase(lines.slice(at + 1, at + 1 + end).join(' '))
    return end < 1 || text.length > LONGEST_ITEM ? [] : [{ text, kind: kindOf(text) ?? 'tai-lieu' }]
  })
}
