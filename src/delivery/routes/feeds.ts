/** `/feeds/…`: the newest materials in three formats, with the filters of the list. */
import { answerIn, listFreshness } from '../http/answers'
import { feedEntry, type FeedFacts } from '../presenters/feedEntry'
import { atomFeed, jsonFeed, rssFeed } from '../presenters/feeds'
import { appearedAt } from './contentFilters'
import { newestMaterials } from './materialQuestion'
import { feedQuery } from './querySchemas'
import { readQuery } from './readQuery'
import { addressAsked, refused, type ListRoute } from './route'

export const atom = feed('application/atom+xml; charset=utf-8', atomFeed)
export const rss = feed('application/rss+xml; charset=utf-8', rssFeed)
export const json = feed('application/feed+json; charset=utf-8', jsonFeed)

function feed(contentType: string, write: (facts: FeedFacts) => string): ListRoute {
  return (request) => {
    const read = readQuery(feedQuery, request.parameters)
    if ('code' in read) return refused(read)
    const { view, site } = request
    const materials = newestMaterials(view, read.query).slice(0, read.query.limit)
    const entries = materials.map((material) =>
      feedEntry(material, view, { site, updatedAt: appearedAt(material) }),
    )
    const updatedAt = entries[0]?.updatedAt ?? 0
    const body = write({ self: addressAsked(request), site, updatedAt, entries })
    return answerIn(contentType, body, listFreshness(view))
  }
}
