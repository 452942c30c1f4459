import { createHash } from 'node:crypto'
import type { ContentByCollection, WorkflowCollection } from '#src/domain/release'

/**
 * What exactly was approved, files and picture texts included. A picture replaced after the approval
 * changes it, and the release is refused.
 */
export function fingerprintOf(content: ContentByCollection[WorkflowCollection]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
