/** A material as an entry of a feed, whatever the format; addresses are whole. */
import { TOPIC_LABELS } from '#src/domain/topics'
import type { View, Visible } from '../snapshot/view'
import { fileUrlOf, hrefOf } from './address'
import { presentMaterial } from './material'
import { materialHtml } from './materialHtml'

export interface FeedEntry {
  /** By the id, which stays when the title and the slug change. */
  id: string
  url: string
  title: string
  summary: string
  html: string
  language: string
  agency: string | null
  topics: string[]
  licence: string | null
  /** When this version came to be seen. */
  updatedAt: number
  files: { url: string; mimeType: string; bytes: number; name: string }[]
}

export interface FeedFacts {
  /** Address of the feed itself, with its question. */
  self: string
  site: string
  /** The newest entry's; the beginning of time for a feed without entries. */
  updatedAt: number
  entries: FeedEntry[]
}

export const FEED_TITLE = 'Cảnh Giác: tài liệu tuyên truyền đang có hiệu lực'
export const FEED_SUBTITLE =
  'Tài liệu phòng, chống lừa đảo của các cơ quan nhà nước, còn trong thời gian hiển thị.'

export function feedEntry(
  material: Visible<'materials'>,
  view: View,
  { site, updatedAt }: { site: string; updatedAt: number },
): FeedEntry {
  const body = presentMaterial(material, view)
  const { title, summary, language, topics, licence } = body
  const address = (idOrSlug: string) => `${site}${hrefOf('materials', idOrSlug)}`
  return {
    id: address(body.id),
    url: `${address(body.slug)}.html`,
    ...{ title, summary, language, licence, updatedAt },
    html: materialHtml(body, site),
    agency: body.agency?.name ?? null,
    topics: topics.map((topic) => TOPIC_LABELS[topic as keyof typeof TOPIC_LABELS] ?? topic),
    files: material.content.assets.map((asset) => {
      const { mimeType, bytes, name } = asset
      return { url: `${site}${fileUrlOf(asset)}`, mimeType, bytes, name }
    }),
  }
}
