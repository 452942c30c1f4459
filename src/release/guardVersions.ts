import { APIError, type Payload } from 'payload'
import { WORKFLOW_COLLECTIONS } from '#src/domain/release'

type UpdateOne = Payload['db']['updateOne']

/**
 * Makes two saves of the same version impossible. Payload reads a document, runs hooks and writes it
 * without looking again, so of several saves at once each would become "version 2" and all but one
 * be lost. Its last step before the write is `db.updateOne`; here that step first claims the version
 * number with one conditional write, and whoever comes second is told.
 */
export function guardVersions(payload: Payload): void {
  const updateOne: UpdateOne = payload.db.updateOne.bind(payload.db)
  const guarded: UpdateOne = async (args) => {
    const version: unknown = args.data.version
    if (args.id !== undefined && isWorkflow(args.collection) && typeof version === 'number') {
      await claim(updateOne, { ...args, id: args.id }, version)
    }
    return updateOne(args)
  }
  payload.db.updateOne = guarded
}

function isWorkflow(collection: string): boolean {
  return WORKFLOW_COLLECTIONS.some((slug) => slug === collection)
}

/** The claim alone leaves a draft: a crash right after it has approved nothing. */
async function claim(
  updateOne: UpdateOne,
  { collection, id, req }: Pick<Parameters<UpdateOne>[0], 'collection' | 'req'> & { id: unknown },
  version: number,
): Promise<void> {
  const claimed = await updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, { version: { equals: version - 1 } }] },
    data: { version, state: 'draft' },
    options: { atomic: true },
    ...(req && { req }),
  })
  if (claimed) return
  throw new APIError(
    'Nội dung vừa được người khác lưu. Hãy sao chép phần bạn vừa sửa, tải lại trang rồi sửa tiếp.',
    409,
    { code: 'wrong-version' },
    true,
  )
}
