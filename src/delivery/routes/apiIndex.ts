import { jsonAnswer, listFreshness } from '../http/answers'
import { API_PATH } from '../presenters/address'
import { noQuery } from './querySchemas'
import { readQuery } from './readQuery'
import { refused, type ListRoute } from './route'

/** `/api/v1`: where to go from here. */
export const apiIndex: ListRoute = ({ view, parameters }) => {
  const read = readQuery(noQuery, parameters)
  if ('code' in read) return refused(read)
  return jsonAnswer(INDEX, listFreshness(view))
}

const INDEX = {
  name: 'Cảnh Giác',
  version: 1,
  links: {
    self: API_PATH,
    materials: `${API_PATH}/materials`,
    campaigns: `${API_PATH}/campaigns`,
    directives: `${API_PATH}/directives`,
    agencies: `${API_PATH}/agencies`,
    audiences: `${API_PATH}/audiences`,
    scamForms: `${API_PATH}/scam-forms`,
    hotlines: `${API_PATH}/hotlines`,
    changes: `${API_PATH}/changes`,
    atom: '/feeds/atom.xml',
    rss: '/feeds/rss.xml',
    jsonFeed: '/feeds/feed.json',
    calendar: '/calendar.ics',
    sitemap: '/sitemap.xml',
    oembed: '/oembed',
    graphql: '/graphql',
  },
}
