import type { CollectionBeforeValidateHook } from 'payload'
import { firstFreeSlug } from '#collections/fields/firstFreeSlug'
import { slugOf } from '#src/domain/fold'
import { rows, text } from '#src/release/freeze/stored'

/** Keeps the name of today for lists and pickers, and makes the slug once. */
export const nameAgency: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const names = rows(data?.names ?? originalDoc?.names)
  const current = names.find((row) => !text(row.validTo)) ?? names.at(-1)
  const name = text(current?.name)
  const slug = text(originalDoc?.slug) || (await freeAgencySlug(slugOf(name), req))
  return { ...data, name, slug }
}

/** Names repeat across provinces ("Sở Y tế"): the second one gets a number. */
function freeAgencySlug(
  wanted: string,
  req: Parameters<CollectionBeforeValidateHook>[0]['req'],
): Promise<string> {
  return firstFreeSlug(wanted, async (slug) => {
    const { totalDocs } = await req.payload.count({
      collection: 'agencies',
      where: { slug: { equals: slug } },
      // Uniqueness holds over all agencies, whoever asks.
      overrideAccess: true,
    })
    return totalDocs > 0
  })
}
