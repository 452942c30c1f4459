/**
 * Finds the version that is to be previewed, as the person may read it: the document, what readers
 * see now, or an older version by the rule for versions. Anything else is not there.
 */
import type { PayloadRequest, Where } from 'payload'
import { staffMember } from '#src/access/staff'
import { publicationAt, type PublicationState } from '#src/domain/publication'
import type { CampaignContent, MaterialContent, Access } from '#src/domain/release'
import { verdictAt, type HistoryOf } from '#src/domain/visibility'
import { VERSION_STATES } from '#src/domain/workflow'
import { historiesAround, readableDocument } from '#src/release/document'
import { oneOf, type Stored } from '#src/release/freeze/stored'
import { studioOf } from '#src/studio/context'
import type { PreviewedCollection } from './content'

export interface PreviewedVersion {
  version: number
  /** `old`: a later version was saved since, and this one was never released. */
  state: PublicationState | 'old'
  currentVersion: number | null
  publicVersion: number | null
  /** Frozen where it is the public one, else as it is stored. */
  source: Frozen | { stored: Stored }
}

export interface Frozen {
  frozen: MaterialContent | CampaignContent
  access: Access
}

export interface PreviewRequest {
  collection: PreviewedCollection
  id: string
  /** Null for the newest that the person may read. */
  version: number | null
}

export async function findVersion(
  req: PayloadRequest,
  { collection, id, version: wanted }: PreviewRequest,
): Promise<PreviewedVersion | null> {
  if (!staffMember(req.user)) return null
  const current = await readableDocument(req, collection, id)
  const historyOf = await historiesAround(req.payload, id)
  const now = studioOf(req.payload).clock.now()
  // Who may not read the document sees what anyone sees, and nothing that needs a key.
  const verdict = verdictAt(id, now, historyOf, { readsKeyed: current !== null })
  const release = verdict.state === 'visible' ? verdict.release : null
  const version = wanted ?? versionOf(current) ?? release?.version ?? null
  if (version === null) return null
  const source =
    release?.version === version && release.collection === collection
      ? {
          frozen: release.content as MaterialContent | CampaignContent,
          access: release.access,
        }
      : await storedVersion(req, { collection, id, version }, current)
  if (!source) return null
  return {
    version,
    state: stateOf({ id, version, now, historyOf }, current),
    currentVersion: versionOf(current),
    publicVersion: release?.version ?? null,
    source,
  }
}

async function storedVersion(
  req: PayloadRequest,
  { collection, id, version }: PreviewRequest & { version: number },
  current: Stored | null,
): Promise<{ stored: Stored } | null> {
  if (current && versionOf(current) === version) return { stored: current }
  const where: Where = {
    and: [{ parent: { equals: id } }, { 'version.version': { equals: version } }],
  }
  const found = await findVersions(req, collection, where, 1)
  return found[0] ? { stored: { ...found[0], id } } : null
}

/** Newest first, by the rule for reading versions. */
async function findVersions(
  req: PayloadRequest,
  collection: PreviewedCollection,
  where: Where,
  limit: number,
): Promise<Stored[]> {
  const { docs } = await req.payload.findVersions({
    collection,
    where,
    depth: 0,
    limit,
    sort: '-updatedAt',
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ version }) => version as unknown as Stored)
}

const MOST_VERSIONS = 100

/** The numbers of the versions that the person may read, newest first. */
export async function readableVersions(
  req: PayloadRequest,
  { collection, id }: Pick<PreviewRequest, 'collection' | 'id'>,
): Promise<number[]> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    depth: 0,
    limit: MOST_VERSIONS,
    sort: '-updatedAt',
    select: { version: { version: true } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const numbers = docs.flatMap(({ version }) => versionOf(version as unknown as Stored) ?? [])
  return [...new Set(numbers)].sort((left, right) => right - left)
}

interface Moment {
  id: string
  version: number
  now: number
  historyOf: HistoryOf
}

function stateOf({ id, version, now, historyOf }: Moment, current: Stored | null) {
  const isCurrent = versionOf(current) === version
  const stored = oneOf(VERSION_STATES, isCurrent ? current?.state : null) ?? 'draft'
  const { state } = publicationAt(id, version, stored, now, historyOf)
  return state === 'draft' && !isCurrent ? 'old' : state
}

function versionOf(stored: Stored | null): number | null {
  return typeof stored?.version === 'number' ? stored.version : null
}
