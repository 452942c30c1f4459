/**
 * Schedule, release, withdraw and replace: each is one record appended to the log. The decision is
 * made on everything up to a position; if another record came first, it is made again.
 */
import { idsOf } from '#src/access/staff'
import type { Refusal } from '#src/domain/errors'
import { announceReleased } from './announce'
import { recordEvent, recordNotCarriedOut } from './audit'
import { decideEnding } from './decideEnding'
import { decideRelease, sameReleaseBefore } from './decideRelease'
import type { Decision, NewEntry } from './decision'
import { historiesAround } from './document'
import { noteOnDocument } from './documentNote'
import { appendAfter, logPosition, type NewRecord } from './log'
import { auditEvent, type Step } from './step'

const MOST_ATTEMPTS = 50

/** Null when the record is in the log, now or from before. */
export async function appendRecord(step: Step, refusal: Refusal | null): Promise<Refusal | null> {
  const event = auditEvent(step)
  let eventId: string | null = null
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const position = await logPosition(step.payload)
    const decision = await decide(step, refusal)
    if (!('entry' in decision)) {
      if (eventId)
        await recordNotCarriedOut(step.payload, event, eventId, 'overtaken by another step')
      return 'refusal' in decision ? decision.refusal : null
    }
    eventId ??= await recordEvent(step.payload, event)
    if (await appendAfter(step.payload, position, recordFrom(step, decision.entry, eventId))) {
      await noteOnDocument(step.payload, step.collection, step.documentId)
      await announceReleased()
      return null
    }
  }
  if (eventId) await recordNotCarriedOut(step.payload, event, eventId, 'too many attempts')
  return { code: 'too-busy' }
}

function recordFrom(step: Step, entry: NewEntry, id: string): NewRecord {
  return {
    ...entry,
    id,
    documentId: step.documentId,
    collection: step.collection,
    recordedAt: step.now,
    agency: step.document.agency,
    // The deciders below pair each action with its fields.
  } as unknown as NewRecord
}

async function decide(step: Step, refusal: Refusal | null): Promise<Decision> {
  const historyOf = await historiesAround(
    step.payload,
    step.documentId,
    idsOf(step.stored.campaigns),
  )
  if (step.action === 'withdraw' || step.action === 'replace') {
    return refusal ? { refusal } : decideEnding(step, historyOf)
  }
  const earlier = sameReleaseBefore(step, historyOf)
  if (earlier) return { isDone: true }
  return refusal ? { refusal } : decideRelease(step, historyOf)
}
