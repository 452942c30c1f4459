/** What the list of materials, the feeds and the sitemap may be asked alike. */
import type { View, Visible } from '../snapshot/view'
import { appearedAt, topicIs, updatedSince } from './contentFilters'
import { found, wantedDirectives, wantedIds, type Filter, type Question } from './filters'
import type { MaterialFilters, Sort } from './querySchemas'

export function foundMaterials(
  view: View,
  filters: MaterialFilters,
  sort: Sort,
): readonly Visible<'materials'>[] {
  return found(view, 'materials', materialQuestion(view, filters, sort))
}

/** What came to be seen last comes first: a feed of few entries must not miss what opened today. */
export function newestMaterials(view: View, filters: MaterialFilters): Visible<'materials'>[] {
  const entries = foundMaterials(view, filters, '-releasedAt')
  return entries.toSorted((left, right) => appearedAt(right) - appearedAt(left))
}

export function materialQuestion(
  view: View,
  query: MaterialFilters,
  sort: Sort,
): Question<'materials'> {
  return {
    references: [
      wantedIds(view, 'campaigns', query.campaign),
      wantedDirectives(view, query.directive),
      wantedIds(view, 'scam-forms', query.scamForm),
      wantedIds(view, 'audiences', query.audience),
      wantedIds(view, 'agencies', query.agency),
    ],
    filters: [
      ...kindIs(query.kind),
      ...topicIs<'materials'>(query.topic),
      ...languageIs(query.language),
      ...updatedSince<'materials'>(query.updatedSince),
    ],
    q: query.q,
    sort,
  }
}

function kindIs(kinds: MaterialFilters['kind']): Filter<'materials'>[] {
  if (kinds === undefined) return []
  return [({ content }) => kinds.includes(content.kind)]
}

function languageIs(languages: readonly string[] | undefined): Filter<'materials'>[] {
  if (languages === undefined) return []
  const wanted = new Set(languages.map((language) => language.toLowerCase()))
  return [({ content }) => wanted.has(content.language.toLowerCase())]
}
