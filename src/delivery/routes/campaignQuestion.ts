/** What the list of campaigns and the calendar may be asked alike. */
import type { View, Visible } from '../snapshot/view'
import { topicIs, updatedSince } from './contentFilters'
import { found, wantedDirectives, wantedIds, type Question } from './filters'
import type { CampaignFilters, Sort } from './querySchemas'

export function foundCampaigns(
  view: View,
  query: CampaignFilters,
  sort: Sort,
): readonly Visible<'campaigns'>[] {
  return found(view, 'campaigns', campaignQuestion(view, query, sort))
}

export function campaignQuestion(
  view: View,
  query: CampaignFilters,
  sort: Sort,
): Question<'campaigns'> {
  const references = [
    wantedDirectives(view, query.directive),
    wantedIds(view, 'agencies', query.agency),
  ]
  const filters = [
    ...topicIs<'campaigns'>(query.topic),
    ...updatedSince<'campaigns'>(query.updatedSince),
  ]
  return { references, filters, q: query.q, sort }
}
