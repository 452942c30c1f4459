import type { CollectionBeforeValidateHook } from 'payload'
import { firstFreeSlug } from '#collections/fields/firstFreeSlug'
import { slugOf } from '#src/domain/fold'

/** Made once from the first name; two provinces may each have a portal of the same name. */
export const keepPortalSlug: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const kept: unknown = originalDoc?.slug
  if (typeof kept === 'string' && kept !== '') return { ...data, slug: kept }
  const slug = await firstFreeSlug(
    slugOf(String(data?.name ?? '')) || 'cong',
    async (candidate) => {
      const { totalDocs } = await req.payload.count({
        collection: 'portals',
        where: { slug: { equals: candidate } },
        trash: true,
        // A slug is taken whoever took it, whether the user may read that portal or not.
        overrideAccess: true,
      })
      return totalDocs > 0
    },
  )
  return { ...data, slug }
}
