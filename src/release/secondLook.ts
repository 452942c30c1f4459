/**
 * `POST /cms/api/materials/{id}/second-look` with `{ "version": n }`: the second person confirms an
 * urgent warning that one editor released alone (design §4.7). Who disagrees withdraws it instead.
 */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '#src/access/actor'
import { staffMember } from '#src/access/staff'
import { problem, type Refusal } from '#src/domain/errors'
import { permissionRefusal, type Actor, type WorkflowDocument } from '#src/domain/workflow'
import { studioOf } from '#src/studio/context'
import { recordEvent } from './audit'
import { readDocument, workflowDocument } from './document'
import type { Stored } from './freeze/stored'

const BODY = z.strictObject({ version: z.int().min(1) })

export const secondLookEndpoint: Endpoint = {
  path: '/:id/second-look',
  method: 'post',
  handler: async (req) => {
    const outcome = await lookAgain(req)
    if (!('code' in outcome)) return Response.json(outcome)
    const { code, ...extra } = outcome
    const body = problem(code, extra)
    return Response.json(body, {
      status: body.status,
      headers: { 'content-type': 'application/problem+json' },
    })
  },
}

async function lookAgain(req: PayloadRequest): Promise<Refusal | { secondLookAt: string }> {
  const member = staffMember(req.user)
  if (!member) return { code: 'not-signed-in' }
  await addDataAndFileToRequest(req)
  const body = BODY.safeParse(req.data ?? {})
  if (!body.success) return { code: 'invalid-request', field: 'version' }
  const documentId = String(req.routeParams?.id ?? '')
  const stored = await readDocument(req.payload, 'materials', documentId)
  if (!stored) return { code: 'not-found' }
  const document = await workflowDocument(req.payload, stored)
  const actor = await actorOf(req, member)
  const refusal = refusalOf(actor, document, stored, body.data.version)
  return refusal ?? confirm(req, documentId, actor, document)
}

function refusalOf(
  actor: Actor,
  document: WorkflowDocument,
  stored: Stored,
  version: number,
): Refusal | null {
  const forbidden = permissionRefusal('approve', actor, document)
  if (forbidden) return forbidden
  if (!stored.secondLookDueAt || stored.secondLookAt) return { code: 'wrong-state' }
  if (version !== document.version) return { code: 'wrong-version', field: 'version' }
  return document.authors.includes(actor.id) ? { code: 'own-work' } : null
}

async function confirm(
  req: PayloadRequest,
  documentId: string,
  actor: Actor,
  document: WorkflowDocument,
): Promise<{ secondLookAt: string }> {
  const secondLookAt = new Date(studioOf(req.payload).clock.now()).toISOString()
  await recordEvent(req.payload, {
    ...{ action: 'second-look', actor: actor.id, collection: 'materials', documentId },
    ...{ version: document.version, agency: document.agency, detail: null, about: null },
  })
  await req.payload.db.updateOne({
    collection: 'materials',
    where: { id: { equals: documentId } },
    data: { secondLookAt, secondLookBy: actor.id },
  })
  return { secondLookAt }
}
