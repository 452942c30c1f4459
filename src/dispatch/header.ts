/** The header block: issuer and the body above it, number, place and date, type, urgency. */
import {
  docTypeOfAbbreviation,
  LETTER,
  normaliseDocumentNumber,
  parseDocumentNumber,
  symbolOf,
  type DocumentNumber,
} from '#src/domain/documentNumber/index'
import { fold } from '#src/domain/fold'
import type { PartialDate } from '#src/domain/partialDate'
import { readDate } from './dates'
import { issueTogether } from './jointIssuers'
import { isDateLine, isNumberLine, isSubjectLine, isTitleLine, titleOf } from './landmarks'
import { cleanPhrase, isCapitals } from './lines'
import type { ReadNumber, Urgency } from './reading'
import type { WarningCode } from './warnings'

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
  const number = asLetter(readNumberLine(head), head)
  const placed = readPlaceAndDate(head)
  const type = readDocType(head, number.parsed)
  return {
    ...number,
    ...placed,
    ...readIssuerLines(head, number.documentNumber.symbol),
    docType: type.docType,
    urgency: readUrgency(head),
    warnings: [...number.warnings, ...placed.warnings, ...type.warnings],
  }
}

const NUMBER_LABEL = /^số ?:? ?/iu

type NumberLine = Pick<Header, 'documentNumber' | 'parsed' | 'warnings'>

function readNumberLine(head: readonly string[]): NumberLine {
  const line = head.find(isNumberLine)
  if (line === undefined) return unread('', 'no-number-line')
  const blanked = line
    .slice(0, 160)
    .replace(NUMBER_LABEL, '')
    .replace(/[.…_]{2,}|…/g, ' ')
  const joined = normaliseDocumentNumber(blanked).replace(UNITS_IN_A_ROW, ',')
  const raw = joined.split(' ')[0] ?? ''
  const parsed = parseDocumentNumber(raw.replace(MORE_UNITS, '-$1$2'))
  if (!parsed) return unread(raw, 'unreadable-number')
  const { number, typeAbbr: type } = parsed
  const warnings: WarningCode[] = number === null ? ['blank-number'] : []
  const symbol = MORE_UNITS.test(raw) ? raw.slice(raw.indexOf('/') + 1) : symbolOf(parsed)
  return { documentNumber: { raw, number, symbol, type }, parsed, warnings }
}

/** "512/TTr-VP" over "V/v …" from an inspectorate: the abbreviation is its own, not that of a submission. */
function asLetter(line: NumberLine, head: readonly string[]): NumberLine {
  const { parsed, documentNumber } = line
  const isInspectorate = head.some((text) => /^thanh tra(?![a-z])/.test(fold(text)))
  const isLetter = isInspectorate && head.some(isSubjectLine) && !head.some(isTitleLine)
  if (!parsed || parsed.typeAbbr !== INSPECTORATE || !isLetter) return line
  const { issuer: unit } = parsed
  return {
    ...line,
    documentNumber: { ...documentNumber, type: null },
    parsed: { ...parsed, kind: 'congvan', typeAbbr: null, issuer: INSPECTORATE, unit },
  }
}
const INSPECTORATE = 'TTr'

/** "SGDĐT-GDTrH, GDTX": two units, the second behind a space. */
const UNITS_IN_A_ROW = /(?<=\p{L}), (?=\p{Lu}{2}[\p{L}\d]*(?:$|[ ,]))/gu
/** "409/TTr-CAT(PC04)", "998/SGDĐT-GDTrH,GDTX": the symbol is as printed, its parts are read as the decree writes them. */
const MORE_UNITS = /\(([\p{L}\d.-]+)\)$|,(\p{Lu}{2}[\p{L}\d,]*)$/u

function unread(raw: string, warning: WarningCode): NumberLine {
  const documentNumber = { raw, number: null, symbol: null, type: null }
  return { documentNumber, parsed: null, warnings: [warning] }
}

type PlaceAndDate = Pick<Header, 'place' | 'issuedOn' | 'warnings'>

function readPlaceAndDate(head: readonly string[]): PlaceAndDate {
  const line = head.find(isDateLine)
  if (line === undefined) return { place: null, issuedOn: null, warnings: ['no-date'] }
  const comma = Math.max(line.search(/, ?ngày(?!\p{L})/iu), 0)
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
  const titled = head.map(titleOf).find((title) => title !== null)?.docType ?? null
  const byAbbreviation = parsed?.typeAbbr ? docTypeOfAbbreviation(parsed.typeAbbr) : null
  const isLetter = parsed?.kind === 'congvan' || head.some(isSubjectLine)
  const docType = titled ?? byAbbreviation ?? (isLetter ? LETTER : null)
  if (!docType) return { docType, warnings: ['no-type'] }
  const differs = titled !== null && byAbbreviation !== null && titled !== byAbbreviation
  return { docType, warnings: differs ? ['type-differs-from-symbol'] : [] }
}

/** Folded beginnings of the lines with which a new body's name starts; other lines continue the one above. */
const BODY =
  /^(?:uy ban|ubnd|ub mttq|so|cong an|bo|phong|ban|tong cuc|cuc|chi cuc|trung tam|truong|hoi dong|hoi|hdnd|dang bo|dang uy|chi bo|dang doan|tinh uy|thanh uy|huyen uy|quan uy|thi uy|dai|van phong|bao|thanh tra|ngan hang|toa an|vien|mat tran|doan|(?:tinh|huyen|thanh|quan|thi) doan|lien doan|tong lien doan|lien hiep|benh vien|tong cong ty|cong ty|kho bac|thu tuong|chu tich|chinh phu|quoc hoi|buu dien|tram|don|co quan|to cong tac|hoc vien|thong tan xa|lien minh|vnpt|vien thong|dien luc|bao hiem xa hoi|hat kiem lam|tong hoi|quy|thuong truc|chi nhanh|cong doan|chi doan|ban quan ly|vu|nha xuat ban|kiem toan|hiep hoi|dai hoc|thu vien|bao tang|doi|xa doan|phuong doan|su doan|trung doan|hop tac xa|nha van hoa|khu|tap doan|hdst|hdts|hdtd|bcd|bch|ban to chuc|thue (?:tinh|thanh pho|tp|co so|khu vuc)|hai quan (?:khu vuc|cua khau|tinh|thanh pho)|thi hanh an|hat|cang vu|to chuc|giao hoi)(?![a-z])/
/** Lines that look like the beginning of a body and go on with the one above. */
const NO_BODY =
  /^(?:phong,? (?:chong|ngua|tranh)|phong thu|hoi nhap|ban hanh|bo doi|doan ket|truong son|quy tin|bo tram|bao ve|hoi chu)(?![a-z])/
/** A name that is not over with its line: "VĂN PHÒNG" above "ỦY BAN NHÂN DÂN TỈNH". */
const UNFINISHED =
  /^(?:van phong|ban chap hanh|ban thuong vu|uy ban|cong an|trung tam|truong|ban chi dao|hoi dong|thuong truc|co quan|doan|hoi|so|phong|ban|cuc|chi cuc|tong cuc|vu|dang bo)$|(?: va|,|-|–)$/
const LONGEST_BODY = 90

/** Bodies from the top of the page down: the last one issues, the one above is its superior. */
function readIssuerLines(
  head: readonly string[],
  symbol: string | null,
): Pick<Header, 'issuer' | 'superior'> {
  const end = head.findIndex(endsIssuer)
  const lines = head
    .slice(0, Math.max(end, 0))
    .filter((line) => line.length <= LONGEST_BODY && urgencyOf(line) === null)
  const readings = [isCapitals, isName, isLowerName].map((isOfHeader) =>
    bodiesOf(lines, isOfHeader),
  )
  const bodies = readings.find((read) => read.length > 0) ?? []
  const [issuer = null, above = null, higher = null] = bodies.toReversed()
  return issuer !== null && above !== null && issueTogether(above, issuer, head, symbol)
    ? { issuer: `${above} ${issuer}`, superior: higher }
    : { issuer, superior: above }
}

/** Under a body that already has its superior above it: "NGÂN HÀNG NHÀ NƯỚC / CHI NHÁNH TỈNH …". */
const BRANCH = /^CHI NHÁNH /u

/** Some copies print the header in ordinary letters, a few without any capital. */
const isName = (line: string): boolean => /^\p{Lu}/u.test(line) && !/[.;:!?]$/.test(line)
const isLowerName = (line: string): boolean =>
  /^\p{L}/u.test(line) && line === line.toLowerCase() && !/[.;:!?]$/.test(line)

function bodiesOf(lines: readonly string[], isOfHeader: (line: string) => boolean): string[] {
  const bodies: string[] = []
  for (const line of lines.map((text) => text.replace(/ ?\*+$/, ''))) {
    if (!isOfHeader(line)) continue
    const above = bodies.at(-1)
    const isBranch = bodies.length > 1 && BRANCH.test(line)
    if (
      above === undefined ? beginsBody(line) || isCapitals(line) : !goesOn(above, line) && !isBranch
    )
      bodies.push(line)
    else if (above !== undefined) bodies.push(`${bodies.pop()} ${line}`)
  }
  return bodies
}

function goesOn(above: string, line: string): boolean {
  return UNFINISHED.test(fold(above)) || !beginsBody(line)
}

function beginsBody(line: string): boolean {
  const folded = fold(line)
  return BODY.test(folded) && !NO_BODY.test(folded)
}

function endsIssuer(line: string): boolean {
  return isNumberLine(line) || isDateLine(line) || isTitleLine(line) || isSubjectLine(line)
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
