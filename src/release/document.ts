/** Reads what a step is decided on: the stored document as the workflow sees it, and the histories around it. */
import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '#src/access/staff'
import type { WorkflowCollection } from '#src/domain/release'
import type { HistoryOf } from '#src/domain/visibility'
import { VERSION_STATES, type WorkflowDocument } from '#src/domain/workflow'
import { oneOf, type Stored } from './freeze/stored'
import { readHistories } from './log'

/** The stored document, also from the trash; null when there is none. */
export async function readDocument(
  payload: Payload,
  collection: WorkflowCollection,
  documentId: string,
): Promise<Stored | null> {
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: documentId } },
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    // The transition table decides what the actor may do; it must see the document to say no.
    overrideAccess: true,
  })
  return (docs[0] as unknown as Stored | undefined) ?? null
}

/** The document as the request's user may read it; from the trash too where asked. Null for any other. */
export async function readableDocument(
  req: PayloadRequest,
  collection: WorkflowCollection,
  documentId: string,
  { trash = false } = {},
): Promise<Stored | null> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: documentId } },
    depth: 0,
    limit: 1,
    trash,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return (docs[0] as unknown as Stored | undefined) ?? null
}

export async function workflowDocument(
  payload: Payload,
  stored: Stored,
): Promise<WorkflowDocument> {
  const agency = idOf(stored.agency)
  return {
    agency,
    version: typeof stored.version === 'number' ? stored.version : 0,
    state: oneOf(VERSION_STATES, stored.state) ?? 'draft',
    authors: Array.isArray(stored.authors) ? stored.authors.map(String) : [],
    isUrgent: stored.kind === 'warning' && stored.urgent === true,
    allowsSelfApproval: agency !== null && (await allowsSelfApproval(payload, agency)),
  }
}

async function allowsSelfApproval(payload: Payload, agency: string): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'agencies',
    where: { id: { equals: agency } },
    depth: 0,
    limit: 1,
    // A rule of the document's agency, whoever asks.
    overrideAccess: true,
  })
  return docs[0]?.allowsSelfApproval === true
}

/**
 * The histories of a document and of every campaign that its records hang on, or that `linked` names.
 */
export async function historiesAround(
  payload: Payload,
  documentId: string,
  linked: readonly string[] = [],
): Promise<HistoryOf> {
  const own = (await readHistories(payload, [documentId]))(documentId)
  const campaigns = own.flatMap((record) =>
    record.action === 'release' && record.collection === 'materials'
      ? record.content.campaigns
      : [],
  )
  return readHistories(payload, [...new Set([documentId, ...campaigns, ...linked])])
}
