/** What was typed, as the server wants it. Nothing is judged here: the server says what is wrong. */
import type { SentFields } from '#src/importing/screen/draftFields'
import { sentDate } from './dates'
import type { CitationRow, EditedFields, TaskRow, WindowRow } from './edited'

const lines = (typed: string): string[] =>
  typed.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : []))
const known = (typed: string): string | null => typed.trim() || null

export function sentFields(edited: EditedFields): SentFields {
  const { raw, number, symbol, authority, onBehalfOf, position, name } = edited
  return {
    documentNumber: { raw, number: known(number), symbol: known(symbol) },
    docType: known(edited.docType),
    issuer: known(edited.issuer),
    issuerAgency: edited.issuerAgency?.id ?? null,
    superior: known(edited.superior),
    place: known(edited.place),
    issuedOn: sentDate(edited.issuedOn),
    subject: known(edited.subject),
    recipients: edited.recipients.map(({ text, agency }) => ({ text, agency: agency?.id ?? null })),
    copiedTo: lines(edited.copiedTo),
    citations: edited.citations.map(sentCitation),
    tasks: edited.tasks.map(sentTask),
    windows: edited.windows.map(sentWindow),
    deadlines: edited.deadlines.map(({ day, text }) => ({ day: sentDate(day) ?? '', text })),
    riskPeriods: lines(edited.riskPeriods),
    monitoring: monitoringOf(edited),
    attachments: edited.attachments.map(({ text, kind }) => ({ text, kind })),
    signer: signerOf({ authority, onBehalfOf, position, name }),
    urgency: known(edited.urgency) as SentFields['urgency'],
    topics: edited.topics,
  }
}

function monitoringOf({ monitoringAgency, monitoringText }: EditedFields) {
  const isNamed = monitoringAgency.trim() !== '' || monitoringText.trim() !== ''
  return isNamed ? { agency: monitoringAgency, text: monitoringText } : null
}

function signerOf(typed: Record<'authority' | 'onBehalfOf' | 'position' | 'name', string>) {
  const signer = {
    authority: known(typed.authority),
    onBehalfOf: known(typed.onBehalfOf),
    position: known(typed.position),
    name: known(typed.name),
  }
  return Object.values(signer).some((words) => words !== null) ? signer : null
}

function sentCitation(row: CitationRow): SentFields['citations'][number] {
  return {
    number: known(row.number),
    docType: known(row.docType),
    issuer: known(row.issuer),
    issuedOn: sentDate(row.issuedOn),
    relations: row.relations,
    implements: lines(row.implements),
    link: typeof row.link === 'string' ? row.link : row.link.id,
  }
}

function sentTask(row: TaskRow): SentFields['tasks'][number] {
  const hasWindow = row.startDay.trim() !== '' || row.endDay.trim() !== ''
  return {
    no: row.no,
    kind: row.kind,
    text: row.text,
    assignees: lines(row.assignees),
    delegates: lines(row.delegates),
    partners: lines(row.partners),
    audiences: lines(row.audiences),
    channels: lines(row.channels),
    window: hasWindow ? sentWindow(row) : null,
  }
}

function sentWindow({ startDay, endDay, yearInferred }: Omit<WindowRow, 'key' | 'from'>) {
  return { startDay: sentDate(startDay) ?? '', endDay: sentDate(endDay), yearInferred }
}
