/** What a reading becomes in the studio: the fields of a directive. */
import { abbreviationOfDocType } from '#src/domain/documentNumber/index'
import { STAND_IN_SUBJECTS } from '#src/domain/standInSubject'
import type { DispatchReading, ReadCitation } from '#src/dispatch/index'
import type { DirectiveSource } from '#src/studio/labels'
import { dateOf, readWholeNumber, type Identity } from './identity'
import { issuerKeyWithin, surroundingsOf, type Surroundings } from './issuerNames'
import type { AgencyIndex } from './knownAgencies'

/** Citations as the studio keeps them; `directive` is the id of the cited one where it is here. */
export interface DraftCitation extends Omit<ReadCitation, 'issuedOn'> {
  issuedOn: object
  directive?: string
}

/** Where a draft came from; see collections/Directives/fields.ts. */
export interface DraftSource {
  kind: DirectiveSource
  key: string
  issuerKey?: string
  file?: string
  hash?: string
  originalFile?: string
  warnings?: readonly { code: string; message: string }[]
}

export function surroundingsOfReading({
  issuer,
  superior,
  place,
  citations,
}: DispatchReading): Surroundings {
  return surroundingsOf({ issuer, superior, place, cited: citations.map((cited) => cited.issuer) })
}

export function identityOf(reading: DispatchReading, surroundings: Surroundings): Identity {
  const { raw, number, symbol } = reading.documentNumber
  return {
    number,
    symbol,
    issuer: issuerKeyWithin(reading.issuer, surroundings),
    issuedOn: dateOf(reading.issuedOn, readWholeNumber(raw)?.year ?? null),
    subject: reading.subject ?? '',
    docType: reading.docType,
  }
}

/** Field by field as the reading's type says. */
export function draftOf(reading: DispatchReading, agencies: AgencyIndex) {
  const surroundings = surroundingsOfReading(reading)
  return {
    documentNumber: reading.documentNumber,
    docType: reading.docType ?? undefined,
    issuer: reading.issuer,
    superior: reading.superior,
    place: reading.place,
    issuedOn: reading.issuedOn ?? {},
    subject: reading.subject ?? STAND_IN_SUBJECTS.unread,
    recipients: reading.recipients.map((text) => {
      const agency = agencies.find(text, surroundings)
      return { text, ...(agency && { agency }) }
    }),
    copiedTo: reading.copiedTo,
    tasks: reading.tasks.map(({ window, ...task }) => ({
      ...task,
      startDay: window?.startDay,
      endDay: window?.endDay,
    })),
    windows: reading.windows,
    deadlines: reading.deadlines,
    riskPeriods: reading.riskPeriods.map(({ text }) => text),
    monitoring: reading.monitoring ?? {},
    attachments: reading.attachments,
    signer: reading.signer ?? {},
    urgency: reading.urgency ? URGENCY_CODES[reading.urgency] : undefined,
    topics: reading.topics,
  }
}

const URGENCY_CODES = { khẩn: 'khan', 'thượng khẩn': 'thuong-khan', 'hỏa tốc': 'hoa-toc' } as const

/** A document known only from being cited: what the citation says of it, and nothing else. */
export function stubOf(
  cited: ReadCitation & { subject?: string | null },
  identity: Identity,
  citations: readonly DraftCitation[],
) {
  const { number, symbol, issuedOn } = identity
  const type = readWholeNumber(cited.number)?.typeAbbr ?? abbreviationOfDocType(cited.docType ?? '')
  return {
    documentNumber: { raw: cited.number, number, symbol, ...(type && { type }) },
    docType: cited.docType ?? undefined,
    ...(cited.issuer && { issuer: cited.issuer }),
    issuedOn: issuedOn ?? {},
    subject: cited.subject ?? STAND_IN_SUBJECTS.citedOnly,
    citations,
  }
}
