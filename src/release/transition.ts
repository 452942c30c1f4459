/**
 * One step of a document's workflow, from the request to its record (design §4.5, §6). Every step is
 * announced in the audit log first, then done in a single write; repeating a step that was done
 * gives the same answer and no second record.
 */
import type { PayloadRequest } from 'payload'
import { actorOf } from '#src/access/actor'
import { lacksNeededFactor } from '#src/access/secondFactor'
import { idsOf, staffMember } from '#src/access/staff'
import type { Refusal } from '#src/domain/errors'
import { publicationAt, type PublicationState } from '#src/domain/publication'
import {
  isFastLane,
  permissionRefusal,
  transitionRefusal,
  TRANSITIONS,
  type TransitionAction,
} from '#src/domain/workflow'
import { studioOf } from '#src/studio/context'
import { changeState } from './changeState'
import { appendRecord } from './appendRecord'
import { enterFastLane } from './fastLane'
import { historiesAround, readDocument, workflowDocument } from './document'
import type { Step, TransitionRequest } from './step'

/** The answer to a step that was taken. `sequence` is that of the document's newest record. */
export interface TransitionOutcome {
  id: string
  version: number
  state: PublicationState
  publicVersion: number | null
  sequence: number | null
}

/** Takes a step as the request's user. An expected refusal is a value; only faults are thrown. */
export async function performTransition(
  req: PayloadRequest,
  request: TransitionRequest,
): Promise<TransitionOutcome | Refusal> {
  const member = staffMember(req.user)
  if (!member) return { code: 'not-signed-in' }
  if (needsFactor(request.action) && lacksNeededFactor(req)) return { code: 'second-factor-needed' }
  const { payload } = req
  const stored = await readDocument(payload, request.collection, request.documentId)
  if (!stored) return { code: 'not-found' }
  const actor = await actorOf(req, member)
  const document = await workflowDocument(payload, stored)
  const now = studioOf(payload).clock.now()
  return takeStep({ ...request, payload, stored, document, actor, now })
}

/** Everything but what every writer does. */
export const needsFactor = (action: TransitionAction): boolean => action !== 'submit'

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
  if (!refusal && isFastLane(action, actor, document)) {
    return (await enterFastLane(step)) ?? takeStep(await asStored(step))
  }
  if (isStateStep) return refusal ?? (await changeState(step)) ?? outcomeOf(step)
  return (await appendRecord(step, refusal)) ?? outcomeOf(step)
}

async function asStored(step: Step): Promise<Step> {
  const stored = await readDocument(step.payload, step.collection, step.documentId)
  if (!stored) throw new Error(`document ${step.documentId} is gone`)
  return { ...step, stored, document: await workflowDocument(step.payload, stored) }
}

/** Reads the document anew: the answer tells what is stored now, not what was hoped for. */
export async function outcomeOf(
  step: Pick<Step, 'payload' | 'collection' | 'documentId'> & { version?: number | null },
): Promise<TransitionOutcome> {
  const { payload, collection, documentId } = step
  const stored = await readDocument(payload, collection, documentId)
  if (!stored) throw new Error(`document ${documentId} is gone`)
  const document = await workflowDocument(payload, stored)
  const historyOf = await historiesAround(payload, documentId, idsOf(stored.campaigns))
  const version = step.version ?? document.version
  const now = studioOf(payload).clock.now()
  const publication = publicationAt(documentId, version, document.state, now, historyOf)
  const sequence = historyOf(documentId).at(-1)?.sequence ?? null
  return { id: documentId, version, ...publication, sequence }
}
