/**
 * Which document is which (design §4.2): whether a dispatch is here already, what a citation means,
 * and whether a number was used twice. Pure: values in, a verdict out.
 */
import { parseDocumentNumber, symbolOf } from '#src/domain/documentNumber/index'
import { foldedWords } from '#src/domain/fold'
import { agrees, yearOf, type PartialDate } from '#src/domain/partialDate'
import { issuersAgree } from './issuerNames'

export interface Identity {
  number: string | null
  /** What follows the slash: `KH-UBND`, `NQ/TW`. */
  symbol: string | null
  /** From issuerNames.ts; empty where nobody is named. */
  issuer: string
  issuedOn: PartialDate | null
  /** Empty where none is known. */
  subject: string
  docType: string | null
}

/** A directive that is here, as far as it matters for recognising it. */
export interface Known extends Identity {
  id: string
  agency: string | null
  /** What it was made of: a file, a citation, a place among directives of one number (claim.ts). */
  key: string | null
  /** Made for a citation; nobody has imported or typed the document itself. */
  isStub: boolean
  /** Still the draft that the import wrote: no person has saved, returned or approved it. */
  isUntouched: boolean
  isTrashed: boolean
}

const SIMILAR_ENOUGH = 0.5

/** Whole as a citation has it: `18-NQ/TW`, `30/2020/NĐ-CP`; null for what is none, or blank. */
export function readWholeNumber(whole: string | null): {
  number: string
  symbol: string
  year: number | null
  typeAbbr: string | null
} | null {
  const parsed = whole === null ? null : parseDocumentNumber(whole)
  if (!parsed?.number) return null
  const { number, year, typeAbbr } = parsed
  return { number, symbol: symbolOf(parsed), year, typeAbbr }
}

/** The date beside a number, or the year within it. */
export function dateOf(issuedOn: PartialDate | null, year: number | null): PartialDate | null {
  return issuedOn ?? (year === null ? null : { value: String(year), precision: 'year' })
}

/** The same directive twice, in two files. */
export function isSameDirective(known: Known, read: Identity): boolean {
  if (known.isStub || known.number !== read.number || known.symbol !== read.symbol) return false
  if (!isSameIssuer(known, read)) return false
  if (read.number !== null) return isSameNumbering(known, read)
  if (!isSameSubject(known, read) || contradicts(known.issuedOn, read.issuedOn)) return false
  // Without number and symbol it takes everything else to be sure.
  return read.symbol !== null || (read.issuer !== '' && bothSay(known.issuedOn, read.issuedOn))
}

/** Printed in full and concluded from the text: the shorter name needs the date to be sure. */
function isSameIssuer(known: Identity, read: Identity): boolean {
  if (known.issuer === read.issuer && read.issuer !== '') return true
  return issuersAgree(known.issuer, read.issuer) && bothSay(known.issuedOn, read.issuedOn)
}

function isSameNumbering(known: Identity, read: Identity): boolean {
  if (known.issuedOn === null || read.issuedOn === null) return isSameSubject(known, read)
  return yearOf(known.issuedOn) === yearOf(read.issuedOn) && !differsInSubject(known, read)
}

/** The document that a stub stands for has come. */
export function isStubOf(known: Known, read: Identity, agency: string | null): boolean {
  return known.isStub && read.number !== null && isMeant(known, read, agency)
}

/**
 * The cited document: number and symbol, date as far as known and issuer as far as named. Numbers
 * begin anew every year in every office, so the number alone is no ground: date, issuer or the same
 * agency has to speak for it.
 */
export function isMeant(known: Known, cited: Identity, agency: string | null): boolean {
  if (known.number !== cited.number || known.symbol !== cited.symbol) return false
  if (contradicts(known.issuedOn, cited.issuedOn)) return false
  if (!issuersAgree(known.issuer, cited.issuer)) return false
  const isNamed = known.issuer !== '' && cited.issuer !== ''
  const isSameAgency = agency !== null && known.agency === agency
  return isNamed || isSameAgency || bothSay(known.issuedOn, cited.issuedOn)
}

/** One number of one issuer, type and year on two subjects: somebody made a mistake. */
export function reusesNumber(known: Known, read: Identity): boolean {
  if (read.number === null || known.number !== read.number || known.isStub) return false
  if (known.docType !== read.docType || known.issuer === '' || known.issuer !== read.issuer)
    return false
  if (known.issuedOn === null || read.issuedOn === null) return false
  return yearOf(known.issuedOn) === yearOf(read.issuedOn) && differsInSubject(known, read)
}

function contradicts(left: PartialDate | null, right: PartialDate | null): boolean {
  return left !== null && right !== null && !agrees(left, right)
}

function bothSay(left: PartialDate | null, right: PartialDate | null): boolean {
  return left !== null && right !== null && agrees(left, right)
}

function isSameSubject(left: Identity, right: Identity): boolean {
  return (
    left.subject !== '' &&
    foldedWords(left.subject).join(' ') === foldedWords(right.subject).join(' ')
  )
}

/** Two readings of one subject may differ by a line; two subjects share few words. */
function differsInSubject(left: Identity, right: Identity): boolean {
  const [words, others] = [new Set(foldedWords(left.subject)), new Set(foldedWords(right.subject))]
  if (words.size === 0 || others.size === 0) return false
  const shared = [...words].filter((word) => others.has(word)).length
  return shared / Math.min(words.size, others.size) < SIMILAR_ENOUGH
}
