/**
 * Reads a dispatch out of its text, by the structure that the decree on clerical work gives all of
 * them, never by the words of particular ones. What is not sure stays empty and is warned about.
 */
import { documentNumberWarnings, parseDocumentNumber } from '#src/domain/documentNumber/index'
import { isCertainlyBefore, type PartialDate } from '#src/domain/partialDate'
import { attachmentsIn, distinctAttachments } from './attachments'
import { citationsOf } from './citations'
import { withoutColumns } from './columns'
import { deadlinesIn } from './deadlines'
import { readHeader, type Header } from './header'
import { inferIssuer } from './issuer'
import { cleanLines, LONGEST_TEXT, MOST_LINES } from './lines'
import { monitoringIn } from './monitoring'
import { outlineOf, type Outline, type Point } from './outline'
import { paragraphsOf } from './paragraphs'
import { partsOf, type DispatchParts } from './parts'
import type { DispatchReading, ReadCitation, ReadWindow } from './reading'
import { riskPeriodsIn } from './riskPeriods'
import { refuseSecret } from './secrecy'
import { readSigner } from './signer'
import { tasksOf } from './tasks'
import { topicsOf } from './topics'
import { warningsOf, type WarningCode } from './warnings'
import { windowsIn } from './windows'

/** Throws a SecretDocumentError for a text with a độ mật mark, and nothing else for any text. */
export function readDispatch(text: string, file: string): DispatchReading {
  const lines = cleanLines(text)
  refuseSecret(lines, file)
  const parts = partsOf(withoutColumns(beginningOf(lines)))
  const header = readHeader(parts.head)
  const outline = outlineOf(paragraphsOf(parts.body))
  const reading = assemble(file, parts, header, outline)
  const codes = doubtsAbout(reading, header, timesOf(outline, header.issuedOn).hasUnreadable)
  if (text.length > LONGEST_TEXT || lines.length > MOST_LINES) codes.push('too-long')
  return { ...reading, warnings: warningsOf(codes) }
}

/** The beginning of what is longer than any dispatch. */
function beginningOf(lines: readonly string[]): string[] {
  let room = LONGEST_TEXT
  return lines.slice(0, MOST_LINES).flatMap((line) => {
    const kept = line.slice(0, Math.max(room, 0))
    room -= line.length
    return kept ? [kept] : []
  })
}

type Reading = Omit<DispatchReading, 'warnings'>

function assemble(file: string, parts: DispatchParts, header: Header, outline: Outline): Reading {
  const { issuedOn, documentNumber } = header
  const body = [...outline.preamble, ...ordersIn(outline)]
  return {
    file,
    documentNumber,
    docType: header.docType,
    issuer: header.issuer ?? inferIssuer(body, header.parsed?.issuer ?? null),
    superior: header.superior,
    place: header.place,
    issuedOn,
    subject: parts.subject,
    recipients: parts.recipients,
    copiedTo: parts.copiedTo,
    citations: citationsOf({
      preamble: outline.preamble,
      rest: ordersIn(outline),
      subject: parts.subject,
      ownNumber: documentNumber.raw,
    }),
    tasks: tasksOf(outline, { recipients: parts.recipients, issuedOn }),
    ...timesOf(outline, issuedOn).times,
    monitoring: monitoringIn(ordersIn(outline)),
    attachments: distinctAttachments(body.flatMap(attachmentsIn)),
    signer: readSigner(parts.signing),
    urgency: header.urgency,
    topics: topicsOf(parts.subject),
  }
}

/** The points with all that stands in them, and the closing: where a dispatch orders something. */
function ordersIn({ points, closing }: Outline): string[] {
  return [...points.flatMap(textsOf), ...closing]
}

function textsOf(point: Point): string[] {
  return [point.text, ...point.more, ...point.children.flatMap(textsOf)]
}

type Times = Pick<Reading, 'windows' | 'deadlines' | 'riskPeriods'>

function timesOf(
  outline: Outline,
  issuedOn: PartialDate | null,
): { times: Times; hasUnreadable: boolean } {
  const orders = ordersIn(outline)
  const ordered = orders.map((text) => windowsIn(text, issuedOn))
  const told = outline.preamble.flatMap((text) => windowsIn(text, issuedOn).windows)
  const windows = [
    ...told.filter((window) => isAhead(window, issuedOn)),
    ...ordered.flatMap((read) => read.windows),
  ]
  const texts = [...outline.preamble, ...orders]
  return {
    times: {
      windows: distinct(windows),
      deadlines: distinct(orders.flatMap((text) => deadlinesIn(text, issuedOn))),
      riskPeriods: distinct(texts.flatMap(riskPeriodsIn)),
    },
    hasUnreadable: ordered.some((read) => read.hasUnreadable),
  }
}

/** The grounds also tell of spans gone by ("từ ngày 01/01 đến 31/10 xảy ra 50 vụ"), which order nothing. */
function isAhead({ endDay }: ReadWindow, issuedOn: PartialDate | null): boolean {
  if (endDay === null || !issuedOn) return false
  return !isCertainlyBefore({ value: endDay, precision: 'day' }, issuedOn)
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}

function doubtsAbout(reading: Reading, header: Header, hasUnreadable: boolean): WarningCode[] {
  const { docType, tasks, windows, citations } = reading
  const doubts: [isRaised: boolean, code: WarningCode][] = [
    [reading.issuer === null, 'no-issuer'],
    [reading.issuer !== null && header.issuer === null, 'issuer-inferred'],
    [reading.subject === null, 'no-subject'],
    [reading.recipients.length === 0 && docType === 'cong-van', 'no-recipients'],
    [tasks.length === 0, 'no-tasks'],
    [!reading.signer?.name, 'no-signer'],
    [citations.some(({ relations }) => relations.length === 0), 'citation-relation-unknown'],
    [windows.some(({ yearInferred }) => yearInferred), 'window-year-inferred'],
    [hasUnreadable, 'window-unreadable'],
  ]
  const raised = doubts.flatMap(([isRaised, code]) => (isRaised ? [code] : []))
  return [...header.warnings, ...raised, ...anomalies(reading, header)]
}

function anomalies({ issuer, citations }: Reading, { parsed, issuedOn }: Header): WarningCode[] {
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
