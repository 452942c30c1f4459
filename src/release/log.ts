/**
 * The append-only log of releases: read whole histories, append one record. Records are numbered by
 * inserting under the unique index and trying again, never by a counter, so the sequence has no
 * gaps and every decision is made on all records before it.
 */
import type { Payload } from 'payload'
import type { ReleaseRecord, ReleasedCollection } from '#src/domain/release'
import type { HistoryOf } from '#src/domain/visibility'

type WithoutSequence<R> = R extends ReleaseRecord ? Omit<R, 'sequence'> : never
export type NewRecord = WithoutSequence<ReleaseRecord> & { agency: string | null }

export interface LogPosition {
  lastSequence: number
}

/** The end of the log. Read it before what a decision is based on. */
export async function logPosition(payload: Payload): Promise<LogPosition> {
  const { docs } = await payload.db.find<{ sequence: number }>({
    collection: 'releases',
    sort: '-sequence',
    limit: 1,
    pagination: false,
  })
  return { lastSequence: docs[0]?.sequence ?? 0 }
}

/** The histories of some documents, in order of sequence. */
export async function readHistories(
  payload: Payload,
  documentIds: readonly string[],
): Promise<HistoryOf> {
  const histories = new Map<string, ReleaseRecord[]>()
  if (documentIds.length > 0) {
    const { docs } = await payload.db.find<StoredRelease>({
      collection: 'releases',
      where: { documentId: { in: [...documentIds] } },
      sort: 'sequence',
      pagination: false,
    })
    for (const row of docs) {
      const record = recordOf(row)
      histories.set(record.documentId, [...(histories.get(record.documentId) ?? []), record])
    }
  }
  return (documentId) => histories.get(documentId) ?? []
}

/** Appends after a position. False when someone else was first: decide again from a new position. */
export async function appendAfter(
  payload: Payload,
  position: LogPosition,
  record: NewRecord,
): Promise<boolean> {
  const sequence = position.lastSequence + 1
  try {
    await payload.db.create({
      collection: 'releases',
      data: rowOf(record, sequence),
      customID: record.id,
    })
    return true
  } catch (error) {
    if (await isTaken(payload, sequence)) return false
    throw error
  }
}

/** A duplicate surfaces as a different error class on each database: look instead of guessing. */
async function isTaken(payload: Payload, sequence: number): Promise<boolean> {
  const { lastSequence } = await logPosition(payload)
  return lastSequence >= sequence
}

export interface StoredRelease {
  id: string
  sequence: number
  action: ReleaseRecord['action']
  documentCollection: ReleasedCollection
  documentId: string
  version?: number | null
  effectiveFrom: string
  recordedAt: string
  access?: 'public' | 'keyed' | null
  content?: string | null
  reason?: string | null
  successor?: string | null
}

/** Unset fields are omitted, never null: two nulls are a duplicate on MongoDB's unique indexes. */
function rowOf(record: NewRecord, sequence: number): Record<string, unknown> {
  const row = {
    id: record.id,
    sequence,
    action: record.action,
    documentCollection: record.collection,
    documentId: record.documentId,
    effectiveFrom: new Date(record.effectiveFrom).toISOString(),
    recordedAt: new Date(record.recordedAt).toISOString(),
    ...(record.agency !== null && { agency: record.agency }),
  }
  if (record.action === 'release') {
    return {
      ...row,
      version: record.version,
      access: record.access,
      slug: record.content.slug,
      content: JSON.stringify(record.content),
    }
  }
  const reason = record.reason === null ? {} : { reason: record.reason }
  return record.action === 'replace'
    ? { ...row, ...reason, successor: record.successor }
    : { ...row, ...reason }
}

function recordOf(row: StoredRelease): ReleaseRecord {
  const base = {
    id: row.id,
    sequence: row.sequence,
    documentId: row.documentId,
    collection: row.documentCollection,
    effectiveFrom: new Date(row.effectiveFrom).getTime(),
    recordedAt: new Date(row.recordedAt).getTime(),
  }
  if (row.action === 'withdraw') return { ...base, action: 'withdraw', reason: row.reason ?? '' }
  if (row.action === 'replace') {
    return {
      ...base,
      action: 'replace',
      reason: row.reason ?? null,
      successor: row.successor ?? '',
    }
  }
  // The row was written from a Release by rowOf above; the pairing of collection and content holds.
  return {
    ...base,
    action: 'release',
    version: row.version ?? 0,
    access: row.access ?? 'public',
    content: JSON.parse(row.content ?? '{}'),
  } as ReleaseRecord
}
