import { problem } from '#src/domain/errors'
import { problemAnswer } from '../http/answers'
import { presentCampaign } from '../presenters/campaign'
import { found, namesAny, wantedDirectives, wantedIds } from './filters'
import { campaignsQuery } from './querySchemas'
import { readQuery } from './readQuery'
import { itemRoute, pageAnswer, refused, sortRefusal, type ListRoute } from './route'

export const campaign = itemRoute('campaigns', presentCampaign)

export const campaigns: ListRoute = (request) => {
  const read = readQuery(campaignsQuery, request.parameters)
  if ('code' in read) return refused(read)
  const { query } = read
  const unsortable = sortRefusal(query)
  if (unsortable) return refused(unsortable)
  if (query.state === 'upcoming') return keyRequired()
  const { view } = request
  const directives = wantedDirectives(view, query.directive)
  const agencies = wantedIds(view, 'agencies', query.agency)
  const filters = [
    ...namesAny<'campaigns'>(directives, ({ content }) => content.directives),
    ...namesAny<'campaigns'>(agencies, ({ content }) => [content.agency]),
  ]
  const entries = found(view, 'campaigns', filters, query)
  return pageAnswer(request, query, entries, (entry) => presentCampaign(entry, view))
}

function keyRequired() {
  const body = problem('key-required', { field: 'state' })
  return problemAnswer(body, null, ['WWW-Authenticate', 'Bearer'])
}
