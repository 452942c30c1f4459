import {
  ValidationError,
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { idOf } from '#src/access/staff'
import { walkFields, type NamedField } from './walk'

/** Links by the collection that they point to: id → paths of the fields that name it. */
type Links = Map<CollectionSlug, Map<string, string[]>>

/**
 * Refuses links to documents that do not exist. SQLite would find out in the middle of a write and
 * leave half of it; MongoDB would not find out at all.
 */
export const refuseUnknownLinks: CollectionBeforeValidateHook = async ({
  data,
  collection,
  req,
}) => {
  const links: Links = new Map()
  walkFields(data ?? {}, collection.fields, (field, value, path) => note(links, field, value, path))
  const unknown: string[] = []
  for (const [target, ids] of links) {
    const known = await existing(req, target, [...ids.keys()])
    for (const [id, paths] of ids) if (!known.has(id)) unknown.push(...paths)
  }
  if (unknown.length === 0) return data
  const errors = unknown.map((path) => ({ path, message: 'Không có mục này. Hãy chọn lại.' }))
  throw new ValidationError({ collection: collection.slug, errors }, req.t)
}

function note(links: Links, field: NamedField, value: unknown, path: string): void {
  if (field.type !== 'relationship' && field.type !== 'upload') return
  if (typeof field.relationTo !== 'string') return
  const ids = links.get(field.relationTo) ?? new Map<string, string[]>()
  for (const one of Array.isArray(value) ? value : [value]) {
    const id = idOf(one)
    if (id !== null) ids.set(id, [...(ids.get(id) ?? []), path])
  }
  if (ids.size > 0) links.set(field.relationTo, ids)
}

async function existing(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: string[],
): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: {},
    trash: true,
    // Whether it exists, not whether the user may list it: links to others' directives stay.
    overrideAccess: true,
  })
  return new Set(docs.map(({ id }) => String(id)))
}
