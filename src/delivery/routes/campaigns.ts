import { presentCampaign } from '../presenters/campaign'
import type { View } from '../snapshot/view'
import { found, wantedDirectives, wantedIds, type Question } from './filters'
import { campaignsQuery, type CampaignsQuery } from './querySchemas'
import { readQuery } from './readQuery'
import { itemRoute, pageAnswer, refused, sortRefusal, type ListRoute } from './route'
import { upcomingAnswer } from './upcoming'

export const campaign = itemRoute('campaigns', presentCampaign)

export const campaigns: ListRoute = (request) => {
  const read = readQuery(campaignsQuery, request.parameters)
  if ('code' in read) return refused(read)
  const { query } = read
  const unsortable = sortRefusal(query)
  if (unsortable) return refused(unsortable)
  if (query.state === 'upcoming') {
    const questionIn = (view: View) => questionOf(view, query)
    return upcomingAnswer(request, query, 'campaigns', { questionIn, present: presentCampaign })
  }
  const { view } = request
  const entries = found(view, 'campaigns', questionOf(view, query))
  return pageAnswer(request, query, entries, (entry) => presentCampaign(entry, view))
}

function questionOf(
  view: View,
  { directive, agency, q, sort }: CampaignsQuery,
): Question<'campaigns'> {
  const references = [wantedDirectives(view, directive), wantedIds(view, 'agencies', agency)]
  return { references, filters: [], q, sort }
}
