/**
 * A change as its follower gets it: a document to keep, or a tombstone. What cannot be seen any more is
 * never shown again: of a change that was overtaken, nothing but its name is told.
 */
import { createHash } from 'node:crypto'
import type { Change, ChangeType } from '#src/domain/changes/documentChanges'
import {
  WORKFLOW_COLLECTIONS,
  type ReleasedCollection,
  type WorkflowCollection,
} from '#src/domain/release'
import type { View, Visible } from '../snapshot/view'
import { isoOf } from './address'
import { presentAgency } from './agency'
import { presentCampaign } from './campaign'
import { presentDirective } from './directive'
import { presentMaterial } from './material'
import { presentAudience, presentHotline, presentScamForm } from './referenceCards'
import { successorLink, type SuccessorLink } from './tombstone'

export interface ChangeBody {
  /** The same for the same change, whoever asks and how often. */
  id: string
  type: ChangeType
  at: string
  collection: ReleasedCollection
  documentId: string
  /** As it can be seen now; null where it is to be dropped. */
  document: object | null
  /** Why it was withdrawn, while that is what is said of it. */
  reason: string | null
  successor: SuccessorLink | null
}

export function presentChange(change: Change, view: View): ChangeBody {
  const { type, at, collection, documentId } = change
  const isShown = type === 'released' || type === 'updated' || type === 'opened'
  return {
    id: changeId(change),
    type,
    at: isoOf(at),
    collection,
    documentId,
    document: isShown ? presentDocument(collection, documentId, view) : null,
    ...endingOf(change, view),
  }
}

/** Ids of releases are random, so the id betrays nothing of what it is made of. */
export function changeId({ type, at, documentId, face, corrects = '' }: Change): string {
  const parts = [type, at, documentId, face, corrects].join('\n')
  return createHash('sha256').update(parts).digest('base64url').slice(0, 22)
}

function presentDocument(
  collection: ReleasedCollection,
  documentId: string,
  view: View,
): object | null {
  // Nobody may see a portal (src/domain/visibility.ts), so that nothing is ever told of one.
  if (collection === 'portals') return null
  const present = PRESENTERS[collection] as (
    entry: Visible<ReleasedCollection>,
    view: View,
  ) => object
  const entry = view.visible(collection, documentId)
  return entry && present(entry, view)
}

type Told = Exclude<ReleasedCollection, 'portals'>

const PRESENTERS: { [C in Told]: (entry: Visible<C>, view: View) => object } = {
  materials: presentMaterial,
  campaigns: presentCampaign,
  directives: presentDirective,
  agencies: presentAgency,
  audiences: presentAudience,
  'scam-forms': presentScamForm,
  hotlines: presentHotline,
}

/** As the document itself answers now; a reason of long ago is not brought up again. */
function endingOf({ type, documentId, collection }: Change, view: View) {
  const verdict = view.verdictOn(documentId)
  const isWithdrawn = type === 'withdrawn' && verdict.state === 'withdrawn'
  const isReplaced = type === 'replaced' && verdict.state === 'replaced'
  return {
    reason: isWithdrawn ? verdict.reason || null : null,
    successor:
      isReplaced && hasWorkflow(collection)
        ? successorLink(verdict.successor, collection, view)
        : null,
  }
}

function hasWorkflow(collection: ReleasedCollection): collection is WorkflowCollection {
  return WORKFLOW_COLLECTIONS.some((one) => one === collection)
}
