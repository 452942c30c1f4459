/**
 * Brings the notes on documents (documentNote.ts) up to date when a scheduled version's hour has come
 * over a public one. Nothing flips by itself (design §4.5), so whoever reads next does it.
 */
import type { Payload } from 'payload'
import { WORKFLOW_COLLECTIONS, type WorkflowCollection } from '#src/domain/release'
import { studioOf } from '#src/studio/context'
import { noteOnDocument } from './documentNote'

/** Staff of other agencies see a new version this much late at most; the public never does. */
const PAUSE_MS = 30_000
/** What came while no process ran, however long that was. */
const FIRST_LOOK_BACK_MS = 90 * 24 * 60 * 60 * 1000

interface Look {
  at: number
  done: Promise<void>
}
const lastLooks = new WeakMap<Payload, Look>()

/** Looks at most once in a pause; all who ask meanwhile wait for the same look. */
export function noteOpenings(payload: Payload): Promise<void> {
  const now = studioOf(payload).clock.now()
  const last = lastLooks.get(payload)
  if (last && Math.abs(now - last.at) < PAUSE_MS) return last.done
  const look = { at: now, done: noteOpeningsSince(payload, last?.at ?? now - FIRST_LOOK_BACK_MS) }
  lastLooks.set(payload, look)
  // A look that failed is made again from as far back as the first one.
  look.done.catch(() => lastLooks.delete(payload))
  return look.done
}

interface Opening {
  documentCollection: string
  documentId: string
  effectiveFrom: string
  recordedAt: string
}

async function noteOpeningsSince(payload: Payload, since: number): Promise<void> {
  const now = studioOf(payload).clock.now()
  const { docs } = await payload.db.find<Opening>({
    collection: 'releases',
    where: {
      and: [
        { action: { equals: 'release' } },
        { effectiveFrom: { greater_than: new Date(since).toISOString() } },
        { effectiveFrom: { less_than_equal: new Date(now).toISOString() } },
      ],
    },
    select: { documentCollection: true, documentId: true, effectiveFrom: true, recordedAt: true },
    pagination: false,
  })
  const scheduled = docs.filter(({ effectiveFrom, recordedAt }) => effectiveFrom > recordedAt)
  const openings = new Map(scheduled.map((one) => [one.documentId, one.documentCollection]))
  for (const [id, name] of openings) {
    const collection = workflowCollection(name)
    if (collection) await noteOnDocument(payload, collection, id)
  }
}

/** Lists are released too, but have no note. */
function workflowCollection(name: string): WorkflowCollection | undefined {
  return WORKFLOW_COLLECTIONS.find((collection) => collection === name)
}
