/** Looks for directives that are here already, trash included: what was thrown away is not made anew. */
import type { Payload, Where } from 'payload'
import type { Directive } from '#src/database/payload-types'
import { idOf } from '#src/access/staff'
import { parsePartialDate } from '#src/domain/partialDate'
import { isStandInSubject } from '#src/domain/standInSubject'
import type { Identity, Known } from './identity'
import { issuerKey, issuerKeyWithin, surroundingsOf } from './issuerNames'

/** Without the lists of a directive, which would cost ten times as much to read. */
export const RECOGNISED_BY = {
  documentNumber: true,
  docType: true,
  issuer: true,
  superior: true,
  place: true,
  issuedOn: true,
  subject: true,
  agency: true,
  state: true,
  authors: true,
  reviewNote: true,
  publicFrom: true,
  deletedAt: true,
  source: { kind: true, key: true, issuerKey: true },
} as const

/**
 * Past Payload's hooks and access: they cost more than the query, and a double is a double, whoever
 * owns the first one. Only what a directive is recognised by is read, and nothing of it is shown.
 */
async function find(payload: Payload, where: Where): Promise<Known[]> {
  const { docs } = await payload.db.find<Directive>({
    collection: 'directives',
    where,
    select: RECOGNISED_BY,
    pagination: false,
  })
  return docs.map(toKnown)
}

/** All that could be the dispatch itself or one of the documents that it cites, in one reading. */
export async function findCandidates(
  payload: Payload,
  read: Identity,
  cited: readonly CitedNumber[],
): Promise<Known[]> {
  const conditions = [citedOnes(cited), numberedAlike(read), blankNumbered(read)]
  const or = conditions.filter((condition) => condition !== null)
  return or.length === 0 ? [] : find(payload, { or })
}

export interface CitedNumber {
  number: string
  symbol: string
}

function citedOnes(cited: readonly CitedNumber[]): Where | null {
  if (cited.length === 0) return null
  const [numbers, symbols] = [cited.map(({ number }) => number), cited.map(({ symbol }) => symbol)]
  return {
    and: [
      { 'documentNumber.number': { in: [...new Set(numbers)] } },
      { 'documentNumber.symbol': { in: [...new Set(symbols)] } },
    ],
  }
}

/** Under any symbol: an issuer that uses a number twice may do so under two. */
function numberedAlike({ number }: Identity): Where | null {
  return number === null ? null : { 'documentNumber.number': { equals: number } }
}

function blankNumbered({ number, symbol, issuedOn }: Identity): Where | null {
  if (number !== null) return null
  const hasNone = { 'documentNumber.number': { exists: false } }
  if (symbol !== null) return { and: [hasNone, { 'documentNumber.symbol': { equals: symbol } }] }
  return issuedOn && { and: [hasNone, { 'issuedOn.value': { equals: issuedOn.value } }] }
}

export async function findById(payload: Payload, id: string): Promise<Known | null> {
  return (await find(payload, { id: { equals: id } }))[0] ?? null
}

/** The draft that was begun with this file; a copy of it, made by hand, has no key. */
export async function findByFile(payload: Payload, hash: string): Promise<Known | null> {
  const ofFile = { 'source.hash': { equals: hash } }
  return (await find(payload, ofFile)).find(({ key }) => key !== null) ?? null
}

/** By what it was made of. */
export async function findByKey(payload: Payload, key: string): Promise<Known | null> {
  return (await find(payload, { 'source.key': { equals: key } }))[0] ?? null
}

export function toKnown(doc: Directive): Known {
  return {
    id: doc.id,
    number: doc.documentNumber?.number || null,
    symbol: doc.documentNumber?.symbol || null,
    issuer: knownIssuer(doc),
    issuedOn: parsePartialDate(doc.issuedOn?.value ?? ''),
    subject: isStandInSubject(doc.subject) ? '' : doc.subject,
    docType: doc.docType ?? null,
    agency: idOf(doc.agency),
    key: doc.source?.key || null,
    isStub: doc.source?.kind === 'stub',
    isUntouched: isUntouched(doc),
    isTrashed: Boolean(doc.deletedAt),
  }
}

/** What the import made of the name holds until a person writes another name. */
function knownIssuer(doc: Directive): string {
  const written = issuerKey(doc.issuer)
  const whole = doc.source?.issuerKey ?? ''
  if (whole === written || whole.startsWith(`${written} `)) return whole
  const header = { issuer: doc.issuer ?? null, superior: doc.superior ?? null }
  const surroundings = surroundingsOf({ ...header, place: doc.place ?? null, cited: [] })
  return issuerKeyWithin(header.issuer, surroundings)
}

function isUntouched(doc: Directive): boolean {
  const authors = Array.isArray(doc.authors) ? doc.authors : []
  const isFresh = doc.state === 'draft' && authors.length === 0 && !doc.deletedAt
  return isFresh && !doc.reviewNote && !doc.publicFrom
}
