/** What the cells of a list need beyond its rows: asked for once for all rows of one drawing. */
import DataLoader from 'dataloader'
import type { CollectionSlug, Payload } from 'payload'
import { cache } from 'react'
import type { Publication } from '#src/domain/publication'
import type { Stored } from '#src/release/freeze/stored'
import { publicationsOf } from '#src/studio/mandates/standings'

export const publicationLoader = cache(
  (payload: Payload) =>
    new DataLoader<Stored, Publication, string>(
      async (documents) => {
        const found = await publicationsOf(payload, documents)
        return documents.map(
          ({ id }) => found.get(String(id)) ?? { state: 'draft', publicVersion: null },
        )
      },
      { cacheKeyFn: ({ id }) => String(id) },
    ),
)

/** Titles by id; null for a document that is there no more, or has none. */
export const titleLoader = cache(
  (payload: Payload, collection: CollectionSlug) =>
    new DataLoader<string, string | null>(async (ids) => {
      const { useAsTitle = 'id' } = payload.collections[collection].config.admin
      const found = await payload.find({
        collection,
        where: { id: { in: ids } },
        select: { [useAsTitle]: true } as never,
        depth: 0,
        pagination: false,
        trash: true,
        // Whoever reads a line of the log reads what it is about; nothing but the title goes out.
        overrideAccess: true,
      })
      const docs = found.docs as unknown as readonly Stored[]
      const titles = new Map(docs.map((document) => [String(document.id), document[useAsTitle]]))
      return ids.map((id) => {
        const title = titles.get(id)
        return typeof title === 'string' && title ? title : null
      })
    }),
)
