/** Sorted instants at which something public may change; only ever added to. */
import { spanBoundaries, type DaySpan } from '#src/domain/calendar'
import type { LogRecord } from '#src/domain/release'
import { boundariesOf, type HistoryOf } from '#src/domain/visibility'

/** The boundaries so far and those of the documents that the new records are about. */
export function addBoundaries(
  known: readonly number[],
  records: readonly LogRecord[],
  historyOf: HistoryOf,
): readonly number[] {
  const instants = new Set(known)
  for (const documentId of new Set(records.map((record) => record.documentId))) {
    for (const boundary of boundariesOf(documentId, historyOf)) instants.add(boundary)
  }
  for (const record of records) addNameDays(record, instants)
  return Object.freeze([...instants].sort((left, right) => left - right))
}

/** An agency changes its name, a hotline begins or ends, at the beginning of a day. */
function addNameDays(record: LogRecord, into: Set<number>): void {
  for (const instant of spanBoundaries(spansOf(record))) into.add(instant)
}

function spansOf(record: LogRecord): DaySpan[] {
  if (record.action !== 'release') return []
  if (record.collection === 'agencies') return record.content.names
  return record.collection === 'hotlines' ? [record.content] : []
}

/** The first boundary after an instant, Infinity when nothing lies ahead. */
export function boundaryAfter(boundaries: readonly number[], instant: number): number {
  let low = 0
  let high = boundaries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((boundaries[middle] ?? Infinity) <= instant) low = middle + 1
    else high = middle
  }
  return boundaries[low] ?? Infinity
}
