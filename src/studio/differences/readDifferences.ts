/**
 * What would change in public if the current version were released: the public version, as it was
 * frozen, against the document, as the person may read it. Nothing is written.
 */
import type { PayloadRequest } from 'payload'
import { staffMember } from '#src/access/staff'
import type { WorkflowCollection } from '#src/domain/release'
import { directiveVersions } from './directiveVersions'
import { compareFields, type Comparison, type FieldValues } from './fields'
import { previewedVersions } from './previewedVersions'

export interface Differences extends Comparison {
  title: string
  currentVersion: number
  /** Null where nothing is public now. */
  publicVersion: number | null
}

/** The two sides; `before` is null where nothing is public. */
export interface Sides {
  title: string
  currentVersion: number
  publicVersion: number | null
  before: FieldValues | null
  after: FieldValues
}

/** Null where there is no such document, or none whose draft the person may read. */
export async function readDifferences(
  req: PayloadRequest,
  collection: WorkflowCollection,
  id: string,
): Promise<Differences | null> {
  if (!staffMember(req.user)) return null
  const sides =
    collection === 'directives'
      ? await directiveVersions(req, id)
      : await previewedVersions(req, collection, id)
  if (!sides) return null
  const { before, after, ...versions } = sides
  const comparison = before ? compareFields(before, after) : { differences: [], unchanged: [] }
  return { ...versions, ...comparison }
}
