/**
 * What is released as it is saved, without review: lists, and portals with their keys. Records are only
 * appended when what delivery reads has changed, so this can be run again at any time.
 */
import type { Payload } from 'payload'
import type { Access, ContentByCollection, ReleasedCollection } from '#src/domain/release'
import type { History } from '#src/domain/visibility'
import { studioOf } from '#src/studio/context'
import { announceReleased } from './announce'
import { recordEvent } from './audit'
import { appendAfter, logPosition, readHistories, type NewRecord } from './log'

export interface Standing<C extends ReleasedCollection> {
  collection: C
  documentId: string
  access: Access
  agency: string | null
  actor: string | null
  /** Read anew for every attempt, after the end of the log was; null for what is gone. */
  content: () => Promise<ContentByCollection[C] | null>
}

/** Appends a record unless the newest one already says the same. */
export async function releaseAsItStands<C extends ReleasedCollection>(
  payload: Payload,
  standing: Standing<C>,
): Promise<void> {
  const { collection, documentId, actor, agency } = standing
  let id: string | null = null
  for (;;) {
    const position = await logPosition(payload)
    const content = await standing.content()
    const history = (await readHistories(payload, [documentId]))(documentId)
    if (saysTheSame(history, content)) return
    const version = lastVersion(history) + 1
    id ??= await recordEvent(payload, {
      ...{ action: 'list-released', actor, collection, documentId, version },
      ...{ agency, detail: null, about: null },
    })
    const record = recordOf(standing, { id, version, content }, studioOf(payload).clock.now())
    if (await appendAfter(payload, position, record)) return announceReleased()
  }
}

function saysTheSame(history: History, content: object | null): boolean {
  const newest = history.at(-1)
  if (newest?.action !== 'release') return content === null
  return content !== null && JSON.stringify(newest.content) === JSON.stringify(content)
}

function lastVersion(history: History): number {
  return history.reduce((last, record) => (record.action === 'release' ? record.version : last), 0)
}

interface Frozen {
  id: string
  version: number
  content: object | null
}

function recordOf<C extends ReleasedCollection>(
  { collection, documentId, agency, access }: Standing<C>,
  { id, version, content }: Frozen,
  now: number,
): NewRecord {
  const base = { id, collection, documentId, agency, effectiveFrom: now, recordedAt: now }
  // The collection and its content come from one caller, which TypeScript cannot follow to the union.
  return (
    content === null
      ? { ...base, action: 'withdraw', reason: '' }
      : { ...base, action: 'release', version, access, content }
  ) as NewRecord
}
