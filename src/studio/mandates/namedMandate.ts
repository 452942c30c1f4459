/** A new material or campaign for a directive: the address of its form names the directive. */
import type { PayloadRequest } from 'payload'
import type { AnsweringCollection } from './answers'

const PARAMETER = 'van-ban'

/** Where a new one is written with the directive filled in; `admin` is the path of the studio. */
export function addressOfNew(
  admin: string,
  collection: AnsweringCollection,
  directive: string,
): string {
  return `${admin}/collections/${collection}/create?${PARAMETER}=${encodeURIComponent(directive)}`
}

/**
 * The default of a field of directives: what the address of the form names, if the person may read
 * it. Nothing for what is written by other ways than the form.
 */
export async function namedMandate({
  req,
}: {
  req: PayloadRequest
}): Promise<string[] | undefined> {
  const id = idInAddress(req)
  if (!id) return undefined
  const { docs } = await req.payload.find({
    collection: 'directives',
    where: { id: { equals: id } },
    select: { title: true },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0] ? [docs[0].id] : undefined
}

function idInAddress(req: Partial<PayloadRequest>): string | null {
  const { admin } = req.payload?.config.routes ?? {}
  const path = req.pathname ?? ''
  const isForm = path.startsWith(`${admin}/collections/`) && path.endsWith('/create')
  return isForm ? (req.searchParams?.get(PARAMETER) ?? null) : null
}
