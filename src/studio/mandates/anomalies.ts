/** What looks wrong about a directive as it stands now: warned about, never blocked (design §4.1). */
import type { PayloadRequest } from 'payload'
import type { Directive } from '#src/database/payload-types'
import {
  DOCUMENT_TYPES,
  documentNumberWarnings,
  parseDocumentNumber,
} from '#src/domain/documentNumber/index'
import { documentInWords, type NamedDocument } from '#src/domain/mandateWords'
import { isCertainlyBefore } from '#src/domain/partialDate'
import { WARNINGS, type WarningCode } from '#src/dispatch/warnings'
import { reusesNumber } from '#src/importing/identity'
import { RECOGNISED_BY, toKnown } from '#src/importing/knownDirectives'
import { IMPORT_WARNINGS } from '#src/importing/warnings'
import type { DirectiveFacts } from './directiveFacts'

export interface Anomaly {
  code: WarningCode | 'number-reused'
  /** What is wrong and what to do. */
  message: string
  /** The documents that it is about besides the directive itself, in words. */
  about: { words: string; directive: string | null }[]
}

export async function readAnomalies(
  req: PayloadRequest,
  stored: Directive,
  facts: DirectiveFacts,
): Promise<Anomaly[]> {
  return [...anomaliesOf(facts), ...(await reusedNumber(req, stored))]
}

/** Without looking at other directives. */
export function anomaliesOf(facts: DirectiveFacts): Anomaly[] {
  const own = warningsAbout(facts)
  const cited = facts.citations.filter((citation) => warningsAbout(citation).length > 0)
  const later = facts.citations.filter(
    ({ issuedOn }) => issuedOn && facts.issuedOn && isCertainlyBefore(facts.issuedOn, issuedOn),
  )
  const isIssuerOdd = own.includes('issuer-differs-from-symbol')
  return [
    ...numberAnomalies(facts),
    ...dateAnomalies(facts),
    ...(isIssuerOdd || cited.length > 0 ? [anomaly('issuer-differs-from-symbol', cited)] : []),
    ...(later.length > 0 ? [anomaly('dated-before-cited', later)] : []),
  ]
}

function numberAnomalies({ number }: DirectiveFacts): Anomaly[] {
  if (number === null) return [anomaly('no-number-line')]
  const parsed = parseDocumentNumber(number)
  if (!parsed) return [anomaly('unreadable-number')]
  return parsed.number === null ? [anomaly('blank-number')] : []
}

function dateAnomalies({ issuedOn }: DirectiveFacts): Anomaly[] {
  if (issuedOn === null) return [anomaly('no-date')]
  return issuedOn.precision === 'day' ? [] : [anomaly('partial-date')]
}

/** With the type's name before it, which tells Chỉ thị from Cục Thuế. */
function warningsAbout(document: NamedDocument) {
  const { docType, number, issuer, issuedOn } = document
  const type = DOCUMENT_TYPES.find(({ slug }) => slug === docType)?.name ?? 'Văn bản'
  const documentNumber = number === null ? null : parseDocumentNumber(`${type} số ${number}`)
  return documentNumberWarnings({ documentNumber, issuer, issuedOn })
}

function anomaly(
  code: WarningCode,
  about: readonly (NamedDocument & { directive: string | null })[] = [],
): Anomaly {
  return {
    code,
    message: WARNINGS[code],
    about: about.map((document) => ({
      words: documentInWords(document),
      directive: document.directive,
    })),
  }
}

/** Only among those that the person may read: another agency's draft is not betrayed by a warning. */
async function reusedNumber(req: PayloadRequest, stored: Directive): Promise<Anomaly[]> {
  const known = toKnown(stored)
  if (known.number === null) return []
  const { docs } = await req.payload.find({
    collection: 'directives',
    where: {
      and: [
        { 'documentNumber.number': { equals: known.number } },
        { id: { not_equals: stored.id } },
      ],
    },
    depth: 0,
    limit: 200,
    select: { ...RECOGNISED_BY, title: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const others = docs.filter((doc) => reusesNumber(toKnown(doc as Directive), known))
  if (others.length === 0) return []
  return [
    {
      code: 'number-reused',
      message: IMPORT_WARNINGS['number-reused'],
      about: others.map(({ id, title }) => ({ words: String(title), directive: id })),
    },
  ]
}
