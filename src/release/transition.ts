/**
 * One step of a document's workflow, from the request to its record (design §4.5, §6). Every step is
 * announced in the audit log first, then done in a single write; repeating a step that was done
 * gives the same answer and no second record.
 */
import type { Payload, PayloadRequest } from 'payload'
import { agenciesUnder } from '#src/access/agencyTree'
import { idOf, staffMember } from '#src/access/staff'
import type { Refusal } from '#src/domain/errors'
import { publicationAt, type PublicationState } from '#src/domain/publication'
import type { WorkflowCollection } from '#src/domain/release'
import {
  permissionRefusal,
  transitionRefusal,
  TRANSITIONS,
  VERSION_STATES,
  type Actor,
  type TransitionAction,
  type WorkflowDocument,
} from '#src/domain/workflow'
import { studioOf } from '#src/studio/context'
import { changeState } from './changeState'
import { oneOf, type Stored } from './freeze/stored'
import { logPosition, readHistories } from './log'
import { appendRecord } from './appendRecord'

export interface TransitionRequest {
  collection: WorkflowCollection
  documentId: string
  action: TransitionAction
  version?: number | null
  /** Milliseconds since the epoch; for `schedule`. */
  effectiveFrom?: number | null
  reason?: string | null
  successor?: string | null
}

/** The answer to a step that was taken. `sequence` is that of the document's newest record. */
export interface TransitionOutcome {
  id: string
  version: number
  state: PublicationState
  publicVersion: number | null
  sequence: number | null
}

/** What a step works on: the request, the stored document and who asks. */
export interface Step extends TransitionRequest {
  payload: Payload
  stored: Stored
  document: WorkflowDocument
  actor: Actor
  now: number
}

/** Takes a step as the request's user. An expected refusal is a value; only faults are thrown. */
export async function performTransition(
  req: PayloadRequest,
  request: TransitionRequest,
): Promise<TransitionOutcome | Refusal> {
  const member = staffMember(req.user)
  if (!member) return { code: 'not-signed-in' }
  const { payload } = req
  const stored = await readDocument(payload, request.collection, request.documentId)
  if (!stored) return { code: 'not-found' }
  const under = member.agency === null ? [] : await agenciesUnder(payload, member.agency)
  const actor: Actor = { ...member, agenciesUnder: under }
  const document = await workflowDocument(payload, stored)
  const now = studioOf(payload).clock.now()
  return takeStep({ ...request, payload, stored, document, actor, now })
}

const IN_TRASH: Refusal = {
  code: 'wrong-state',
  detail: 'Tài liệu đang ở trong thùng rác. Hãy khôi phục trước.',
}

async function takeStep(step: Step): Promise<TransitionOutcome | Refusal> {
  const { action, actor, document, version = null } = step
  const forbidden = permissionRefusal(action, actor, document)
  if (forbidden) return forbidden
  if (step.stored.deletedAt && action !== 'withdraw') return IN_TRASH
  const refusal = transitionRefusal(action, actor, document, version)
  const isStateStep = TRANSITIONS[action].to !== null
  if (isStateStep) return refusal ?? (await changeState(step)) ?? outcomeOf(step)
  return (await appendRecord(step, refusal)) ?? outcomeOf(step)
}

/** Reads the document anew: the answer tells what is stored now, not what was hoped for. */
export async function outcomeOf(
  step: Pick<Step, 'payload' | 'collection' | 'documentId'> & { version?: number | null },
): Promise<TransitionOutcome> {
  const { payload, collection, documentId } = step
  const stored = await readDocument(payload, collection, documentId)
  if (!stored) throw new Error(`document ${documentId} is gone`)
  const document = await workflowDocument(payload, stored)
  const historyOf = await historiesFor(payload, documentId, stored)
  const version = step.version ?? document.version
  const now = studioOf(payload).clock.now()
  const publication = publicationAt(documentId, version, document.state, now, historyOf)
  const sequence = historyOf(documentId).at(-1)?.sequence ?? null
  return { id: documentId, version, ...publication, sequence }
}

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

/** The document's own history and those of every campaign that any of its records hangs on. */
export async function historiesFor(payload: Payload, documentId: string, stored: Stored) {
  await logPosition(payload)
  const own = (await readHistories(payload, [documentId]))(documentId)
  const campaigns = own.flatMap((record) =>
    record.action === 'release' && record.collection === 'materials'
      ? record.content.campaigns
      : [],
  )
  const linked = Array.isArray(stored.campaigns)
    ? stored.campaigns.flatMap((c) => idOf(c) ?? [])
    : []
  return readHistories(payload, [...new Set([documentId, ...campaigns, ...linked])])
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
