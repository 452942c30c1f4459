import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

const TITLES_NAMED = 3

/** A file goes to the trash only when no material uses it: such a material could not be saved again. */
export const keepFromTrash: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isTrashed = operation === 'update' && data.deletedAt && !originalDoc?.deletedAt
  if (isTrashed) await refuseWhileUsed(req, String(originalDoc?.id))
  return data
}

/** The same before a file is erased. */
export const keepFromErasing: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseWhileUsed(req, String(id))

async function refuseWhileUsed(req: PayloadRequest, id: string): Promise<void> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'materials',
    where: { assets: { in: [id] } },
    limit: TITLES_NAMED,
    sort: '-updatedAt',
    depth: 0,
    select: { title: true },
    // Files are used by their own agency's materials only, which whoever may erase them reads anyway.
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) throw inUse(docs.map(({ title }) => title), totalDocs)
}

function inUse(titles: readonly string[], count: number): APIError {
  const named = titles.map((title) => `“${title}”`).join(', ')
  const others = count > titles.length ? ` và ${count - titles.length} tài liệu khác` : ''
  return new APIError(
    `Chưa xóa được: tệp này đang dùng trong tài liệu ${named}${others}. Hãy bỏ tệp khỏi tài liệu đó, hoặc thay bằng tệp khác, rồi mới chuyển vào thùng rác.`,
    409,
    { code: 'in-use' },
    true,
  )
}
