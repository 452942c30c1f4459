import type { Refusal } from '#src/domain/errors'
import { completenessRefusal } from '#src/domain/releaseCheck'
import type { ContentByCollection, WorkflowCollection } from '#src/domain/release'
import { TRANSITIONS } from '#src/domain/workflow'
import { recordEvent, recordNotCarriedOut, type AuditEvent } from './audit'
import { fingerprintOf } from './fingerprint'
import { freezeContent } from './freeze/content'
import { auditEvent, type Step } from './step'

/** Submit, return and approve: one conditional write. */
export async function changeState(step: Step): Promise<Refusal | null> {
  const { payload, collection, stored } = step
  const content = await freezeContent(payload, collection, stored)
  const incomplete = step.action === 'return' ? null : completenessRefusal(collection, content)
  if (incomplete) return incomplete
  return changeUnlessOvertaken(step, auditEvent(step), newState(step, content))
}

/**
 * Announces and writes; the write holds only while the document is still the version and in the
 * state that was decided on. Null when it is done.
 */
export async function changeUnlessOvertaken(
  { payload, collection, documentId, document }: Step,
  event: AuditEvent,
  data: Record<string, unknown>,
): Promise<Refusal | null> {
  const eventId = await recordEvent(payload, event)
  const changed = await payload.db.updateOne({
    collection,
    where: {
      and: [
        { id: { equals: documentId } },
        { version: { equals: document.version } },
        { state: { equals: document.state } },
      ],
    },
    data,
    options: { atomic: true },
  })
  if (changed) return null
  await recordNotCarriedOut(payload, event, eventId, 'the document changed meanwhile')
  return { code: 'wrong-version', detail: 'Nội dung vừa được người khác thay đổi.' }
}

function newState(
  step: Step,
  content: ContentByCollection[WorkflowCollection],
): Record<string, unknown> {
  const state = TRANSITIONS[step.action].to
  if (step.action === 'approve') return { state, approvedFingerprint: fingerprintOf(content) }
  return step.action === 'return'
    ? { state, reviewNote: step.reason ?? '' }
    : { state, reviewNote: '' }
}
