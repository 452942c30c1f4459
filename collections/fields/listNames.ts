/** Names and slugs of the entries of a reference list. */
import {
  ValidationError,
  type CollectionBeforeValidateHook,
  type FieldHook,
  type PayloadRequest,
  type Where,
} from 'payload'
import { slugOf } from '#src/domain/fold'
import { firstFreeSlug } from './firstFreeSlug'

export type ReferenceListSlug = 'audiences' | 'scam-forms' | 'hotlines'

/** Materials name an entry by nothing but its name: two of one name could not be told apart. */
export const refuseTakenName =
  (list: ReferenceListSlug): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    const name: unknown = data?.name
    if (typeof name !== 'string' || name === '' || name === originalDoc?.name) return data
    const others: Where = originalDoc?.id ? { id: { not_equals: String(originalDoc.id) } } : {}
    if (!(await exists(req, list, { name: { equals: name }, ...others }))) return data
    throw new ValidationError(
      { collection: list, errors: [{ path: 'name', message: TAKEN }] },
      req.t,
    )
  }

const TAKEN =
  'Đã có mục khác trùng tên này. Hãy thêm tên cơ quan hoặc địa phương cho khác nhau, hoặc mở mục đã có để sửa.'

/** Made once from the first name: portals filter by it for years. Names that fold alike get a number. */
export const keepListSlug =
  (list: ReferenceListSlug): FieldHook =>
  ({ data, originalDoc, req }) => {
    const known: unknown = originalDoc?.slug
    if (typeof known === 'string' && known !== '') return known
    const wanted = slugOf(String(data?.name ?? ''))
    return firstFreeSlug(wanted || list, (slug) => exists(req, list, { slug: { equals: slug } }))
  }

async function exists(req: PayloadRequest, list: ReferenceListSlug, where: Where) {
  const { totalDocs } = await req.payload.count({
    collection: list,
    where,
    // The lists are public; a name is taken whoever asks.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
