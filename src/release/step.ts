/** One step of the workflow as it is being taken. */
import type { Payload } from 'payload'
import type { WorkflowCollection } from '#src/domain/release'
import type { Actor, TransitionAction, WorkflowDocument } from '#src/domain/workflow'
import type { AuditEvent } from './audit'
import type { Stored } from './freeze/stored'

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

/** What a step works on: the request, the stored document and who asks. */
export interface Step extends TransitionRequest {
  payload: Payload
  stored: Stored
  document: WorkflowDocument
  actor: Actor
  now: number
}

/** What the audit log says of it. */
export function auditEvent(step: Step): AuditEvent {
  return {
    action: step.action,
    actor: step.actor.id,
    collection: step.collection,
    documentId: step.documentId,
    version: step.version ?? step.document.version,
    agency: step.document.agency,
    detail: step.reason ?? null,
    about: null,
  }
}
