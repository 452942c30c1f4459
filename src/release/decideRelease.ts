import type { Payload } from 'payload'
import { idsOf } from '#src/access/staff'
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
import { releaseInEffect, type HistoryOf } from '#src/domain/visibility'
import type { Decision } from './decision'
import { fingerprintOf } from './fingerprint'
import { freezeContent } from './freeze/content'
import { oneOf, windows } from './freeze/stored'
import type { Step } from './step'

/** The same version already in effect, or already scheduled for the same instant. */
export function sameReleaseBefore(step: Step, historyOf: HistoryOf): Release | undefined {
  const { documentId, now, version } = step
  if (step.action === 'release') {
    const inEffect = releaseInEffect(historyOf(documentId), now)
    return inEffect?.version === version ? (inEffect ?? undefined) : undefined
  }
  return pendingReleases(documentId, now, historyOf).find(
    (release) => release.version === version && release.effectiveFrom === step.effectiveFrom,
  )
}

export async function decideRelease(step: Step, historyOf: HistoryOf): Promise<Decision> {
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
