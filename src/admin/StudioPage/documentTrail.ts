import type { StepNavItem } from '@payloadcms/ui'
import { COLLECTION_LABELS } from '#src/studio/labels'
import type { ReleasedCollection } from '#src/domain/release'

/** From the list of a collection to one of its documents: what a page about the document hangs on. */
export const documentTrail = (
  admin: string,
  collection: ReleasedCollection,
  id: string,
  title: string,
): StepNavItem[] => [
  { label: COLLECTION_LABELS[collection], url: `${admin}/collections/${collection}` },
  { label: title, url: `${admin}/collections/${collection}/${id}` },
]
