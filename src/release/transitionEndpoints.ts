/** `POST /cms/api/{collection}/{id}/transitions`, and GET for what the workflow bar shows. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { lacksNeededFactor } from '#src/access/secondFactor'
import { staffMember } from '#src/access/staff'
import { actorOf } from '#src/access/actor'
import { isRefusal, type Refusal } from '#src/domain/errors'
import type { WorkflowCollection } from '#src/domain/release'
import {
  TRANSITION_ACTIONS,
  transitionRefusal,
  type Actor,
  type WorkflowDocument,
} from '#src/domain/workflow'
import { cancelScheduleEndpoint } from './cancelSchedule'
import { stopEditing, whoElseEdits } from './editing'
import { readableDocument, readDocument, workflowDocument } from './document'
import type { Stored } from './freeze/stored'
import { answerOf, refused } from './problemResponse'
import { readBody } from './requestBody'
import { secondLookStanding } from './secondLook'
import { timelineEndpoint } from './timeline'
import { needsFactor, outcomeOf, performTransition } from './transition'

const BODY = z.strictObject({
  action: z.enum(TRANSITION_ACTIONS, 'Hãy chọn một bước hợp lệ.'),
  version: z.int('Phiên bản là một số nguyên.').min(1).optional(),
  effectiveFrom: z.iso
    .datetime({
      offset: true,
      error: 'Hãy gửi thời điểm ISO 8601, ví dụ 2026-11-20T00:00:00+07:00.',
    })
    .transform((text) => Date.parse(text))
    .optional(),
  reason: z.string().max(2000).optional(),
  successor: z.string().max(100).optional(),
})

export function transitionEndpoints(collection: WorkflowCollection): Endpoint[] {
  return [
    { path: '/:id/transitions', method: 'post', handler: (req) => postTransition(req, collection) },
    { path: '/:id/transitions', method: 'get', handler: (req) => getTransitions(req, collection) },
    cancelScheduleEndpoint(collection),
    timelineEndpoint(collection),
  ]
}

async function postTransition(
  req: PayloadRequest,
  collection: WorkflowCollection,
): Promise<Response> {
  const member = staffMember(req.user)
  if (!member) return refused({ code: 'not-signed-in' })
  const read = await readBody(req, BODY)
  if (isRefusal(read)) return refused(read)
  const documentId = String(req.routeParams?.id ?? '')
  const outcome = await performTransition(req, { collection, documentId, ...read.body })
  if (!isRefusal(outcome)) await stopEditing(req.payload, collection, documentId, member.id)
  return answerOf(outcome)
}

/** The steps that the signed-in person may take now, and the state to show beside them. */
async function getTransitions(
  req: PayloadRequest,
  collection: WorkflowCollection,
): Promise<Response> {
  const member = staffMember(req.user)
  if (!member) return refused({ code: 'not-signed-in' })
  const documentId = String(req.routeParams?.id ?? '')
  const readable = await readableDocument(req, collection, documentId, { trash: true })
  const stored = await readDocument(req.payload, collection, documentId)
  if (!stored || !readable) return refused({ code: 'not-found' })
  const document = await workflowDocument(req.payload, stored)
  const actor = await actorOf(req, member)
  const lacksFactor = lacksNeededFactor(req)
  const actions = TRANSITION_ACTIONS.map((action) => ({
    action,
    refusal:
      transitionRefusal(action, actor, document, document.version) ??
      (needsFactor(action) && lacksFactor ? FACTOR_FIRST : null),
  }))
  const outcome = await outcomeOf({ payload: req.payload, collection, documentId })
  const inside = seesInside(actor, document.agency)
    ? await insideStanding(req, collection, actor, document, stored)
    : { secondLook: null, editing: null }
  return Response.json({ ...outcome, storedState: document.state, actions, ...inside })
}

/** What is public is read by all staff; who works on it how is for its own tree only. */
function seesInside({ role, agency, agenciesUnder }: Actor, owner: string | null): boolean {
  if (role === 'admin') return true
  return owner !== null && (owner === agency || agenciesUnder.includes(owner))
}

async function insideStanding(
  { payload }: PayloadRequest,
  collection: WorkflowCollection,
  actor: Actor,
  document: WorkflowDocument,
  stored: Stored,
) {
  const isMaterial = collection === 'materials'
  return {
    secondLook: isMaterial ? await secondLookStanding(payload, actor, document, stored) : null,
    editing: await whoElseEdits(payload, collection, String(stored.id), actor.id),
  }
}

const FACTOR_FIRST: Refusal = { code: 'second-factor-needed' }
