/** What the lists share: filters by reference, searching, order. */
import { foldedWords } from '#src/domain/fold'
import type { Release, ReleasedCollection } from '#src/domain/release'
import { wholeNumberOf } from '../presenters/wholeNumber'
import { referencesOf } from '../snapshot/references'
import type { SearchResult } from '../snapshot/searchIndex'
import { newestFirst, type View, type Visible } from '../snapshot/view'
import { documentNumberKey } from './documentNumberKey'
import type { Sort } from './querySchemas'

export type Filter<C extends ReleasedCollection> = (entry: Visible<C>) => boolean

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

export interface Question<C extends ReleasedCollection> {
  /** Each names documents of which an entry must refer to one; null where nothing was asked. */
  references: readonly (ReadonlySet<string> | null)[]
  filters: readonly Filter<C>[]
  q?: string | undefined
  sort: Sort
}

export type Searchable = 'materials' | 'campaigns' | 'directives'

/** Filters, searches and sorts what is visible of a collection. */
export function found<C extends Searchable>(
  view: View,
  collection: C,
  question: Question<C>,
): readonly Visible<C>[] {
  const search = searchFor(view, question.q)
  const entries: Visible<C>[] = []
  const relevances: number[] = []
  for (const entry of referring(view, collection, question.references)) {
    if (!question.filters.every((matches) => matches(entry))) continue
    const relevance = search === null ? 0 : search.relevanceOf(asRelease(entry))
    if (relevance === null) continue
    entries.push(entry)
    relevances.push(relevance)
  }
  return sorted(entries, { sort: question.sort, relevances, ranks: () => ranks(view, collection) })
}

/** Whether one entry, known by other means than the view's lists, answers a question. */
export function answersTo<C extends Searchable>(
  question: Question<C>,
  search: SearchResult | null,
  entry: Visible<C>,
): boolean {
  const named = new Set(referencesOf(asRelease(entry)))
  return (
    question.references.every(
      (wanted) => wanted === null || [...wanted].some((id) => named.has(id)),
    ) &&
    question.filters.every((matches) => matches(entry)) &&
    (search === null || search.relevanceOf(asRelease(entry)) !== null)
  )
}

/** TypeScript does not see that the release of one collection is a release. */
function asRelease<C extends Searchable>(entry: Visible<C>): Release {
  return entry.release as Release
}

/** The entries that refer to one document of every set, found by the view's index of references. */
function referring<C extends Searchable>(
  view: View,
  collection: C,
  references: Question<C>['references'],
): readonly Visible<C>[] {
  const groups = references
    .flatMap((wanted) => (wanted ? [referringToAny(view, collection, wanted)] : []))
    .sort((left, right) => left.length - right.length)
  const [smallest, ...others] = groups
  if (!smallest) return view.list(collection)
  const sets = others.map(membersOf)
  return smallest.filter((entry) => sets.every((members) => members.has(entry)))
}

const memberships = new WeakMap<object, ReadonlySet<unknown>>()

/** Of a list that the view keeps, made once. */
function membersOf(list: readonly unknown[]): ReadonlySet<unknown> {
  const known = memberships.get(list) ?? new Set(list)
  memberships.set(list, known)
  return known
}

/** The newest first; what names one document is kept in that order by the view. */
function referringToAny<C extends Searchable>(
  view: View,
  collection: C,
  wanted: ReadonlySet<string>,
): readonly Visible<C>[] {
  const lists = [...wanted].map((id) => view.referringTo(collection, id))
  const [only = []] = lists
  if (lists.length <= 1) return only
  return [...new Set(lists.flat())].sort((left, right) => newestFirst(left.release, right.release))
}

/** Null when nothing was asked; a question without a single word finds nothing. */
export function searchFor(view: View, q: string | undefined): SearchResult | null {
  if (q === undefined || q.trim() === '') return null
  return view.snapshot.search.find([...new Set(foldedWords(q))])
}

interface Order {
  sort: Sort
  /** Of the entries, place by place. */
  relevances: readonly number[]
  ranks: () => ReadonlyMap<string, number>
}

/** The entries come newest first, and sorting is stable. */
function sorted<C extends Searchable>(entries: Visible<C>[], order: Order): Visible<C>[] {
  switch (order.sort) {
    case 'releasedAt':
      return entries.reverse()
    case 'title': {
      const ranksById = order.ranks()
      const rankOf = ({ id }: Visible<C>) => ranksById.get(id) ?? 0
      return entries.sort((left, right) => rankOf(left) - rankOf(right))
    }
    case '-relevance':
      return bestFirst(entries, order.relevances)
    default:
      return entries
  }
}

/** A common word is in thousands of texts, which are of few relevances: comparing them all would take too long. */
function bestFirst<E>(entries: readonly E[], relevances: readonly number[]): E[] {
  const alike = new Map<number, E[]>()
  entries.forEach((entry, place) => {
    const relevance = relevances[place] ?? 0
    const group = alike.get(relevance)
    if (group) group.push(entry)
    else alike.set(relevance, [entry])
  })
  const groups = [...alike].sort(([left], [right]) => right - left)
  return groups.flatMap(([, group]) => group)
}

const byTitle = new Intl.Collator('vi', { numeric: true })
const ranksByView = new WeakMap<View, Map<Searchable, ReadonlyMap<string, number>>>()

/** The places of a collection's documents by title: comparing titles is slow, so once per view. */
function ranks(view: View, collection: Searchable): ReadonlyMap<string, number> {
  const ofView = ranksByView.get(view) ?? new Map<Searchable, ReadonlyMap<string, number>>()
  ranksByView.set(view, ofView)
  const known = ofView.get(collection)
  if (known) return known
  const titled = view.list(collection).map((entry) => ({ id: entry.id, title: titleOf(entry) }))
  titled.sort((left, right) => byTitle.compare(left.title, right.title))
  const places = new Map(titled.map(({ id }, place) => [id, place] as const))
  ofView.set(collection, places)
  return places
}

function titleOf(entry: Visible<Searchable>): string {
  return 'title' in entry.content ? entry.content.title : entry.content.subject
}
