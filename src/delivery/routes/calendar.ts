/** `/calendar.ics`: the windows of open campaigns, with the filters of their list. */
import { answerIn, listFreshness } from '../http/answers'
import { calendarOf } from '../presenters/calendar'
import { presentCampaign } from '../presenters/campaign'
import { foundCampaigns } from './campaignQuestion'
import { calendarQuery } from './querySchemas'
import { readQuery } from './readQuery'
import { refused, type ListRoute } from './route'

export const calendar: ListRoute = async ({ view, site, parameters }) => {
  const read = readQuery(calendarQuery, parameters)
  if ('code' in read) return refused(read)
  const campaigns = foundCampaigns(view, read.query, '-releasedAt')
  const bodies = campaigns.map((campaign) => presentCampaign(campaign, view))
  const text = await calendarOf(bodies, site)
  return answerIn('text/calendar; charset=utf-8', text, listFreshness(view))
}
