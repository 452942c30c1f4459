/** What an officer should look at again: gaps, inferences and anomalies of a reading. */
import { documentNumberWarnings, parseDocumentNumber } from '#src/domain/documentNumber/index'
import type { Header } from './header'
import type { ReadCitation, ReadFacts } from './reading'
import type { WarningCode } from './warnings'

interface Shortfalls {
  hasUnreadableWindow: boolean
  isTooLong: boolean
  hasMoreCitations: boolean
  isNoDispatch: boolean
  isPerhapsNone: boolean
  isGarbled: boolean
  isTorn: boolean
  hasUnsureAssignee: boolean
}

export function doubtsAbout(
  reading: ReadFacts,
  header: Header,
  shortfalls: Shortfalls,
): WarningCode[] {
  const { docType, tasks, windows, citations } = reading
  const doubts: [isRaised: boolean, code: WarningCode][] = [
    [reading.issuer === null, 'no-issuer'],
    [reading.issuer !== null && header.issuer === null, 'issuer-inferred'],
    [reading.subject === null, 'no-subject'],
    [reading.recipients.length === 0 && docType === 'cong-van', 'no-recipients'],
    [tasks.length === 0, 'no-tasks'],
    [shortfalls.hasUnsureAssignee, 'assignee-uncertain'],
    [!reading.signer?.name, 'no-signer'],
    [citations.some(({ relations }) => relations.length === 0), 'citation-relation-unknown'],
    [windows.some(({ yearInferred }) => yearInferred), 'window-year-inferred'],
    [shortfalls.hasUnreadableWindow, 'window-unreadable'],
    [shortfalls.hasMoreCitations, 'too-many-citations'],
    [shortfalls.isTooLong, 'too-long'],
    [shortfalls.isNoDispatch, 'not-a-dispatch'],
    [shortfalls.isPerhapsNone, 'perhaps-not-a-dispatch'],
    [shortfalls.isTorn, 'torn-words'],
    [shortfalls.isGarbled, 'garbled-text'],
  ]
  const raised = doubts.flatMap(([isRaised, code]) => (isRaised ? [code] : []))
  return [...header.warnings, ...raised, ...anomalies(reading, header)]
}

function anomalies({ issuer, citations }: ReadFacts, { parsed, issuedOn }: Header): WarningCode[] {
  const citedOn = citations.map((citation) => citation.issuedOn)
  return [
    ...documentNumberWarnings({ documentNumber: parsed, issuer, issuedOn, citedOn }),
    ...citations.flatMap(citationAnomalies),
  ]
}

function citationAnomalies({ number, issuer, issuedOn }: ReadCitation): WarningCode[] {
  const documentNumber = number === null ? null : parseDocumentNumber(number)
  return documentNumberWarnings({ documentNumber, issuer, issuedOn })
}
