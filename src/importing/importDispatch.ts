/** From a dispatch file to a draft directive. Importing the same dispatch again changes nothing. */
import type { Payload } from 'payload'
import { readDispatch, type DispatchReading } from '#src/dispatch/index'
import type { AgencyIndex } from './knownAgencies'
import { findCited, findSameDirective } from './knownDirectives'
import { readDispatchFile } from './readFile'

export interface ImportOptions {
  payload: Payload
  agencies: AgencyIndex
  /** Id of the agency that owns the drafts; null when the command named none. */
  owner: string | null
}

export interface Imported {
  reading: DispatchReading
  id: string
  status: 'created' | 'unchanged'
  /** The draft belongs to no agency: nobody can edit it yet. */
  hasNoOwner: boolean
}

/** Reads a file without touching any database. Throws UnreadableFileError and SecretDocumentError. */
export async function readOnly(file: string): Promise<DispatchReading> {
  const { name, text } = await readDispatchFile(file)
  return readDispatch(text, name)
}

/** Reads a file and writes its draft. Throws as `readOnly`. */
export async function importDispatch(file: string, options: ImportOptions): Promise<Imported> {
  const { payload, owner, agencies } = options
  const { name, text, hash } = await readDispatchFile(file)
  const reading = readDispatch(text, name)
  const same = await findSameDirective(payload, reading, hash)
  if (same) {
    const hasNoOwner = !same.agency
    return { reading, id: same.id, status: 'unchanged', hasNoOwner }
  }
  const issuerAgency = reading.issuer ? agencies.find(reading.issuer) : null
  const agency = owner ?? issuerAgency
  const { id } = await payload.create({
    collection: 'directives',
    data: {
      ...(await draftOf(reading, options)),
      ...(agency && { agency }),
      ...(issuerAgency && { issuerAgency }),
      source: { file: name, hash, warnings: reading.warnings },
      // Field by field as the reading's type says; the generated type wants row ids.
    } as never,
    depth: 0,
    // The command runs as the system: whoever can start it can read the database.
    overrideAccess: true,
  })
  return { reading, id, status: 'created', hasNoOwner: !agency }
}

async function draftOf(reading: DispatchReading, { payload, agencies }: ImportOptions) {
  const citations = await Promise.all(
    reading.citations.map(async (citation) => {
      const directive = await findCited(payload, citation.number, citation.issuedOn)
      return { ...citation, issuedOn: citation.issuedOn ?? {}, ...(directive && { directive }) }
    }),
  )
  return {
    documentNumber: reading.documentNumber,
    docType: reading.docType ?? undefined,
    issuer: reading.issuer,
    superior: reading.superior,
    place: reading.place,
    issuedOn: reading.issuedOn ?? {},
    subject: reading.subject ?? '(chưa đọc được trích yếu)',
    recipients: reading.recipients.map((text) => {
      const agency = agencies.find(text)
      return { text, ...(agency && { agency }) }
    }),
    copiedTo: reading.copiedTo,
    citations,
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
