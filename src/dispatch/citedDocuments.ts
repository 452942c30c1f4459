/** Finds the documents that a text names: type, number, date, issuer, and where each stands. */
import {
  docTypeOfAbbreviation,
  docTypeOfName,
  DOCUMENT_TYPE_NAMES,
  formatDocumentNumber,
  LETTER,
  parseDocumentNumber,
  type DocumentNumber,
} from '#src/domain/documentNumber/index'
import { isCertainlyBefore, yearOf, type PartialDate } from '#src/domain/partialDate'
import { leadingName, NAMED_BODY } from './agencyNames'
import { DATE, dayFrom, partialDate } from './dates'
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
/** A law is cited by its name; the number, if any, stands behind it. */
const LAW_NAME = '(?:Bộ luật|Luật(?! sư)|Pháp lệnh|Hiến pháp)(?: (?!số|ngày|năm)[\\p{L},-]+){0,24}?'
const LAW = new RegExp(
  `(?<!\\p{L})(${LAW_NAME}) (?:(?:được )?Quốc hội[^;.]{0,60}? (?:thông qua )?)?(?:ngày ${DATE}|năm (\\d{4}))`,
  'gu',
)
const LAW_BEFORE_NUMBER = new RegExp(`(?<!\\p{L})${LAW_NAME} số ?:? ?$`, 'u')
/** "Kế hoạch ngày 15/11/2024 của UBND tỉnh": a document without its number. */
const DATED_ONLY = new RegExp(`(?<!\\p{L})(${TYPE_NAMES}) ngày ${DATE} của (?=${NAMED_BODY})`, 'gu')
const SYMBOL =
  '\\p{Lu}[\\p{L}\\d&.]{0,20}(?:(?:[-–_]| ?& ?)[\\p{L}\\d&.+]{1,20}|[-–] (?=\\p{Lu}{2})[\\p{Lu}\\d&]{2,20}){0,5}'
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d/.-])(?:\\d{1,6}[a-z]? ?/ ?(?:\\d{4} ?/ ?)?${SYMBOL}|\\d{1,6}(?: ?[-–] ?\\p{Lu}\\p{L}{0,4}| \\p{Lu}\\p{L}{1,3}(?=/T[WU])) ?/ ?\\p{Lu}[\\p{Lu}&]{0,14}(?:[-–]\\p{Lu}[\\p{L}\\d&]{0,14}){0,3})`,
  'gu',
)
const TYPE_BEFORE = new RegExp(
  `(?:(?<!\\p{L})(${TYPE_NAMES})(?: (?:khẩn|hỏa tốc|liên tịch|phối hợp|liên ngành))?)? ?(?:số ?:? ?)?$`,
  'iu',
)
const LOOK_BACK = 60
const LOOK_AHEAD = 300
/** The name of a law stands before its number. */
const LONGEST_LAW = 160
const MOST_CITED = 500

/** The documents in the order of the text; `issuedOn` is the citing dispatch's, for days without a year. */
export function citedDocumentsIn(text: string, issuedOn: PartialDate | null): CitedDocument[] {
  const found: CitedDocument[] = []
  for (const match of text.matchAll(NUMBER)) {
    const cited = citedAt(text, { at: match.index, token: tokenOf(match[0]), issuedOn }, found)
    if (cited) found.push(cited)
    if (found.length >= MOST_CITED) break
  }
  shareIssuers(text, found)
  const unnumbered = [...lawsIn(text), ...datedIn(text)].filter(
    ({ start, end }) => !found.some((other) => start < other.end && other.start < end),
  )
  return [...found, ...unnumbered].sort((left, right) => left.start - right.start)
}

/** "Quyết định số A và Quyết định số B của Thủ tướng": both are the Prime Minister's. */
function shareIssuers(text: string, found: readonly CitedDocument[]): void {
  found.toReversed().forEach((cited, index, reversed) => {
    const next = reversed[index - 1]
    const isRow = next && /^(?:,| và|;|, và) $/u.test(text.slice(cited.end, next.start))
    if (isRow && !cited.issuer && cited.docType === next.docType) cited.issuer = next.issuer
  })
}

/** "126/2024/NĐ-CP¹": the figure of a footnote sticks to the number. */
const tokenOf = (words: string): string =>
  cleanPhrase(words).replace(/(?<=(?:CP|TTg|UBND|HĐND|TW|TU))\d{1,2}$/u, '')

interface NumberToken {
  at: number
  token: string
  issuedOn: PartialDate | null
}

function citedAt(
  text: string,
  { at, token, issuedOn }: NumberToken,
  before: readonly CitedDocument[],
): CitedDocument | null {
  const lead = TYPE_BEFORE.exec(text.slice(Math.max(0, at - LOOK_BACK), at))
  const law = LAW_BEFORE_NUMBER.exec(text.slice(Math.max(0, at - LONGEST_LAW), at))
  const typeName = lead?.[1] ?? null
  const parsed = parseDocumentNumber(typeName ? `${typeName} số ${token}` : token)
  const inherited = rowType(text, at, before.at(-1))
  // Without "Kế hoạch", "số" or a type in the symbol, a slash between words is just a slash.
  if (!parsed || (!lead?.[0].trim() && !parsed.typeAbbr && !inherited)) return null
  const byAbbreviation = parsed.typeAbbr ? docTypeOfAbbreviation(parsed.typeAbbr) : null
  const named = (typeName && docTypeOfName(typeName)) || (law && 'luat') || byAbbreviation
  return {
    number: formatDocumentNumber(parsed),
    docType: named ?? inherited ?? typeByIssuer(parsed),
    ...readDetails(text, at + token.length, issuedOn),
    start: at - (law?.[0] ?? lead?.[0].trimStart() ?? '').length,
  }
}

/** "Công văn số 1/SYT-VP, 2/SYT-VP": the second is what the first is. */
function rowType(text: string, at: number, previous: CitedDocument | undefined): string | null {
  const isRow = previous && /^(?:,| và| và số|, số|;) $/u.test(text.slice(previous.end, at))
  return isRow ? previous.docType : null
}

function typeByIssuer({ kind, issuer }: DocumentNumber): string | null {
  if (kind === 'qppl' && /^QH\d+$/.test(issuer ?? '')) return 'luat'
  return kind === 'congvan' ? LETTER : null
}

function lawsIn(text: string): CitedDocument[] {
  return [...text.matchAll(LAW)].map((match) => {
    const [whole, name = '', day, month, year, yearAlone] = match
    const docType = name.startsWith('Pháp lệnh') ? 'phap-lenh' : 'luat'
    return {
      ...UNNUMBERED,
      docType,
      issuedOn: partialDate(day, month, year ?? yearAlone),
      start: match.index,
      end: match.index + whole.length,
    }
  })
}

function datedIn(text: string): CitedDocument[] {
  return [...text.matchAll(DATED_ONLY)].flatMap((match) => {
    const [whole, name = '', day, month, year] = match
    const docType = docTypeOfName(name)
    const from = match.index + whole.length
    const issuer = readIssuer(text.slice(from, from + LOOK_AHEAD))
    const issuedOn = partialDate(day, month, year)
    if (!docType || !issuer || !issuedOn) return []
    return [
      { ...UNNUMBERED, docType, issuedOn, issuer, start: match.index, end: from + issuer.length },
    ]
  })
}

const UNNUMBERED = { number: null, issuer: null }

const DATED = new RegExp(`^,? ?(?:ban hành )?ngày ${DATE}`, 'iu')
const DATED_IN_PART =
  /^,? ?ngày[ .…]{0,10}(?:(\d{1,2})[ .…]{0,3})?tháng ?(\d{1,2})?[ .…]{0,10}năm (\d{4})/iu
/** "Kế hoạch … (số 157/KH-BGDĐT ngày 13/3/2020) của …": the bracket closes before the issuer. */
const OF = /^\)?,? ?của(?: |(?=\p{Lu}))/u

type Details = Pick<CitedDocument, 'issuedOn' | 'issuer' | 'end'>

/** "ngày 29/01/2024 của Công an tỉnh Sơn La", in either order. */
function readDetails(text: string, from: number, citedIn: PartialDate | null): Details {
  const details: Details = { issuedOn: null, issuer: null, end: from }
  for (let round = 0; round < 2; round += 1) {
    const rest = text.slice(details.end, details.end + LOOK_AHEAD)
    const date = DATED.exec(rest) ?? DATED_IN_PART.exec(rest)
    const of = OF.exec(rest)
    if (date && !details.issuedOn) {
      details.issuedOn = partialDate(
        date[1],
        date[2],
        date[3] ?? yearBefore(date[1], date[2], citedIn),
      )
      details.end += date[0].length
    } else if (of && !details.issuer) {
      details.issuer = readIssuer(rest.slice(of[0].length))
      details.end += of[0].length + (details.issuer?.length ?? 0)
    }
  }
  return details
}

/** "ngày 20/11" of a cited document: the last such day that is not after the dispatch. */
export function yearBefore(day = '', month = '', citedIn: PartialDate | null): string | undefined {
  if (!citedIn) return undefined
  const year = yearOf(citedIn)
  const sameYear = dayFrom(year, month, day)
  const isLater =
    sameYear !== null && isCertainlyBefore(citedIn, { value: sameYear, precision: 'day' })
  return String(isLater ? year - 1 : year)
}

const AFTER_ISSUER =
  /[;.:()“”"]| (?:về|v\/v|gửi|ngày|tại|theo|để|nhằm|đề nghị|yêu cầu|triển khai|thực hiện|(?<!Ban )chỉ đạo|quy định|ban hành|sửa đổi|hướng dẫn|phê duyệt|thay thế|đã|trong|trên(?! địa bàn)|cho|là|có|được|kèm|và đăng|đăng|chưa|còn|vẫn|với|giữa|khi|nên|vừa|hiện|tuy|song|nhưng)(?!\p{L})/iu
const ANOTHER = new RegExp(
  `(?:,| và) (?=${NAMED_BODY}|(?:${TYPE_NAMES})(?!\\p{L})|\\p{Ll})|, (?=\\p{Lu})(?!Chủ nhiệm (?:Văn phòng|Ủy ban)|[^,]{1,60} và \\p{Lu})`,
  'u',
)
const BEGINS_WITH_TYPE = new RegExp(`^(?:${TYPE_NAMES})(?!\\p{L})`, 'u')
const NO_WORDS: ReadonlySet<string> = new Set()
/** The first word of a name is none. */
const GENERIC =
  /^(?:Bộ trưởng|Chủ tịch|Giám đốc|Ban|Bộ|Sở|Tổ|Hội|Đoàn|Phòng|Cục|Vụ|Liên đoàn|Tổ công tác)$/u
const FOOTNOTE = /(?<=\p{L})\d{1,2}$/u
const TRAILING_WORD = / (?:và|hoặc|cùng|với|các|thì|như|nêu trên|nói trên)$/u

/** The body's name at the beginning of a text; null where no body's name begins there. */
export function readIssuer(text: string): string | null {
  if (!/^\p{Lu}/u.test(text) || BEGINS_WITH_TYPE.test(text)) return null
  const stop = AFTER_ISSUER.exec(text)?.index ?? text.length
  const phrase = text.slice(0, Math.min(stop, 160))
  const one = phrase.slice(0, ANOTHER.exec(phrase)?.index ?? phrase.length)
  const named = leadingName(one, NO_WORDS)
  const issuer = cleanPhrase((named?.isSure ? named.name : '').replace(TRAILING_WORD, ''))
  return issuer && !GENERIC.test(issuer) ? issuer.replace(FOOTNOTE, '') : null
}
