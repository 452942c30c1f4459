import { presentCampaign } from '../presenters/campaign'
import type { View } from '../snapshot/view'
import { campaignQuestion, foundCampaigns } from './campaignQuestion'
import { campaignsQuery } from './querySchemas'
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
    const questionIn = (view: View) => campaignQuestion(view, query, query.sort)
    return upcomingAnswer(request, query, 'campaigns', { questionIn, present: presentCampaign })
  }
  const { view } = request
  const entries = foundCampaigns(view, query, query.sort)
  return pageAnswer(request, query, entries, (entry) => presentCampaign(entry, view))
}
