/** What the lists share: filters by reference, searching, order. */
import { foldedWords } from '#src/domain/fold'
import type { ReleasedCollection } from '#src/domain/release'
import { wholeNumberOf } from '../presenters/wholeNumber'
import { newestFirst, type View, type Visible } from '../snapshot/view'
import { documentNumberKey } from './documentNumberKey'
import type { Sort } from './querySchemas'

export type Filter<C extends ReleasedCollection> = (entry: Visible<C>) => boolean

/** Entries that name one of the documents asked for. What is unknown or unreleased names nothing. */
export function namesAny<C extends ReleasedCollection>(
  wanted: ReadonlySet<string> | null,
  named: (entry: Visible<C>) => readonly (string | null)[],
): Filter<C>[] {
  if (wanted === null) return []
  return [(entry) => named(entry).some((id) => id !== null && wanted.has(id))]
}

/** The visible documents among ids and slugs; null when nothing was asked. */
export function wantedIds(
  view: View,
  collection: ReleasedCollection,
  values: readonly string[] | undefined,
): Set<string> | null {
  if (values === undefined) return null
  const ids = values.flatMap((value) => view.documentFor(collection, value) ?? [])
  return new Set(ids.filter((id) => view.visible(collection, id) !== null))
}

/** As `wantedIds`, and every visible directive that bears one of the values as its number. */
export function wantedDirectives(
  view: View,
  values: readonly string[] | undefined,
): Set<string> | null {
  const ids = wantedIds(view, 'directives', values)
  if (ids === null || values === undefined) return ids
  const numbers = new Set(values.filter((value) => value.includes('/')).map(documentNumberKey))
  if (numbers.size === 0) return ids
  for (const { id, content } of view.list('directives')) {
    if (numbers.has(documentNumberKey(wholeNumberOf(content.documentNumber)))) ids.add(id)
  }
  return ids
}

export interface SearchAndSort {
  q?: string | undefined
  sort: Sort
}

/** Filters, searches and sorts what is visible of a collection. */
export function found<C extends 'materials' | 'campaigns' | 'directives'>(
  view: View,
  collection: C,
  filters: readonly Filter<C>[],
  { q, sort }: SearchAndSort,
): readonly Visible<C>[] {
  const relevance = relevanceOf(view, q)
  const entries = view
    .list(collection)
    .filter((entry) => relevance === null || relevance.has(entry.release))
    .filter((entry) => filters.every((matches) => matches(entry)))
  return sorted(entries, sort, (entry) => relevance?.get(entry.release) ?? 0)
}

/** Null when nothing was asked; a question without a single word finds nothing. */
function relevanceOf(view: View, q: string | undefined): ReadonlyMap<unknown, number> | null {
  if (q === undefined || q.trim() === '') return null
  return view.snapshot.search.find([...new Set(foldedWords(q))])
}

const byTitle = new Intl.Collator('vi', { numeric: true })

/** `view.list` is newest first already, and sorting is stable. */
function sorted<C extends 'materials' | 'campaigns' | 'directives'>(
  entries: Visible<C>[],
  sort: Sort,
  relevanceOfEntry: (entry: Visible<C>) => number,
): Visible<C>[] {
  switch (sort) {
    case 'releasedAt':
      return entries.sort((left, right) => newestFirst(right.release, left.release))
    case 'title':
      return entries.sort((left, right) => byTitle.compare(titleOf(left), titleOf(right)))
    case '-relevance':
      return entries.sort((left, right) => relevanceOfEntry(right) - relevanceOfEntry(left))
    default:
      return entries
  }
}

function titleOf(entry: Visible<'materials' | 'campaigns' | 'directives'>): string {
  return 'title' in entry.content ? entry.content.title : entry.content.subject
}
