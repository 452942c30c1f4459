/**
 * The fast lane of an urgent warning (design §4.7): one editor with the urgent right approves by
 * releasing. It is logged, and a second person has to look at it within a day.
 */
import { dayOf, DAY_MS } from '#src/domain/calendar'
import type { Refusal } from '#src/domain/errors'
import { completenessRefusal } from '#src/domain/releaseCheck'
import { recordEvent, recordNotCarriedOut } from './audit'
import { fingerprintOf } from './fingerprint'
import { freezeContent } from './freeze/content'
import { auditEvent, type Step } from './step'

/** Approves the version as it stands, for release at once; null when it is done. */
export async function enterFastLane(step: Step): Promise<Refusal | null> {
  const { payload, collection, documentId, document, stored, now } = step
  const content = await freezeContent(payload, collection, stored)
  const refusal =
    completenessRefusal(collection, content) ?? (await hotlineRefusal(step, stored.hotlines))
  if (refusal) return refusal
  const event = { ...auditEvent(step), action: 'urgent-release' as const }
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
    data: {
      state: 'approved',
      approvedFingerprint: fingerprintOf(content),
      reviewNote: '',
      secondLookDueAt: new Date(now + DAY_MS).toISOString(),
      secondLookAt: null,
      secondLookBy: null,
    },
    options: { atomic: true },
  })
  if (changed) return null
  await recordNotCarriedOut(payload, event, eventId, 'the document changed meanwhile')
  return { code: 'wrong-version', detail: 'Nội dung vừa được người khác thay đổi.' }
}

/** At least one number that answers today. */
async function hotlineRefusal({ payload, now }: Step, named: unknown): Promise<Refusal | null> {
  const day = dayOf(now)
  const { docs } = await payload.find({
    collection: 'hotlines',
    where: { id: { in: Array.isArray(named) ? named.map(String) : [] } },
    depth: 0,
    pagination: false,
    // A public list; whether a number is valid does not depend on who asks.
    overrideAccess: true,
  })
  const isValid = docs.some(
    ({ validFrom, validTo }) => (validFrom || day) <= day && day <= (validTo || day),
  )
  if (isValid) return null
  return {
    code: 'incomplete',
    field: 'hotlines',
    detail: 'Hãy chọn ít nhất một đường dây nóng đang có hiệu lực.',
  }
}
