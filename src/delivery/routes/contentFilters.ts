/** Filters on what an entry says of itself, shared by the lists and the feeds. */
import { instantsOf } from '#src/domain/calendar'
import type { ReleasedCollection } from '#src/domain/release'
import type { Visible } from '../snapshot/view'
import type { Filter } from './filters'

type WithTopics = 'materials' | 'campaigns'

/** Slugs of subjects (src/domain/topics.ts), in any case; what is not known is borne by nothing. */
export function topicIs<C extends WithTopics>(topics: readonly string[] | undefined): Filter<C>[] {
  if (topics === undefined) return []
  const wanted = new Set(topics.map((topic) => topic.toLowerCase()))
  return [({ content }) => content.topics.some((topic) => wanted.has(topic))]
}

export function updatedSince<C extends ReleasedCollection>(
  instant: number | undefined,
): Filter<C>[] {
  return instant === undefined ? [] : [(entry) => appearedAt(entry) >= instant]
}

/** When the release came to be seen: a window that opens later than the release is news only then. */
export function appearedAt<C extends ReleasedCollection>({
  release,
  openWindow,
}: Visible<C>): number {
  if (!openWindow) return release.effectiveFrom
  return Math.max(release.effectiveFrom, instantsOf(openWindow).opensAt)
}
