/**
 * The audit log, written ahead: an event is recorded before what it announces is done. A release
 * record bears the id of its event; an event whose record is missing was interrupted, and the next
 * start says so (repair.ts).
 */
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { studioOf } from '#src/studio/context'
import type { TransitionAction } from '#src/domain/workflow'

export const AUDIT_ACTIONS = [
  'not-carried-out',
  'list-released',
  'rights-changed',
  'urgent-release',
  'second-look',
  'invited',
  'second-factor',
  'signed-out-everywhere',
  'key-made',
  'key-rotated',
  'key-revoked',
  'webhook-made',
  'webhook-changed',
  'webhook-removed',
  'webhook-secret',
  'webhook-replayed',
] as const
export type AuditAction = TransitionAction | (typeof AUDIT_ACTIONS)[number]

export interface AuditEvent {
  action: AuditAction
  /** User id, or null for the system itself. */
  actor: string | null
  collection: string
  documentId: string
  version: number | null
  agency: string | null
  detail: string | null
  /** Id of the event that this one speaks of. */
  about: string | null
}

/** Records an event and returns its id. */
export async function recordEvent(payload: Payload, event: AuditEvent): Promise<string> {
  const id = uuidv7()
  await payload.db.create({
    collection: 'audit-log',
    customID: id,
    data: {
      id,
      at: new Date(studioOf(payload).clock.now()).toISOString(),
      action: event.action,
      documentCollection: event.collection,
      documentId: event.documentId,
      ...(event.actor !== null && {
        actor: event.actor,
        actorName: await nameOf(payload, event.actor),
      }),
      ...(event.version !== null && { version: event.version }),
      ...(event.agency !== null && { agency: event.agency }),
      ...(event.detail !== null && { detail: event.detail }),
      ...(event.about !== null && { about: event.about }),
    },
  })
  return id
}

async function nameOf(payload: Payload, user: string): Promise<string> {
  const found = await payload.db.findOne<{ id: string; name?: string }>({
    collection: 'users',
    where: { id: { equals: user } },
  })
  return found?.name ?? ''
}

/** Says of an announced event that it did not happen, and why. */
export async function recordNotCarriedOut(
  payload: Payload,
  event: AuditEvent,
  id: string,
  detail: string,
): Promise<void> {
  await recordEvent(payload, { ...event, action: 'not-carried-out', detail, about: id })
}
