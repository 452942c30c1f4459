/**
 * The append-only log of releases: read whole histories, append one record. Records are numbered by
 * inserting under the unique index and trying again, never by a counter, so the sequence has no
 * gaps and every decision is made on all records before it.
 */
import type { Payload } from 'payload'
import { readRow, type ReleaseRow } from '#src/database/releaseReader/releaseRow'
import { withoutCancelled } from '#src/domain/cancellation'
import type { LogRecord, WorkflowCollection } from '#src/domain/release'
import type { HistoryOf } from '#src/domain/visibility'

type WithoutSequence<R> = R extends LogRecord ? Omit<R, 'sequence'> : never
export type NewRecord = WithoutSequence<LogRecord> & { agency: string | null }

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

/**
 * The histories of some documents, in order of sequence, without what was called off. Whoever asks about
 * many says of which collection they are: that alone leaves a fraction of the log to look through.
 */
export async function readHistories(
  payload: Payload,
  documentIds: readonly string[],
  collection?: WorkflowCollection,
): Promise<HistoryOf> {
  const histories = new Map<string, LogRecord[]>()
  if (documentIds.length > 0) {
    const { docs } = await payload.db.find<ReleaseRow>({
      collection: 'releases',
      where: {
        and: [
          ...(collection ? [{ documentCollection: { equals: collection } }] : []),
          { documentId: { in: [...documentIds] } },
        ],
      },
      sort: 'sequence',
      pagination: false,
    })
    for (const row of docs) {
      const record = readRow(row)
      histories.set(record.documentId, [...(histories.get(record.documentId) ?? []), record])
    }
  }
  return (documentId) => withoutCancelled(histories.get(documentId) ?? [])
}

/**
 * Appends after a position. False when someone else was first: decide again from a new position.
 * A record that delivery could not read back would stop it for good, so it is read back first.
 */
export async function appendAfter(
  payload: Payload,
  position: LogPosition,
  record: NewRecord,
): Promise<boolean> {
  const sequence = position.lastSequence + 1
  const row = rowOf(record, sequence)
  readRow(row)
  try {
    await payload.db.create({
      collection: 'releases',
      data: { ...row },
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

/** Unset fields are omitted, never null: two nulls are a duplicate on MongoDB's unique indexes. */
function rowOf(record: NewRecord, sequence: number): ReleaseRow {
  const row: ReleaseRow = {
    id: record.id,
    sequence,
    action: record.action === 'cancel' ? 'withdraw' : record.action,
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
  if (record.action === 'cancel') return { ...row, version: record.version }
  const reason = record.reason ? { reason: record.reason } : {}
  return record.action === 'replace'
    ? { ...row, ...reason, successor: record.successor }
    : { ...row, ...reason }
}
