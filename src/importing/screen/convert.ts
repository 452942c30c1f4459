/** Between a reading and the fields that a person sees and corrects. */
import {
  abbreviationOfDocType,
  parseDocumentNumber,
  symbolOf,
} from '#src/domain/documentNumber/index'
import type { DispatchReading, ReadNumber, ReadSigner, ReadWarning } from '#src/dispatch/index'
import { surroundingsOfReading } from '../draft'
import type { Correction } from '../importJob'
import type { AgencyIndex } from '../knownAgencies'
import type { DispatchFields, SentFields } from './draftFields'
import { remainingWarnings } from './remainingWarnings'

export function fieldsOf(reading: DispatchReading, agencies: AgencyIndex): SentFields {
  const { raw, number, symbol } = reading.documentNumber
  const { docType, issuer, superior, place, subject, monitoring, signer, urgency } = reading
  const surroundings = surroundingsOfReading(reading)
  return {
    documentNumber: { raw, number, symbol },
    ...{ docType, issuer, superior, place, subject, monitoring, signer, urgency },
    issuerAgency: issuer ? agencies.find(issuer, surroundings) : null,
    issuedOn: reading.issuedOn?.value ?? null,
    recipients: reading.recipients.map((text) => ({
      text,
      agency: agencies.find(text, surroundings),
    })),
    copiedTo: reading.copiedTo,
    citations: reading.citations.map((citation) => ({
      ...citation,
      issuedOn: citation.issuedOn?.value ?? null,
      link: 'auto',
    })),
    tasks: reading.tasks,
    windows: reading.windows,
    deadlines: reading.deadlines,
    riskPeriods: reading.riskPeriods.map(({ text }) => text),
    attachments: reading.attachments,
    topics: reading.topics,
  }
}

/** The reading as a person has corrected it; `read` is the one that the program made. */
export function correctionOf(
  fields: DispatchFields,
  read: Pick<DispatchReading, 'file' | 'warnings'> & { fields: SentFields },
): Correction {
  const { issuerAgency, recipients, citations, riskPeriods, signer, ...same } = fields
  return {
    reading: {
      ...same,
      file: read.file,
      documentNumber: numberOf(fields),
      recipients: recipients.map(({ text }) => text),
      citations: citations.map(({ link: _, ...citation }) => citation),
      riskPeriods: riskPeriods.map((text) => ({ text })),
      monitoring: isNamed(same.monitoring) ? same.monitoring : null,
      signer: signerOf(signer),
      warnings: remainingWarnings<ReadWarning>(read.warnings, read.fields, sentAgain(fields)),
    },
    issuerAgency,
    recipientAgencies: recipients.map(({ agency }) => agency),
    links: citations.map(({ link }) => link),
  }
}

/** In the shape in which they were read, to be compared. */
function sentAgain({ issuedOn, citations, ...fields }: DispatchFields): SentFields {
  return {
    ...fields,
    issuedOn: issuedOn?.value ?? null,
    citations: citations.map((citation) => ({
      ...citation,
      issuedOn: citation.issuedOn?.value ?? null,
    })),
  }
}

/** As printed while that is still the number; a corrected one is put together anew. */
function numberOf({ documentNumber, docType }: DispatchFields): ReadNumber {
  const { number, symbol } = documentNumber
  const printed = parseDocumentNumber(documentNumber.raw)
  const isStill = printed !== null && printed.number === number && symbolOf(printed) === symbol
  const raw = isStill ? documentNumber.raw : wholeOf(number, symbol)
  const type = parseDocumentNumber(raw)?.typeAbbr ?? abbreviationOfDocType(docType ?? '')
  return { raw, number, symbol, type }
}

/** A party symbol has its slash inside, and a hyphen before it: 18-NQ/TW. */
function wholeOf(number: string | null, symbol: string | null): string {
  if (symbol === null) return number ?? ''
  return `${number ?? ''}${symbol.includes('/') ? '-' : '/'}${symbol}`
}

const isNamed = (monitoring: DispatchReading['monitoring']): boolean =>
  Boolean(monitoring?.agency || monitoring?.text)

function signerOf(signer: DispatchFields['signer']): ReadSigner | null {
  return signer && Object.values(signer).some((words) => words !== null) ? signer : null
}
