/**
 * Schedule, release, withdraw and replace: each is one record appended to the log. The decision is
 * made on everything up to a position; if another record came first, it is made again.
 */
import type { Payload } from 'payload'
import { idOf, idsOf } from '#src/access/staff'
import type { DayWindow } from '#src/domain/calendar'
import type { Refusal } from '#src/domain/errors'
import { pendingReleases } from '#src/domain/publication'
import {
  ACCESSES,
  type Access,
  type ContentByCollection,
  type Release,
  type WorkflowCollection,
} from '#src/domain/release'
import { completenessRefusal, decidingWindows, neverVisibleRefusal } from '#src/domain/releaseCheck'
import { releaseInEffect, verdictAt, type HistoryOf } from '#src/domain/visibility'
import { announceReleased } from './announce'
import { recordEvent, recordNotCarriedOut } from './audit'
import { auditEvent, fingerprintOf } from './changeState'
import { noteOnDocument } from './documentNote'
import { freezeContent } from './freeze/content'
import { oneOf, windows } from './freeze/stored'
import { appendAfter, logPosition, readHistories, type NewRecord } from './log'
import { historiesFor, type Step } from './transition'

const MOST_ATTEMPTS = 50

type NewEntry = Pick<NewRecord, 'action' | 'effectiveFrom'> & Record<string, unknown>
/** What to do next: refuse, answer that it is done already, or append this. */
type Decision = { refusal: Refusal } | { isDone: true } | { entry: NewEntry }

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
  const historyOf = await historiesFor(step.payload, step.documentId, step.stored)
  if (step.action === 'withdraw' || step.action === 'replace') {
    return refusal ? { refusal } : decideEnding(step, historyOf)
  }
  const earlier = sameReleaseBefore(step, historyOf)
  if (earlier) return { isDone: true }
  return refusal ? { refusal } : decideRelease(step, historyOf)
}

/** The same version already in effect, or already scheduled for the same instant. */
function sameReleaseBefore(step: Step, historyOf: HistoryOf): Release | undefined {
  const { documentId, now, version } = step
  if (step.action === 'release') {
    const inEffect = releaseInEffect(historyOf(documentId), now)
    return inEffect?.version === version ? (inEffect ?? undefined) : undefined
  }
  return pendingReleases(documentId, now, historyOf).find(
    (release) => release.version === version && release.effectiveFrom === step.effectiveFrom,
  )
}

async function decideRelease(step: Step, historyOf: HistoryOf): Promise<Decision> {
  const effectiveFrom = step.action === 'release' ? step.now : (step.effectiveFrom ?? null)
  if (effectiveFrom === null) {
    return {
      refusal: {
        code: 'invalid-request',
        field: 'effectiveFrom',
        detail: 'Hãy chọn thời điểm phát hành.',
      },
    }
  }
  if (step.action === 'schedule' && effectiveFrom <= step.now) {
    return { refusal: { code: 'past-instant', field: 'effectiveFrom' } }
  }
  const content = await freezeContent(step.payload, step.collection, step.stored)
  const refusal =
    completenessRefusal(step.collection, content) ??
    changedSinceApproval(step, content) ??
    neverVisibleRefusal(await windowsFor(step, content, historyOf), effectiveFrom)
  if (refusal) return { refusal }
  const access: Access = oneOf(ACCESSES, step.stored.access) ?? 'public'
  return {
    entry: { action: 'release', version: step.document.version, effectiveFrom, access, content },
  }
}

function changedSinceApproval(
  step: Step,
  content: ContentByCollection[WorkflowCollection],
): Refusal | null {
  return step.stored.approvedFingerprint === fingerprintOf(content)
    ? null
    : {
        code: 'wrong-version',
        detail: 'Tệp hoặc thông tin đi kèm đã thay đổi sau khi duyệt. Hãy trả lại và duyệt lại.',
      }
}

async function windowsFor(
  step: Step,
  content: ContentByCollection[WorkflowCollection],
  historyOf: HistoryOf,
): Promise<readonly DayWindow[] | null> {
  const campaigns = step.collection === 'materials' ? idsOf(step.stored.campaigns) : []
  const released = campaigns
    .flatMap((id) => historyOf(id))
    .flatMap((record) =>
      record.action === 'release' && record.collection === 'campaigns'
        ? record.content.windows
        : [],
    )
  const drafted = await draftedWindows(step.payload, campaigns)
  return decidingWindows(step.collection, content, [...released, ...drafted])
}

/** A campaign may be released after its materials: its draft windows count as a promise. */
async function draftedWindows(
  payload: Payload,
  campaigns: readonly string[],
): Promise<DayWindow[]> {
  if (campaigns.length === 0) return []
  const { docs } = await payload.find({
    collection: 'campaigns',
    where: { id: { in: [...campaigns] } },
    depth: 0,
    pagination: false,
    // Only their days are used, to answer whether the material could ever show.
    overrideAccess: true,
  })
  return docs.flatMap((campaign) => windows(campaign.windows))
}

async function decideEnding(step: Step, historyOf: HistoryOf): Promise<Decision> {
  const history = historyOf(step.documentId)
  const last = history.at(-1)
  if (!last) return { refusal: { code: 'nothing-released' } }
  const kind = step.action === 'replace' ? 'replace' : 'withdraw'
  if (last.action === kind) return { isDone: true }
  if (last.action !== 'release') return { refusal: { code: 'nothing-released' } }
  return kind === 'replace' ? decideReplacement(step) : decideWithdrawal(step)
}

function decideWithdrawal(step: Step): Decision {
  const reason = step.reason?.trim()
  if (!reason) {
    return {
      refusal: { code: 'invalid-request', field: 'reason', detail: 'Hãy ghi lý do thu hồi.' },
    }
  }
  return { entry: { action: 'withdraw', effectiveFrom: step.now, reason } }
}

async function decideReplacement(step: Step): Promise<Decision> {
  const successor = idOf(step.successor)
  if (!successor || successor === step.documentId) {
    return {
      refusal: {
        code: 'invalid-request',
        field: 'successor',
        detail: 'Hãy chọn nội dung thay thế.',
      },
    }
  }
  const historyOf = await withCampaigns(step.payload, successor)
  const isVisible = verdictAt(successor, step.now, historyOf).state === 'visible'
  const isSameKind = historyOf(successor).at(-1)?.collection === step.collection
  if (!isVisible || !isSameKind)
    return { refusal: { code: 'successor-not-visible', field: 'successor' } }
  return {
    entry: { action: 'replace', effectiveFrom: step.now, successor, reason: step.reason ?? null },
  }
}

async function withCampaigns(payload: Payload, documentId: string): Promise<HistoryOf> {
  const none = await readHistories(payload, [documentId])
  const campaigns = none(documentId).flatMap((record) =>
    record.action === 'release' && record.collection === 'materials'
      ? record.content.campaigns
      : [],
  )
  return readHistories(payload, [documentId, ...campaigns])
}
