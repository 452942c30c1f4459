/** Which changes a webhook is told: its filters, as the lists of the API understand them. */
import type { Change } from '#src/domain/changes/documentChanges'
import type { Release } from '#src/domain/release'
import { ANONYMOUS, mayRead, type HistoryOf } from '#src/domain/visibility'
import type { WebhookFilters } from '#src/domain/webhook'

/**
 * Whether a change is told. A document is wanted that matches, or that matched once: whoever was given
 * it is also told what became of it, when it has been withdrawn or is about something else now.
 */
export function isWanted(change: Change, filters: WebhookFilters, historyOf: HistoryOf): boolean {
  if (!isAmong(filters.events, change.type)) return false
  if (!isAmong(filters.collections, change.collection)) return false
  return historyOf(change.documentId).some(
    (record) =>
      record.action === 'release' &&
      record.effectiveFrom <= change.at &&
      mayRead(ANONYMOUS, record.access) &&
      matches(record, filters),
  )
}

type ContentFilters = Omit<WebhookFilters, 'events' | 'collections'>

/** What of a content a filter looks at; a document that has no such thing does not match. */
const ASPECTS: { [F in keyof ContentFilters]: (content: Release['content']) => readonly string[] } =
  {
    kinds: (content) => ('kind' in content && content.kind ? [content.kind] : []),
    topics: (content) => ('topics' in content ? content.topics : []),
    languages: (content) => ('language' in content ? [content.language] : []),
    agencies: (content) => ('agency' in content && content.agency ? [content.agency] : []),
    audiences: (content) => ('audiences' in content ? content.audiences : []),
    scamForms: (content) => ('scamForms' in content ? content.scamForms : []),
    campaigns: (content) => ('campaigns' in content ? content.campaigns : []),
    directives: (content) => ('directives' in content ? content.directives : []),
  }

function matches({ content }: Release, filters: WebhookFilters): boolean {
  return (Object.keys(ASPECTS) as (keyof ContentFilters)[]).every((name) => {
    const wanted: readonly string[] = filters[name]
    return wanted.length === 0 || ASPECTS[name](content).some((value) => wanted.includes(value))
  })
}

/** An empty list asks for everything. */
const isAmong = (wanted: readonly string[], value: string): boolean =>
  wanted.length === 0 || wanted.includes(value)
