/**
 * What a crash between two writes leaves behind, put right at the next start. Each part can be run
 * again at any time and does nothing where nothing is amiss.
 */
import type { Payload } from 'payload'
import { WORKFLOW_COLLECTIONS } from '#src/domain/release'
import { releaseUnreleasedPortals } from '#src/portals/release'
import { recordNotCarriedOut, type AuditAction, type AuditEvent } from './audit'
import { noteOnDocument } from './documentNote'
import type { Stored } from './freeze/stored'
import { LIST_COLLECTIONS, releaseListEntry } from './lists'

/** A crash cuts off only the newest writes: older rows were repaired or whole at an earlier start. */
const NEWEST = 100
const newest = { limit: NEWEST, pagination: false } as const

/** The log was appended to, but the note on the document, the list record or the audit's answer is missing. */
export async function repair(payload: Payload): Promise<void> {
  await releaseUnreleasedListEntries(payload)
  await releaseUnreleasedPortals(payload)
  await rewriteNotes(payload)
  await answerInterruptedEvents(payload)
}

async function releaseUnreleasedListEntries(payload: Payload): Promise<void> {
  for (const collection of LIST_COLLECTIONS) {
    const { docs } = await payload.db.find<Stored>({
      collection,
      ...newest,
      sort: '-updatedAt',
    })
    for (const stored of docs) await releaseListEntry(payload, collection, stored, null)
  }
}

/** Documents whose newest record is younger than their note. */
async function rewriteNotes(payload: Payload): Promise<void> {
  for (const collection of WORKFLOW_COLLECTIONS) {
    const { docs } = await payload.db.find<{ documentId: string }>({
      collection: 'releases',
      where: { documentCollection: { equals: collection } },
      select: { documentId: true },
      ...newest,
      sort: '-sequence',
    })
    for (const id of new Set(docs.map((record) => record.documentId))) {
      await noteOnDocument(payload, collection, id)
    }
  }
}

interface StoredEvent {
  id: string
  action: AuditAction
  actor?: unknown
  documentCollection?: string | null
  documentId?: string | null
  version?: number | null
  agency?: string | null
}

const RECORDED_ACTIONS: AuditAction[] = [
  'release',
  'schedule',
  'withdraw',
  'replace',
  'list-released',
]

/** Announced, but neither in the log nor answered: the process died in between, and it never happened. */
async function answerInterruptedEvents(payload: Payload): Promise<void> {
  const events = await payload.db.find<StoredEvent>({
    collection: 'audit-log',
    where: { action: { in: RECORDED_ACTIONS } },
    ...newest,
    sort: '-at',
  })
  const answers = await payload.db.find<{ about?: string | null }>({
    collection: 'audit-log',
    where: { about: { in: events.docs.map((event) => event.id) } },
    pagination: false,
  })
  const records = await payload.db.find<{ id: string }>({
    collection: 'releases',
    select: { sequence: true },
    where: { id: { in: events.docs.map((event) => event.id) } },
    pagination: false,
  })
  const settled = new Set([
    ...answers.docs.map((answer) => answer.about),
    ...records.docs.map((record) => record.id),
  ])
  for (const event of events.docs.filter(({ id }) => !settled.has(id))) {
    await recordNotCarriedOut(payload, eventOf(event), event.id, 'interrupted by a crash')
  }
}

function eventOf(event: StoredEvent): AuditEvent {
  return {
    action: event.action,
    actor: null,
    collection: event.documentCollection ?? '',
    documentId: event.documentId ?? '',
    version: event.version ?? null,
    agency: event.agency ?? null,
    detail: null,
    about: null,
  }
}
