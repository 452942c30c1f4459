/** Finds the documents that a text names: type, number, date, issuer, and where each stands. */
import {
  docTypeOfAbbreviation,
  docTypeOfName,
  DOCUMENT_TYPE_NAMES,
  formatDocumentNumber,
  LETTER,
  parseDocumentNumber,
} from '#src/domain/documentNumber/index'
import type { PartialDate } from '#src/domain/partialDate'
import { NAMED_BODY } from './agencyNames'
import { DATE, partialDate } from './dates'
import { cleanPhrase } from './lines'

export interface CitedDocument {
  number: string | null
  docType: string | null
  issuedOn: PartialDate | null
  issuer: string | null
  /** Where the type word begins and where date and issuer end. */
  start: number
  end: number
}

export const TYPE_NAMES = `${DOCUMENT_TYPE_NAMES.join('|')}|Văn bản`
const SYMBOL = '\\p{Lu}[\\p{L}\\d&.]{0,20}(?:[-–][\\p{L}\\d&.]{1,20}){0,5}'
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d/.-])(?:\\d{1,6}[a-z]? ?/ ?(?:\\d{4} ?/ ?)?${SYMBOL}|\\d{1,6}-\\p{Lu}\\p{L}{0,4} ?/ ?\\p{Lu}{1,8})`,
  'gu',
)
const TYPE_BEFORE = new RegExp(
  `(?:(?<!\\p{L})(${TYPE_NAMES})(?: (?:khẩn|hỏa tốc|liên tịch))?)? ?(?:số ?:? ?)?$`,
  'iu',
)
const LOOK_BACK = 60
const LOOK_AHEAD = 300
const MOST_CITED = 500

export function citedDocumentsIn(text: string): CitedDocument[] {
  const found: CitedDocument[] = []
  for (const match of text.matchAll(NUMBER)) {
    const cited = citedAt(text, match.index, cleanPhrase(match[0]))
    if (cited) found.push(cited)
    if (found.length >= MOST_CITED) break
  }
  return found
}

function citedAt(text: string, at: number, token: string): CitedDocument | null {
  const before = TYPE_BEFORE.exec(text.slice(Math.max(0, at - LOOK_BACK), at))
  const typeName = before?.[1] ?? null
  const parsed = parseDocumentNumber(typeName ? `${typeName} số ${token}` : token)
  // Without "Kế hoạch", "số" or a type in the symbol, a slash between words is just a slash.
  if (!parsed || (!before?.[0].trim() && !parsed.typeAbbr)) return null
  const byAbbreviation = parsed.typeAbbr ? docTypeOfAbbreviation(parsed.typeAbbr) : null
  const details = readDetails(text, at + token.length)
  return {
    number: formatDocumentNumber(parsed),
    docType: (typeName && docTypeOfName(typeName)) ?? byAbbreviation ?? letterOrNull(parsed.kind),
    ...details,
    start: at - (before?.[0].trimStart().length ?? 0),
  }
}

const letterOrNull = (kind: string): string | null => (kind === 'congvan' ? LETTER : null)

const DATED = new RegExp(`^,? ?(?:ban hành )?ngày ${DATE}`, 'iu')
const DATED_IN_PART =
  /^,? ?ngày[ .…]{0,10}(?:(\d{1,2})[ .…]{0,3})?tháng ?(\d{1,2})?[ .…]{0,10}năm (\d{4})/iu
const OF = /^,? ?của /u

type Details = Pick<CitedDocument, 'issuedOn' | 'issuer' | 'end'>

/** "ngày 29/01/2024 của Công an tỉnh Sơn La", in either order. */
function readDetails(text: string, from: number): Details {
  const details: Details = { issuedOn: null, issuer: null, end: from }
  for (let round = 0; round < 2; round += 1) {
    const rest = text.slice(details.end, details.end + LOOK_AHEAD)
    const date = DATED.exec(rest) ?? DATED_IN_PART.exec(rest)
    const of = OF.exec(rest)
    if (date && !details.issuedOn) {
      details.issuedOn = partialDate(date[1], date[2], date[3])
      details.end += date[0].length
    } else if (of && !details.issuer) {
      details.issuer = readIssuer(rest.slice(of[0].length))
      details.end += of[0].length + (details.issuer?.length ?? 0)
    }
  }
  return details
}

const AFTER_ISSUER =
  /[;.:()“”"]| (?:về|v\/v|gửi|ngày|tại|theo|để|nhằm|đề nghị|yêu cầu|triển khai|thực hiện|chỉ đạo|quy định|ban hành|sửa đổi|hướng dẫn|phê duyệt|thay thế|đã|trong|cho|là|có|được|kèm|và đăng|đăng)(?!\p{L})/iu
const ANOTHER = new RegExp(
  `(?:,| và) (?=${NAMED_BODY}|(?:${TYPE_NAMES})(?!\\p{L})|\\p{Ll})|, (?=\\p{Lu})(?![^,]{1,60} và \\p{Lu})`,
  'u',
)
const BEGINS_WITH_BODY = new RegExp(`^${NAMED_BODY}`, 'u')

/** The body's name at the beginning of a text; null where no body's name begins there. */
export function readIssuer(text: string): string | null {
  if (!BEGINS_WITH_BODY.test(text)) return null
  const stop = AFTER_ISSUER.exec(text)?.index ?? text.length
  const phrase = text.slice(0, Math.min(stop, 160))
  return cleanPhrase(phrase.slice(0, ANOTHER.exec(phrase)?.index ?? phrase.length)) || null
}
