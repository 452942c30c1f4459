import type { PayloadRequest } from 'payload'
import type { WorkflowCollection } from '#src/domain/release'
import { namesOf } from './staffNames'
import type { TimelineEntry } from './timeline'

/** The saves of a document: one version each, by whoever stands last among its authors. */
export async function savedVersions(
  req: PayloadRequest,
  collection: WorkflowCollection,
  documentId: string,
  limit: number,
): Promise<TimelineEntry[]> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: documentId } },
    sort: '-updatedAt',
    depth: 0,
    limit,
    pagination: false,
    select: { updatedAt: true, version: { version: true, authors: true } } as never,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const saves = docs.map(({ id, updatedAt, version }) => {
    const { authors, version: number } = version as { authors?: unknown; version?: unknown }
    return {
      ...{ id: SAVE_PREFIX + String(id), at: updatedAt, author: lastOf(authors) },
      version: typeof number === 'number' ? number : null,
    }
  })
  const names = await namesOf(
    req.payload,
    saves.flatMap(({ author }) => author ?? []),
  )
  return saves.map(({ author, ...save }) => ({
    ...save,
    action: 'save',
    who: author === null ? null : (names.get(author) ?? GONE),
    ...{ detail: null, opensAt: null, isCarriedOut: true },
  }))
}

const SAVE_PREFIX = 'save-'

/** The id of the version's own row, as Payload's addresses name it. */
export function versionRowOf({ id }: Pick<TimelineEntry, 'id'>): string {
  return id.slice(SAVE_PREFIX.length)
}

const GONE = 'Người không còn tài khoản'

function lastOf(authors: unknown): string | null {
  const last: unknown = Array.isArray(authors) ? authors.at(-1) : null
  return typeof last === 'string' ? last : null
}
