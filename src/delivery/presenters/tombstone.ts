/** What is said of a document that was public and no longer is: which of the three endings it met. */
import { problem, type Problem } from '#src/domain/errors'
import type { WorkflowCollection } from '#src/domain/release'
import type { Verdict } from '#src/domain/visibility'
import type { View } from '../snapshot/view'
import { hrefOf, isoOf } from './address'

export interface SuccessorLink {
  id: string
  slug: string
  href: string
  title: string
}

/** The problem for what cannot be shown. Unknown and not yet visible are told apart by nothing. */
export function presentAbsence(
  verdict: Exclude<Verdict, { state: 'visible' }>,
  collection: WorkflowCollection,
  view: View,
): Problem {
  switch (verdict.state) {
    case 'withdrawn':
      return problem('withdrawn', { reason: verdict.reason || null, since: isoOf(verdict.since) })
    case 'replaced':
      return problem('replaced', {
        since: isoOf(verdict.since),
        successor: successorLink(verdict.successor, collection, view),
      })
    case 'expired':
      return problem('expired')
    default:
      return problem('not-found')
  }
}

/** The successor, only if it may be seen itself. */
export function successorLink(
  id: string,
  collection: WorkflowCollection,
  view: View,
): SuccessorLink | null {
  const successor = view.visible(collection, id)
  if (!successor) return null
  const { slug } = successor.content
  const title = 'title' in successor.content ? successor.content.title : successor.content.subject
  return { id, slug, href: hrefOf(collection, slug), title }
}
