/**
 * Calling off a scheduled release while the public version stays (docs/decisions/012). What was called
 * off never began, so a history is told as if neither had been written: every other rule stays as it is.
 */
import type { Cancellation, LogRecord, ReleaseRecord } from './release'

interface Line {
  documentId: string
  sequence: number
  effectiveFrom: number
}

/** Whether this release is of the version named and had not begun when it was called off. */
export function isCalledOffBy(
  cancellation: Line & { version: number },
  release: Line & { version: number },
): boolean {
  return (
    release.documentId === cancellation.documentId &&
    release.version === cancellation.version &&
    release.sequence < cancellation.sequence &&
    release.effectiveFrom > cancellation.effectiveFrom
  )
}

/** The same records in the same order, without what was called off. */
export function withoutCancelled(log: readonly LogRecord[]): ReleaseRecord[] {
  const cancellations = log.filter((record): record is Cancellation => record.action === 'cancel')
  return log.filter((record): record is ReleaseRecord => {
    if (record.action === 'cancel') return false
    if (record.action !== 'release') return true
    return !cancellations.some((cancellation) => isCalledOffBy(cancellation, record))
  })
}
