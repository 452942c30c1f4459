import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { slugOf } from '#src/domain/fold'
import { firstFreeSlug } from '#collections/fields/firstFreeSlug'
import type { WorkflowCollection } from '#src/domain/release'

/**
 * Gives a document its slug, made from its title when left empty. A slug is frozen at the first
 * release and never used again by another document, even after a withdrawal.
 */
export const keepSlug =
  (collection: WorkflowCollection, titleOf: (data: Record<string, unknown>) => string) =>
  async ({
    data,
    originalDoc,
    req,
  }: Parameters<CollectionBeforeValidateHook>[0]): Promise<Record<string, unknown>> => {
    const current = textOr(originalDoc?.slug, null)
    const wanted = slugOf(
      textOr(data?.slug, null) ?? current ?? titleOf({ ...originalDoc, ...data }),
    )
    if (wanted === current) return { ...data, slug: current }
    const documentId = textOr(originalDoc?.id, null)
    if (documentId !== null && (await wasReleased(req, documentId))) {
      throw slugError(req, 'Đường dẫn không đổi được sau lần phát hành đầu tiên.')
    }
    const slug = await firstFreeSlug(wanted || collection, (candidate) =>
      isTaken(req, collection, candidate, documentId),
    )
    return { ...data, slug }
  }

function textOr<T>(value: unknown, otherwise: T): string | T {
  return typeof value === 'string' && value !== '' ? value : otherwise
}

function slugError(req: PayloadRequest, message: string): ValidationError {
  return new ValidationError({ errors: [{ path: 'slug', message }] }, req.t)
}

async function wasReleased(req: PayloadRequest, documentId: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'releases',
    where: { documentId: { equals: documentId } },
    // Counts what the user may not list: another agency's scheduled releases bind slugs too.
    overrideAccess: true,
  })
  return totalDocs > 0
}

/** Whether any document has or ever had the slug. */
async function isTaken(
  req: PayloadRequest,
  collection: WorkflowCollection,
  slug: string,
  documentId: string | null,
): Promise<boolean> {
  // Both look past what the user may read: a slug is taken whoever took it, also in the trash.
  const living = await req.payload.count({
    collection,
    where: { slug: { equals: slug }, ...(documentId && { id: { not_equals: documentId } }) },
    trash: true,
    overrideAccess: true,
  })
  if (living.totalDocs > 0) return true
  const released = await req.payload.count({
    collection: 'releases',
    where: {
      slug: { equals: slug },
      documentCollection: { equals: collection },
      ...(documentId && { documentId: { not_equals: documentId } }),
    },
    overrideAccess: true,
  })
  return released.totalDocs > 0
}
