/**
 * `GET /cms/api/{collection}/{id}/mandates-ended`: which mandates of a document were withdrawn or
 * replaced, so that its form can say "Cần xem lại".
 */
import type { Endpoint, PayloadRequest } from 'payload'
import { idsOf, staffMember } from '#src/access/staff'
import { livingReleases } from '#src/domain/publication'
import type { WorkflowCollection } from '#src/domain/release'
import { readableDocument } from '#src/release/document'
import type { Stored } from '#src/release/freeze/stored'
import { readHistories } from '#src/release/log'
import { refused } from '#src/release/problemResponse'
import { endedMandates, type EndedMandate } from './endedMandates'
import { isOver, standingsOf } from './standings'

export function reviewEndpoint(collection: WorkflowCollection): Endpoint {
  return {
    path: '/:id/mandates-ended',
    method: 'get',
    handler: async (req) => {
      if (!staffMember(req.user)) return refused({ code: 'not-signed-in' })
      const mandates = await mandatesEndedOf(req, collection, String(req.routeParams?.id ?? ''))
      return mandates ? Response.json({ mandates }) : refused({ code: 'not-found' })
    },
  }
}

/** Null where the person may not read the document. */
export async function mandatesEndedOf(
  req: PayloadRequest,
  collection: WorkflowCollection,
  id: string,
): Promise<EndedMandate[] | null> {
  const document = await readableDocument(req, collection, id)
  if (!document) return null
  if (collection === 'directives') return endedMandates(req, [id])
  const state = (await standingsOf(req, [document])).get(id)
  return isOver(state) ? [] : endedMandates(req, await mandatesOf(req, document))
}

/** Those of the draft, and those that a public or scheduled version was frozen with. */
async function mandatesOf(req: PayloadRequest, document: Stored): Promise<string[]> {
  const id = String(document.id)
  const history = (await readHistories(req.payload, [id]))(id)
  const frozen = livingReleases(history).flatMap((release) =>
    release.collection === 'materials' || release.collection === 'campaigns'
      ? release.content.directives
      : [],
  )
  return [...new Set([...idsOf(document.directives), ...frozen])]
}
