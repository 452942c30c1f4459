/**
 * `POST /cms/api/materials/{id}/second-look` with `{ "version": n }`: the second person confirms an
 * urgent warning that one editor released alone (design §4.7). Who disagrees withdraws it instead.
 */
import type { Endpoint, Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '#src/access/actor'
import { lacksNeededFactor } from '#src/access/secondFactor'
import { staffMember } from '#src/access/staff'
import { isRefusal, type Refusal } from '#src/domain/errors'
import { livingReleases } from '#src/domain/publication'
import { permissionRefusal, type Actor, type WorkflowDocument } from '#src/domain/workflow'
import { studioOf } from '#src/studio/context'
import { recordEvent, recordNotCarriedOut } from './audit'
import { readDocument, workflowDocument } from './document'
import type { Stored } from './freeze/stored'
import { readHistories } from './log'
import { answerOf, refused } from './problemResponse'
import { readBody } from './requestBody'
import { urgentReleaseOf, type UrgentRelease } from './urgentRelease'

const BODY = z.strictObject({ version: z.int().min(1) })

export const secondLookEndpoint: Endpoint = {
  path: '/:id/second-look',
  method: 'post',
  handler: async (req) => {
    if (!staffMember(req.user)) return refused({ code: 'not-signed-in' })
    const read = await readBody(req, BODY)
    if (isRefusal(read)) return refused(read)
    return answerOf(await lookAgain(req, String(req.routeParams?.id ?? ''), read.body.version))
  },
}

/** `version` is the one that went out urgently: later drafts are not what was released. */
export async function lookAgain(
  req: PayloadRequest,
  documentId: string,
  version: number,
): Promise<Refusal | { secondLookAt: string }> {
  const member = staffMember(req.user)
  if (!member) return { code: 'not-signed-in' }
  if (lacksNeededFactor(req)) return { code: 'second-factor-needed' }
  const stored = await readDocument(req.payload, 'materials', documentId)
  if (!stored) return { code: 'not-found' }
  const document = await workflowDocument(req.payload, stored)
  const actor = await actorOf(req, member)
  const forbidden = permissionRefusal('approve', actor, document)
  if (forbidden) return forbidden
  const release = await releaseToLookAt(req.payload, stored)
  if (!release) return { code: 'wrong-state', detail: 'Không có cảnh báo khẩn nào chờ xem lại.' }
  if (version !== release.version) {
    const detail = `Bản đã phát khẩn là bản ${release.version}.`
    return { code: 'wrong-version', field: 'version', detail }
  }
  if (release.people.includes(actor.id)) return OWN_WORK
  return confirm(req, { documentId, actor: actor.id, version, agency: document.agency })
}

const OWN_WORK: Refusal = {
  code: 'own-work',
  detail: 'Người soạn hoặc người phát không tự xem lại được.',
}

/** What the second person has still to look at: released urgently, not confirmed, not ended. */
async function releaseToLookAt(payload: Payload, stored: Stored): Promise<UrgentRelease | null> {
  if (!stored.secondLookDueAt || stored.secondLookAt) return null
  const documentId = String(stored.id)
  const history = (await readHistories(payload, [documentId]))(documentId)
  if (livingReleases(history).length === 0) return null
  return urgentReleaseOf(payload, documentId)
}

/** What the workflow bar shows of it. */
export interface SecondLookStanding {
  version: number
  dueAt: string
  isOverdue: boolean
  mayConfirm: boolean
}

export async function secondLookStanding(
  payload: Payload,
  actor: Actor,
  document: WorkflowDocument,
  stored: Stored,
): Promise<SecondLookStanding | null> {
  const release = await releaseToLookAt(payload, stored)
  if (!release) return null
  const dueAt = new Date(String(stored.secondLookDueAt)).toISOString()
  return {
    version: release.version,
    dueAt,
    isOverdue: Date.parse(dueAt) <= studioOf(payload).clock.now(),
    // Authors are counted anew after an approval, so the document alone does not tell.
    mayConfirm:
      !permissionRefusal('approve', actor, document) && !release.people.includes(actor.id),
  }
}

interface Look {
  documentId: string
  actor: string
  version: number
  agency: string | null
}

async function confirm(
  { payload }: PayloadRequest,
  { documentId, actor, version, agency }: Look,
): Promise<Refusal | { secondLookAt: string }> {
  const secondLookAt = new Date(studioOf(payload).clock.now()).toISOString()
  const event = {
    ...{ action: 'second-look' as const, actor, collection: 'materials', documentId },
    ...{ version, agency, detail: null, about: null },
  }
  const eventId = await recordEvent(payload, event)
  const changed = await payload.db.updateOne({
    collection: 'materials',
    where: { and: [{ id: { equals: documentId } }, { secondLookAt: { exists: false } }] },
    data: { secondLookAt, secondLookBy: actor },
    options: { atomic: true },
  })
  if (changed) return { secondLookAt }
  await recordNotCarriedOut(payload, event, eventId, 'someone else was first')
  return { code: 'wrong-state', detail: 'Người khác vừa xác nhận đã xem lại.' }
}
