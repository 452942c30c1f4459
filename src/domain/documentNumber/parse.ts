/**
 * Reads document numbers: `[NUM] ["/" YEAR] "/" SYMBOL`, party style `NUM "-" TYPE "/" ORG` (design §4.1).
 */
import {
  docTypeOfAbbreviation,
  docTypeOfName,
  DOCUMENT_TYPE_NAMES,
  isTypeAbbreviation,
  LETTER,
} from './documentTypes'
import { normaliseDocumentNumber } from './normalise'

export const DOCUMENT_NUMBER_KINDS = ['congvan', 'named', 'qppl', 'party'] as const
/** Letter, named administrative document, legal normative document (with a year), party document. */
export type DocumentNumberKind = (typeof DOCUMENT_NUMBER_KINDS)[number]

export interface DocumentNumber {
  kind: DocumentNumberKind
  /** Null where the published copy leaves it blank, which is normal. */
  number: string | null
  year: number | null
  typeAbbr: string | null
  issuer: string | null
  unit: string | null
}

/** Longer than any number ever printed; whatever exceeds it is a sentence. */
const LONGEST = 120
const LEAD = new RegExp(`^(?:(${DOCUMENT_TYPE_NAMES.join('|')}|Văn bản) )?số ?:? ?`, 'iu')
/** The youth union adds a unit as state bodies do: `2931-CV/TĐTN-XDĐ`. */
const PARTY =
  /^(\d{1,6}[a-z]?)?-(\p{Lu}[\p{L}]{0,4})\/(\p{Lu}[\p{L}\d&]{0,20})(?:-([\p{L}\d&.+]{1,20}(?:-[\p{L}\d&.+]{1,20}){0,3}))?$/u
const STATE =
  /^(\d{1,6}[A-Za-z]?)?(?:\/(\d{4}))?\/(\p{Lu}[\p{L}\d&.]{0,20}(?:-[\p{L}\d&.+]{1,20}){0,5})$/u
/** Bodies that nobody abbreviates otherwise: after them, the part before is surely the type. */
const PLAIN_BODIES = new Set(['UBND', 'HĐND', 'TTg', 'CP', 'TU', 'TW'])

/** Reads a number with or without the "Số:" or "Công văn số" before it; null for what is none. */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  if (text.length > LONGEST) return null
  const normalised = normaliseDocumentNumber(text)
  const lead = LEAD.exec(normalised)
  const bare = normalised.slice(lead?.[0].length ?? 0)
  return readParty(bare) ?? readState(bare, lead?.[1] ?? null)
}

function readParty(bare: string): DocumentNumber | null {
  const match = PARTY.exec(bare)
  if (!match) return null
  const [, number = null, typeAbbr = '', issuer = '', unit = null] = match
  if (!isTypeAbbreviation(typeAbbr)) return null
  return { kind: 'party', number, year: null, typeAbbr, issuer, unit }
}

function readState(bare: string, typeName: string | null): DocumentNumber | null {
  const match = STATE.exec(bare)
  if (!match) return null
  const [, number = null, yearText, symbol = ''] = match
  const parts = readSymbol(symbol.split('-'), typeName)
  const year = yearText ? Number(yearText) : null
  // "06/CP" is how people call a project; the government's own letters carry a unit (1234/CP-KTTH).
  if (parts.issuer === 'CP' && !parts.typeAbbr && !parts.unit) return null
  const kind = year !== null ? 'qppl' : parts.typeAbbr ? 'named' : 'congvan'
  return { kind, number, year, ...parts }
}

type SymbolParts = Pick<DocumentNumber, 'typeAbbr' | 'issuer' | 'unit'>

function readSymbol(segments: string[], typeName: string | null): SymbolParts {
  const [first = '', second, ...rest] = segments
  if (second && namesType(first, second, typeName)) {
    return { typeAbbr: first, issuer: second, unit: rest.join('-') || null }
  }
  return { typeAbbr: null, issuer: first, unit: segments.slice(1).join('-') || null }
}

/** `CT` may be Chỉ thị or Cục Thuế: the type word before the number decides. */
function namesType(first: string, second: string, typeName: string | null): boolean {
  const docType = docTypeOfAbbreviation(first)
  if (!docType) return false
  const named = typeName && docTypeOfName(typeName)
  if (!named || named === docType) return true
  return named !== LETTER || PLAIN_BODIES.has(second)
}
