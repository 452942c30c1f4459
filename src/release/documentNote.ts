import type { Payload } from 'payload'
import { livingReleases } from '#src/domain/publication'
import type { Release, WorkflowCollection } from '#src/domain/release'
import { studioOf } from '#src/studio/context'
import { readHistories } from './log'

/**
 * Writes on the document what its history says: from when the public sees it, and whether it was
 * edited since its newest release. Only lists and access rules read this note; it is derived, so it
 * can be written again at any time, and is at the next start after a crash.
 */
export async function noteOnDocument(
  payload: Payload,
  collection: WorkflowCollection,
  documentId: string,
): Promise<void> {
  const history = (await readHistories(payload, [documentId]))(documentId)
  const living = livingReleases(history)
  const first = living.reduce((least, record) => Math.min(least, record.effectiveFrom), Infinity)
  const publicFrom = Number.isFinite(first) ? new Date(first).toISOString() : null
  const byId = { id: { equals: documentId } }
  const write = (where: object, data: Record<string, unknown>) =>
    payload.db.updateOne({ collection, where: where as never, data, options: { atomic: true } })
  await write(byId, { publicFrom, hasUnreleasedEdits: true })
  const newest = living.at(-1)
  if (!newest || isStillToCome(newest, living, studioOf(payload).clock.now())) return
  await write(
    { and: [byId, { version: { equals: newest.version } }] },
    { hasUnreleasedEdits: false },
  )
}

/**
 * While an older version is public, the next one is not yet what the public sees: marked as such, it
 * would be open to other agencies before its hour. After it, whoever reads next notes that it has
 * come (noteOpenings.ts).
 */
function isStillToCome(newest: Release, living: readonly Release[], now: number): boolean {
  return newest.effectiveFrom > now && living.some((release) => release.effectiveFrom <= now)
}
