import { presentDirective } from '../presenters/directive'
import { updatedSince } from './contentFilters'
import { found, wantedIds, type Filter } from './filters'
import { directivesQuery } from './querySchemas'
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
  const { q, sort } = query
  const references = [wantedIds(view, 'agencies', query.agency)]
  const filters = [...docTypeIs(query.docType), ...updatedSince<'directives'>(query.updatedSince)]
  const entries = found(view, 'directives', { references, filters, q, sort })
  return pageAnswer(request, query, entries, (entry) => presentDirective(entry, view))
}

function docTypeIs(docTypes: readonly string[] | undefined): Filter<'directives'>[] {
  return docTypes === undefined ? [] : [({ content }) => docTypes.includes(content.docType)]
}
