/** The fields as they are typed: dates and lists as text, rows that remember where they were read. */
import type { CitationRelation } from '#src/domain/release'
import type { ReadAnswer } from '#src/importing/screen/answers'
import type { SentFields } from '#src/importing/screen/draftFields'
import { shownDate } from './dates'

/** Something picked from a list. */
export interface Choice {
  id: string
  name: string
}

export interface Row {
  /** The same while rows come and go. */
  key: string
  /** The row's place in the reading, `tasks.3`; null for one that a person has added. */
  from: string | null
}

export interface RecipientRow extends Row {
  text: string
  agency: Choice | null
}

export interface CitationRow extends Row {
  number: string
  docType: string
  issuer: string
  issuedOn: string
  relations: CitationRelation[]
  implements: string
  link: 'auto' | 'none' | Choice
}

export interface TaskRow extends Row {
  no: string
  kind: 'duty' | 'information'
  text: string
  assignees: string
  delegates: string
  partners: string
  audiences: string
  channels: string
  startDay: string
  endDay: string
  yearInferred: boolean
}

export interface WindowRow extends Row {
  startDay: string
  endDay: string
  yearInferred: boolean
}

export interface DeadlineRow extends Row {
  day: string
  text: string
}

export interface AttachmentRow extends Row {
  text: string
  kind: string
}

export interface EditedFields {
  raw: string
  number: string
  symbol: string
  docType: string
  issuer: string
  issuerAgency: Choice | null
  superior: string
  place: string
  issuedOn: string
  subject: string
  recipients: RecipientRow[]
  copiedTo: string
  citations: CitationRow[]
  tasks: TaskRow[]
  windows: WindowRow[]
  deadlines: DeadlineRow[]
  riskPeriods: string
  monitoringAgency: string
  monitoringText: string
  attachments: AttachmentRow[]
  authority: string
  onBehalfOf: string
  position: string
  name: string
  urgency: string
  topics: string[]
}

export type RowLists = {
  [K in keyof EditedFields as EditedFields[K] extends Row[] ? K : never]: EditedFields[K]
}
export type RowListName = keyof RowLists

const onLines = (list: readonly string[]): string => list.join('\n')

function numbered<T>(list: string, rows: readonly T[]): (T & Row)[] {
  return rows.map((row, index) => ({ ...row, key: `${list}.${index}`, from: `${list}.${index}` }))
}

export function editedOf({
  fields,
  agencyNames,
}: Pick<ReadAnswer, 'fields' | 'agencyNames'>): EditedFields {
  const agency = (id: string | null): Choice | null =>
    id === null ? null : { id, name: agencyNames[id] ?? id }
  const { documentNumber, monitoring, signer } = fields
  return {
    raw: documentNumber.raw,
    number: documentNumber.number ?? '',
    symbol: documentNumber.symbol ?? '',
    docType: fields.docType ?? '',
    issuer: fields.issuer ?? '',
    issuerAgency: agency(fields.issuerAgency),
    superior: fields.superior ?? '',
    place: fields.place ?? '',
    issuedOn: shownDate(fields.issuedOn),
    subject: fields.subject ?? '',
    recipients: numbered(
      'recipients',
      fields.recipients.map((row) => ({ text: row.text, agency: agency(row.agency) })),
    ),
    copiedTo: onLines(fields.copiedTo),
    citations: numbered('citations', fields.citations.map(editedCitation)),
    tasks: numbered('tasks', fields.tasks.map(editedTask)),
    windows: numbered('windows', fields.windows.map(editedWindow)),
    deadlines: numbered(
      'deadlines',
      fields.deadlines.map(({ day, text }) => ({ day: shownDate(day), text })),
    ),
    riskPeriods: onLines(fields.riskPeriods),
    monitoringAgency: monitoring?.agency ?? '',
    monitoringText: monitoring?.text ?? '',
    attachments: numbered('attachments', fields.attachments),
    authority: signer?.authority ?? '',
    onBehalfOf: signer?.onBehalfOf ?? '',
    position: signer?.position ?? '',
    name: signer?.name ?? '',
    urgency: fields.urgency ?? '',
    topics: fields.topics,
  }
}

function editedCitation(row: SentFields['citations'][number]): Omit<CitationRow, keyof Row> {
  return {
    number: row.number ?? '',
    docType: row.docType ?? '',
    issuer: row.issuer ?? '',
    issuedOn: shownDate(row.issuedOn),
    relations: row.relations,
    implements: onLines(row.implements),
    link: 'auto',
  }
}

function editedTask({ window, ...row }: SentFields['tasks'][number]): Omit<TaskRow, keyof Row> {
  return {
    no: row.no,
    kind: row.kind,
    text: row.text,
    assignees: onLines(row.assignees),
    delegates: onLines(row.delegates),
    partners: onLines(row.partners),
    audiences: onLines(row.audiences),
    channels: onLines(row.channels),
    startDay: shownDate(window?.startDay ?? null),
    endDay: shownDate(window?.endDay ?? null),
    yearInferred: window?.yearInferred ?? false,
  }
}

function editedWindow(row: SentFields['windows'][number]): Omit<WindowRow, keyof Row> {
  const { startDay, endDay, yearInferred } = row
  return { startDay: shownDate(startDay), endDay: shownDate(endDay), yearInferred }
}
