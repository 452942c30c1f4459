import type { Payload } from 'payload'
import { ACCESSES, type WorkflowCollection } from '#src/domain/release'
import { studioOf } from '#src/studio/context'
import { recordEvent } from './audit'
import { fingerprintOf } from './fingerprint'
import { noteOnDocument } from './documentNote'
import { freezeContent } from './freeze/content'
import { idOf, oneOf } from './freeze/stored'
import { appendAfter, logPosition, type NewRecord } from './log'
import { readDocument } from './document'

/**
 * Releases a document of the demonstration content as the system, without review and with an
 * effective instant in the past: the only caller that may (design §4.6). What the officer should know
 * stands in the log, where the document's own timeline shows it.
 */
export async function releaseDemonstration(
  payload: Payload,
  collection: WorkflowCollection,
  documentId: string,
  effectiveFrom: number,
  note: string | null,
): Promise<void> {
  const stored = await readDocument(payload, collection, documentId)
  if (!stored) throw new Error(`no ${collection} ${documentId}`)
  const content = await freezeContent(payload, collection, stored)
  const version = Number(stored.version)
  const agency = idOf(stored.agency)
  await payload.db.updateOne({
    collection,
    where: { id: { equals: documentId } },
    data: { state: 'approved', approvedFingerprint: fingerprintOf(content) },
    options: { atomic: true },
  })
  const id = await recordEvent(payload, {
    ...{ action: 'release', actor: null, collection, documentId, version, agency },
    ...{ detail: ['Nội dung trình diễn.', note ?? ''].join(' ').trim(), about: null },
  })
  const record = {
    ...{ id, action: 'release', collection, documentId, version, content, agency },
    ...{
      access: oneOf(ACCESSES, stored.access) ?? 'public',
      effectiveFrom,
      recordedAt: studioOf(payload).clock.now(),
    },
    // Content was frozen for this collection just above.
  } as NewRecord
  let isAppended = false
  while (!isAppended) isAppended = await appendAfter(payload, await logPosition(payload), record)
  await noteOnDocument(payload, collection, documentId)
}
