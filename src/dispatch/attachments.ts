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
  /(?:gửi|đính) kèm(?: theo)?|(?<!ban hành )kèm theo(?! (?:Nghị định|Thông tư|Quyết định|Nghị quyết|Quy chế|Quy định|Luật) )/iu
const HEADS: readonly [RegExp, string][] = [
  [/^(?:bài|bản) (?:tuyên truyền|viết|tin|cảnh báo)/iu, 'bai-tuyen-truyen'],
  [/^(?:đồ họa|đồ hoạ|infographic)/iu, 'do-hoa-thong-tin'],
  [/^(?:video|clip|phóng sự|phim|đoạn phim)/iu, 'video'],
  [/^(?:kịch bản|bài phát thanh|nội dung phát thanh|file âm thanh)/iu, 'chuong-trinh-phat-thanh'],
  [/^(?:tờ rơi|tờ gấp|áp phích|pa-?nô|poster|cẩm nang|sổ tay)/iu, 'xuat-ban-pham-in'],
  [
    /^(?:tài liệu|thông điệp|khẩu hiệu|bảng (?:dự toán|tổng hợp|kê|biểu)|chương trình (?:hội thảo|hội nghị|làm việc)|đề cương|phụ lục|danh sách|biểu mẫu|mẫu|phiếu|hình ảnh|bộ (?:tài liệu|infographic|câu hỏi|ảnh|tranh|nhận diện|slide|cẩm nang))/iu,
    'tai-lieu',
  ],
]
/** "02 đoạn phim ngắn", "01 mẫu tờ rơi". */
const COUNT =
  /^\d{1,3} (?:(?:đoạn|mẫu|tập|bản|file|tệp|bài|bộ) (?=phim|video|clip|tờ|áp phích|infographic|tài liệu|tin|ảnh))?/iu
/** "Tài liệu gửi kèm: …" lists what is enclosed. */
const LISTED = /^[\p{L} ]{0,30}(?:gửi|đính|kèm) (?:kèm|theo)(?: theo)?(?: [\p{L} ]{0,30})?: (.+)$/iu
const AT_END =
  /(?<!\p{L})((?:phụ lục|danh sách|infographic|bộ (?:tài liệu|infographic|tranh|ảnh|câu hỏi|slide)|tài liệu|video|tờ rơi|tờ gấp|đề cương|kịch bản|biểu mẫu)(?: (?!theo )[^ ,;:.]+){0,9})$/iu
const PARENTHESIS = /\(([^()]{0,200})\)/gu
const BETWEEN = /[,;] (?!chống|ngừa|tránh)| và /u

export function attachmentsIn(text: string): Attachment[] {
  return sentencesOf(text)
    .filter((sentence) => ENCLOSED.test(sentence))
    .flatMap(enclosedIn)
}

function enclosedIn(sentence: string): Attachment[] {
  const listed = LISTED.exec(sentence)?.[1]
  if (listed) return materialsIn(listed)
  const found = [...sentence.matchAll(PARENTHESIS)]
    .filter((match) => ENCLOSED.test(match[1] ?? ''))
    .flatMap((match) => {
      const named = materialsIn(
        (LISTED.exec(match[1] ?? '')?.[1] ?? match[1] ?? '').replace(
          /^(?:(?:có|xin|chi tiết|cụ thể|xem|tại|theo|ở) )+/iu,
          '',
        ),
      )
      return named.length > 0 ? named : materialsBefore(lastClause(sentence.slice(0, match.index)))
    })
  if (found.length > 0) return found
  return enclosedInClause(sentence.replace(PARENTHESIS, ''))
}

/** "Gửi kèm tờ rơi và video", "có tờ rơi kèm theo": on either side of the words. */
function enclosedInClause(sentence: string): Attachment[] {
  const match = ENCLOSED.exec(sentence)
  if (!match) return []
  const after = sentence
    .slice(match.index + match[0].length)
    .replace(/^ (?:theo )?(?:(?:văn bản|công văn|kế hoạch|thông báo|chỉ thị) này )?/iu, '')
  const named = materialsIn(after)
  return named.length > 0 ? named : materialsBefore(lastClause(sentence.slice(0, match.index)))
}

/** "… chia sẻ bộ infographic (gửi kèm)": the material with which the words before end. */
function materialAtEnd(clause: string): Attachment[] {
  const named = AT_END.exec(clause.trimEnd().slice(-90))?.[1]
  return named ? materialsIn(named) : []
}

/** What stands before "(gửi kèm)" or "kèm theo": a row of materials, or one at the end of a sentence. */
function materialsBefore(clause: string): Attachment[] {
  const row = materialsIn(clause)
  if (row.length > 0) return row
  const behind = materialsIn(clause.replace(/^.*(?<!\p{L})(?:có|cùng) /iu, ''))
  return behind.length > 0 ? behind : materialAtEnd(clause)
}

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
      const named = text.replace(COUNT, '')
      const kind = text.length <= 120 ? HEADS.find(([head]) => head.test(named))?.[1] : undefined
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
