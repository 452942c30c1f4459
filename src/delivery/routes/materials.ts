import { instantsOf } from '#src/domain/calendar'
import { presentMaterial } from '../presenters/material'
import type { View, Visible } from '../snapshot/view'
import { found, wantedDirectives, wantedIds, type Filter, type Question } from './filters'
import { materialsQuery, type MaterialsQuery } from './querySchemas'
import { readQuery } from './readQuery'
import { itemRoute, pageAnswer, refused, sortRefusal, type ListRoute } from './route'
import { upcomingAnswer } from './upcoming'

export const material = itemRoute('materials', presentMaterial)

export const materials: ListRoute = (request) => {
  const read = readQuery(materialsQuery, request.parameters)
  if ('code' in read) return refused(read)
  const unsortable = sortRefusal(read.query)
  if (unsortable) return refused(unsortable)
  const { query } = read
  if (query.state === 'upcoming') {
    const questionIn = (view: View) => questionOf(view, query)
    return upcomingAnswer(request, query, 'materials', { questionIn, present: presentMaterial })
  }
  const { view } = request
  const entries = found(view, 'materials', questionOf(view, query))
  return pageAnswer(request, query, entries, (entry) => presentMaterial(entry, view))
}

function questionOf(view: View, query: MaterialsQuery): Question<'materials'> {
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
      ...languageIs(query.language),
      ...updatedSince(query.updatedSince),
    ],
    q: query.q,
    sort: query.sort,
  }
}

function kindIs(kinds: MaterialsQuery['kind']): Filter<'materials'>[] {
  if (kinds === undefined) return []
  return [({ content }) => kinds.includes(content.kind)]
}

function languageIs(languages: readonly string[] | undefined): Filter<'materials'>[] {
  if (languages === undefined) return []
  const wanted = new Set(languages.map((language) => language.toLowerCase()))
  return [({ content }) => wanted.has(content.language.toLowerCase())]
}

function updatedSince(instant: number | undefined): Filter<'materials'>[] {
  return instant === undefined ? [] : [(entry) => appearedAt(entry) >= instant]
}

/** When the release came to be seen: a window that opens later than the release is news only then. */
function appearedAt({ release, openWindow }: Visible<'materials'>): number {
  if (!openWindow) return release.effectiveFrom
  return Math.max(release.effectiveFrom, instantsOf(openWindow).opensAt)
}
