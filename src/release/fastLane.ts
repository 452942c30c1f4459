/**
 * The fast lane of an urgent warning (design §4.7): one editor with the urgent right approves by
 * releasing. It is logged, and a second person has to look at it within a day.
 */
import { idsOf } from '#src/access/staff'
import { dayOf, DAY_MS, isValidOn } from '#src/domain/calendar'
import type { Refusal } from '#src/domain/errors'
import { ACCESSES, type MaterialContent, type ReleaseRecord } from '#src/domain/release'
import { completenessRefusal } from '#src/domain/releaseCheck'
import { verdictAt, type HistoryOf } from '#src/domain/visibility'
import { changeUnlessOvertaken } from './changeState'
import { historiesAround } from './document'
import { fingerprintOf } from './fingerprint'
import { freezeContent } from './freeze/content'
import { oneOf } from './freeze/stored'
import { auditEvent, type Step } from './step'

/** Approves the version as it stands, for release at once; null when it is done. */
export async function enterFastLane(step: Step): Promise<Refusal | null> {
  const { payload, collection, stored } = step
  const content = (await freezeContent(payload, collection, stored)) as MaterialContent
  const refusal =
    completenessRefusal('materials', content) ??
    (await hotlineRefusal(step, stored.hotlines)) ??
    (await notAtOnceRefusal(step, content))
  if (refusal) return refusal
  const event = { ...auditEvent(step), action: 'urgent-release' as const }
  return changeUnlessOvertaken(step, event, approvedForOneDay(step, content))
}

/** Until the second person has looked at it. */
function approvedForOneDay({ now }: Step, content: MaterialContent): Record<string, unknown> {
  return {
    state: 'approved',
    approvedFingerprint: fingerprintOf(content),
    reviewNote: '',
    secondLookDueAt: new Date(now + DAY_MS).toISOString(),
    secondLookAt: null,
    secondLookBy: null,
  }
}

/** At least one number that answers today. */
async function hotlineRefusal({ payload, now }: Step, named: unknown): Promise<Refusal | null> {
  const day = dayOf(now)
  const { docs } = await payload.find({
    collection: 'hotlines',
    where: { id: { in: idsOf(named) } },
    depth: 0,
    pagination: false,
    // A public list; whether a number is valid does not depend on who asks.
    overrideAccess: true,
  })
  if (docs.some((hotline) => isValidOn(hotline, day))) return null
  return {
    code: 'incomplete',
    field: 'hotlines',
    detail: 'Hãy chọn ít nhất một đường dây nóng đang có hiệu lực.',
  }
}

/**
 * One person's word is enough only for what everybody sees at once. Asked before the approval: a
 * release refused after it would leave a version that one editor approved alone.
 */
async function notAtOnceRefusal(step: Step, content: MaterialContent): Promise<Refusal | null> {
  const { payload, documentId, now, stored } = step
  const historyOf = await historiesAround(payload, documentId, idsOf(stored.campaigns))
  const own = historyOf(documentId)
  const imagined = {
    ...{ id: 'imagined', action: 'release', collection: 'materials', documentId, content },
    ...{ sequence: (own.at(-1)?.sequence ?? 0) + 1, effectiveFrom: now, recordedAt: now },
    ...{ version: step.document.version, access: oneOf(ACCESSES, stored.access) ?? 'public' },
  } as ReleaseRecord
  const withIt: HistoryOf = (id) => (id === documentId ? [...own, imagined] : historyOf(id))
  if (verdictAt(documentId, now, withIt).state === 'visible') return null
  return {
    code: 'never-visible',
    field: 'availability',
    detail:
      'Cảnh báo khẩn phải hiện ngay cho mọi người: hãy chọn "Luôn hiển thị sau khi phát hành" và mở cho mọi người.',
  }
}
