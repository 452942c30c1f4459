/** The header block: issuer and the body above it, number, place and date, type, urgency. */
import {
  docTypeOfAbbreviation,
  docTypeOfName,
  LETTER,
  normaliseDocumentNumber,
  parseDocumentNumber,
  symbolOf,
  type DocumentNumber,
} from '#src/domain/documentNumber/index'
import { fold } from '#src/domain/fold'
import type { PartialDate } from '#src/domain/partialDate'
import { readDate } from './dates'
import { cleanPhrase, isCapitals } from './lines'
import type { ReadNumber, Urgency } from './reading'
import type { WarningCode } from './warnings'

const NUMBER_LINE = /^số ?(?::|(?=\d|\/))/iu
const PLACE_AND_DATE = /, ?ngày(?!\p{L})/iu

export const isNumberLine = (line: string): boolean => NUMBER_LINE.test(line) && /[/:]/.test(line)
export const isPlaceLine = (line: string): boolean =>
  line.length <= 160 &&
  /^\p{Lu}/u.test(line) &&
  PLACE_AND_DATE.test(line) &&
  /tháng|\d\/\d/.test(line)
export const isTitleLine = (line: string): boolean =>
  line.length <= 40 && isCapitals(line) && docTypeOfName(line) !== null
export const isSubjectLine = (line: string): boolean => /^(?:v\/v|về việc)(?!\p{L})/iu.test(line)

export interface Header {
  documentNumber: ReadNumber
  parsed: DocumentNumber | null
  docType: string | null
  issuer: string | null
  superior: string | null
  place: string | null
  issuedOn: PartialDate | null
  urgency: Urgency | null
  warnings: WarningCode[]
}

export function readHeader(head: readonly string[]): Header {
  const number = readNumberLine(head)
  const placed = readPlaceAndDate(head)
  const type = readDocType(head, number.parsed)
  return {
    ...number,
    ...placed,
    ...readIssuerLines(head),
    docType: type.docType,
    urgency: readUrgency(head),
    warnings: [...number.warnings, ...placed.warnings, ...type.warnings],
  }
}

type NumberLine = Pick<Header, 'documentNumber' | 'parsed' | 'warnings'>

function readNumberLine(head: readonly string[]): NumberLine {
  const line = head.find(isNumberLine)
  if (line === undefined) return unread('', 'no-number-line')
  const blanked = line
    .slice(0, 160)
    .replace(NUMBER_LINE, '')
    .replace(/[.…_]{2,}|…/g, ' ')
  const raw = normaliseDocumentNumber(blanked).split(' ')[0] ?? ''
  const parsed = parseDocumentNumber(raw)
  if (!parsed) return unread(raw, 'unreadable-number')
  const { number, typeAbbr: type } = parsed
  const warnings: WarningCode[] = number === null ? ['blank-number'] : []
  return { documentNumber: { raw, number, symbol: symbolOf(parsed), type }, parsed, warnings }
}

function unread(raw: string, warning: WarningCode): NumberLine {
  const documentNumber = { raw, number: null, symbol: null, type: null }
  return { documentNumber, parsed: null, warnings: [warning] }
}

type PlaceAndDate = Pick<Header, 'place' | 'issuedOn' | 'warnings'>

function readPlaceAndDate(head: readonly string[]): PlaceAndDate {
  const line = head.find(isPlaceLine)
  if (line === undefined) return { place: null, issuedOn: null, warnings: ['no-date'] }
  const comma = PLACE_AND_DATE.exec(line)?.index ?? 0
  const issuedOn = readDate(line.slice(comma))
  const place = cleanPhrase(line.slice(0, comma)) || null
  if (!issuedOn) return { place, issuedOn, warnings: ['no-date'] }
  return { place, issuedOn, warnings: issuedOn.precision === 'day' ? [] : ['partial-date'] }
}

/** The title line wins over the symbol; a symbol without type is a letter's. */
function readDocType(
  head: readonly string[],
  parsed: DocumentNumber | null,
): { docType: string | null; warnings: WarningCode[] } {
  const title = head.find(isTitleLine)
  const titled = title ? docTypeOfName(title) : null
  const byAbbreviation = parsed?.typeAbbr ? docTypeOfAbbreviation(parsed.typeAbbr) : null
  const isLetter = parsed?.kind === 'congvan' || head.some(isSubjectLine)
  const docType = titled ?? byAbbreviation ?? (isLetter ? LETTER : null)
  if (!docType) return { docType, warnings: ['no-type'] }
  const differs = titled !== null && byAbbreviation !== null && titled !== byAbbreviation
  return { docType, warnings: differs ? ['type-differs-from-symbol'] : [] }
}

/** Folded beginnings of the lines with which a new body's name starts; other lines continue the one above. */
const BODY =
  /^(?:uy ban|ubnd|so|cong an|bo|phong|ban|tong cuc|cuc|chi cuc|trung tam|truong|hoi dong|hoi|dang|tinh uy|thanh uy|huyen uy|quan uy|dai|van phong|bao|thanh tra|ngan hang|toa an|vien|mat tran|doan|lien doan|tong lien doan|lien hiep|benh vien|tong cong ty|cong ty|kho bac|thu tuong|chinh phu|quoc hoi|buu dien|tram|bo chi huy|don)(?![a-z])/

/** Bodies from the top of the page down: the last one issues, the one above is its superior. */
function readIssuerLines(head: readonly string[]): Pick<Header, 'issuer' | 'superior'> {
  const end = head.findIndex(endsIssuer)
  const bodies: string[] = []
  for (const line of head.slice(0, end < 0 ? 0 : end)) {
    if (urgencyOf(line)) continue
    const beginsBody = BODY.test(fold(line))
    if (beginsBody || (bodies.length === 0 && isCapitals(line))) bodies.push(line)
    else if (bodies.length > 0 && isCapitals(line)) bodies.push(`${bodies.pop()} ${line}`)
  }
  return { issuer: bodies.at(-1) ?? null, superior: bodies.at(-2) ?? null }
}

function endsIssuer(line: string): boolean {
  return isNumberLine(line) || isPlaceLine(line) || isTitleLine(line) || isSubjectLine(line)
}

function readUrgency(head: readonly string[]): Urgency | null {
  return head.map(urgencyOf).find((urgency) => urgency !== null) ?? null
}

const URGENCY_BY_MARK: readonly [RegExp, Urgency][] = [
  [/^hoa toc(?: hen gio)?$/, 'hỏa tốc'],
  [/^thuong khan$/, 'thượng khẩn'],
  [/^khan$/, 'khẩn'],
]

/** The whole line is the mark, with or without "Độ khẩn:" before it. */
function urgencyOf(line: string): Urgency | null {
  if (line.length > 40) return null
  const mark = fold(line)
    .replace(/^do khan ?: ?/, '')
    .replace(/[^a-z ]/g, '')
    .trim()
  return URGENCY_BY_MARK.find(([pattern]) => pattern.test(mark))?.[1] ?? null
}
