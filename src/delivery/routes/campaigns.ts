import { problem } from '#src/domain/errors'
import { problemAnswer } from '../http/answers'
import { presentCampaign } from '../presenters/campaign'
import { found, wantedDirectives, wantedIds } from './filters'
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
  const references = [
    wantedDirectives(view, query.directive),
    wantedIds(view, 'agencies', query.agency),
  ]
  const { q, sort } = query
  const entries = found(view, 'campaigns', { references, filters: [], q, sort })
  return pageAnswer(request, query, entries, (entry) => presentCampaign(entry, view))
}

function keyRequired() {
  const body = problem('key-required', { field: 'state' })
  return problemAnswer(body, null, ['WWW-Authenticate', 'Bearer'])
}
