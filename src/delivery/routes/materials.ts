import { instantsOf } from '#src/domain/calendar'
import { presentMaterial } from '../presenters/material'
import type { View, Visible } from '../snapshot/view'
import { found, namesAny, wantedDirectives, wantedIds, type Filter } from './filters'
import { materialsQuery, type MaterialsQuery } from './querySchemas'
import { readQuery } from './readQuery'
import { itemRoute, pageAnswer, refused, sortRefusal, type ListRoute } from './route'

export const material = itemRoute('materials', presentMaterial)

export const materials: ListRoute = (request) => {
  const read = readQuery(materialsQuery, request.parameters)
  if ('code' in read) return refused(read)
  const unsortable = sortRefusal(read.query)
  if (unsortable) return refused(unsortable)
  const { view } = request
  const entries = found(view, 'materials', filtersOf(view, read.query), read.query)
  return pageAnswer(request, read.query, entries, (entry) => presentMaterial(entry, view))
}

function filtersOf(view: View, query: MaterialsQuery): Filter<'materials'>[] {
  const campaigns = wantedIds(view, 'campaigns', query.campaign)
  const scamForms = wantedIds(view, 'scam-forms', query.scamForm)
  const audiences = wantedIds(view, 'audiences', query.audience)
  const agencies = wantedIds(view, 'agencies', query.agency)
  return [
    ...kindIs(query.kind),
    ...languageIs(query.language),
    ...updatedSince(query.updatedSince),
    ...namesAny<'materials'>(campaigns, ({ content }) => content.campaigns),
    ...namesAny<'materials'>(
      wantedDirectives(view, query.directive),
      ({ content }) => content.directives,
    ),
    ...namesAny<'materials'>(scamForms, ({ content }) => content.scamForms),
    ...namesAny<'materials'>(audiences, ({ content }) => content.audiences),
    ...namesAny<'materials'>(agencies, ({ content }) => [content.agency]),
  ]
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
