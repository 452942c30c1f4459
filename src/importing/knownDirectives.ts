/** Which directive here a document number means, and whether a dispatch is here already. */
import type { Payload } from 'payload'
import { fold } from '#src/domain/fold'
import { agrees, parsePartialDate, yearOf, type PartialDate } from '#src/domain/partialDate'
import type { DispatchReading } from '#src/dispatch/index'
import type { Directive } from '#src/database/payload-types'

/**
 * The same directive: same file, or same issuer, symbol, number and year; with a blank number also
 * the same subject and the same date as far as both are known (design §4.2).
 */
export async function findSameDirective(
  payload: Payload,
  reading: DispatchReading,
  hash: string,
): Promise<Directive | null> {
  const { symbol } = reading.documentNumber
  const { docs } = await payload.find({
    collection: 'directives',
    where: {
      or: [
        { 'source.hash': { equals: hash } },
        ...(symbol ? [{ 'documentNumber.symbol': { equals: symbol } }] : []),
      ],
    },
    depth: 0,
    pagination: false,
    // A double is a double, whoever owns the first one.
    overrideAccess: true,
  })
  return docs.find((doc) => doc.source?.hash === hash || isSame(doc, reading)) ?? null
}

function isSame(doc: Directive, reading: DispatchReading): boolean {
  const number = doc.documentNumber?.number || null
  if (number !== reading.documentNumber.number) return false
  if (fold(doc.issuer ?? '') !== fold(reading.issuer ?? '')) return false
  const date = storedDate(doc)
  if (number !== null) return sameYear(date, reading.issuedOn)
  return sameDate(date, reading.issuedOn) && fold(doc.subject) === fold(reading.subject ?? '')
}

function storedDate(doc: Directive): PartialDate | null {
  return parsePartialDate(doc.issuedOn?.value ?? '')
}

function sameYear(left: PartialDate | null, right: PartialDate | null): boolean {
  return left === null || right === null || yearOf(left) === yearOf(right)
}

function sameDate(left: PartialDate | null, right: PartialDate | null): boolean {
  return left === null || right === null || agrees(left, right)
}

/** The id of the directive that a citation means; null when none or more than one is here. */
export async function findCited(
  payload: Payload,
  number: string | null,
  issuedOn: PartialDate | null,
): Promise<string | null> {
  const [first, ...rest] = (number ?? '').split('/')
  const symbol = rest.join('/')
  if (!first || !symbol) return null
  const { docs } = await payload.find({
    collection: 'directives',
    where: {
      and: [
        { 'documentNumber.number': { equals: first } },
        { 'documentNumber.symbol': { equals: symbol } },
      ],
    },
    depth: 0,
    pagination: false,
    // Only the id is used; whether the public sees a link is decided when it is read.
    overrideAccess: true,
  })
  const matching = docs.filter((doc) => sameDate(storedDate(doc), issuedOn))
  return matching.length === 1 ? (matching[0]?.id ?? null) : null
}
