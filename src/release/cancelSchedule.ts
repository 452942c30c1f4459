/**
 * `POST /cms/api/{collection}/{id}/schedule-cancellation` with `{ "version": n }`: calls off the
 * scheduled opening of that version; what is public stays public (docs/decisions/012).
 */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '#src/access/actor'
import { lacksNeededFactor } from '#src/access/secondFactor'
import { staffMember } from '#src/access/staff'
import { isRefusal, type Refusal } from '#src/domain/errors'
import { pendingReleases } from '#src/domain/publication'
import type { Release, WorkflowCollection } from '#src/domain/release'
import { permissionRefusal } from '#src/domain/workflow'
import { studioOf } from '#src/studio/context'
import { announceReleased } from './announce'
import { recordEvent, recordNotCarriedOut, type AuditEvent } from './audit'
import { historiesAround, readDocument, workflowDocument } from './document'
import { noteOnDocument } from './documentNote'
import { appendAfter, logPosition } from './log'
import { answerOf, refused } from './problemResponse'
import { readBody } from './requestBody'
import { auditEvent, type Step } from './step'
import { outcomeOf, type TransitionOutcome } from './transition'

const BODY = z.strictObject({ version: z.int().min(1) })
const MOST_ATTEMPTS = 50

export const cancelScheduleEndpoint = (collection: WorkflowCollection): Endpoint => ({
  path: '/:id/schedule-cancellation',
  method: 'post',
  handler: async (req) => {
    if (!staffMember(req.user)) return refused({ code: 'not-signed-in' })
    const read = await readBody(req, BODY)
    if (isRefusal(read)) return refused(read)
    const documentId = String(req.routeParams?.id ?? '')
    return answerOf(await cancelSchedule(req, collection, documentId, read.body.version))
  },
})

/** Whoever may withdraw may do the lesser thing. */
export async function cancelSchedule(
  req: PayloadRequest,
  collection: WorkflowCollection,
  documentId: string,
  version: number,
): Promise<TransitionOutcome | Refusal> {
  const member = staffMember(req.user)
  if (!member) return { code: 'not-signed-in' }
  if (lacksNeededFactor(req)) return { code: 'second-factor-needed' }
  const { payload } = req
  const stored = await readDocument(payload, collection, documentId)
  if (!stored) return { code: 'not-found' }
  const document = await workflowDocument(payload, stored)
  const actor = await actorOf(req, member)
  const forbidden = permissionRefusal('withdraw', actor, document)
  if (forbidden) return forbidden
  const now = studioOf(payload).clock.now()
  const request = { collection, documentId, action: 'withdraw', version } as const
  return callOff({ ...request, payload, stored, document, actor, now }, version)
}

async function callOff(step: Step, version: number): Promise<TransitionOutcome | Refusal> {
  const { payload, collection, documentId } = step
  let announced: { id: string; event: AuditEvent } | null = null
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const position = await logPosition(payload)
    const [pending] = await pendingOf(step, version)
    if (!pending) return nothingToCallOff(step, announced)
    announced ??= await announce(step, pending)
    const record = {
      ...({ id: announced.id, action: 'cancel', collection, documentId, version } as const),
      ...{ effectiveFrom: step.now, recordedAt: step.now, agency: step.document.agency },
    }
    if (!(await appendAfter(payload, position, record))) continue
    await noteOnDocument(payload, collection, documentId)
    await announceReleased()
    return outcomeOf({ payload, collection, documentId })
  }
  return { code: 'too-busy' }
}

async function pendingOf(step: Step, version: number): Promise<Release[]> {
  const historyOf = await historiesAround(step.payload, step.documentId)
  return pendingReleases(step.documentId, step.now, historyOf).filter(
    (release) => release.version === version,
  )
}

/** An event about the schedule's event: that is how the audit log tells it from a withdrawal. */
async function announce(step: Step, pending: Release) {
  const event: AuditEvent = { ...auditEvent(step), detail: 'Hủy lịch phát hành', about: pending.id }
  return { id: await recordEvent(step.payload, event), event }
}

async function nothingToCallOff(
  step: Step,
  announced: { id: string; event: AuditEvent } | null,
): Promise<Refusal> {
  if (announced) {
    const { event, id } = announced
    await recordNotCarriedOut(step.payload, event, id, 'overtaken by another step')
  }
  return {
    code: 'nothing-released',
    detail: `Bản ${step.version} không còn lịch phát hành nào. Hãy tải lại trang.`,
  }
}
