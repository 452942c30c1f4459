import { presentDirective } from '../presenters/directive'
import type { View } from '../snapshot/view'
import { updatedSince } from './contentFilters'
import { found, wantedIds, type Filter, type Question } from './filters'
import { directivesQuery, type DirectivesQuery } from './querySchemas'
import { readQuery } from './readQuery'
import { itemRoute, pageAnswer, refused, sortRefusal, type ListRoute } from './route'

export const directive = itemRoute('directives', presentDirective)

export const directives: ListRoute = (request) => {
  const read = readQuery(directivesQuery, request.parameters)
  if ('code' in read) return refused(read)
  const { query } = read
  const unsortable = sortRefusal(query)
  if (unsortable) return refused(unsortable)
  const { view } = request
  const entries = found(view, 'directives', questionOf(view, query))
  return pageAnswer(request, query, entries, (entry) => presentDirective(entry, view))
}

export function questionOf(view: View, query: DirectivesQuery): Question<'directives'> {
  const { agency, docType, q, sort } = query
  return {
    references: [wantedIds(view, 'agencies', agency)],
    filters: [...docTypeIs(docType), ...updatedSince<'directives'>(query.updatedSince)],
    q,
    sort,
  }
}

function docTypeIs(docTypes: readonly string[] | undefined): Filter<'directives'>[] {
  return docTypes === undefined ? [] : [({ content }) => docTypes.includes(content.docType)]
}
