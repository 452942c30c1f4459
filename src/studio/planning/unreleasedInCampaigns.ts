import type { PayloadRequest } from 'payload'
import { idsOf } from '#src/access/staff'
import type { MaterialKind } from '#src/domain/release'
import { MATERIAL_KINDS } from '#src/domain/release'
import { endingOf } from '#src/domain/publication'
import { oneOf } from '#src/release/freeze/stored'
import { readHistories } from '#src/release/log'
import { VERSION_STATES, type VersionState } from '#src/domain/workflow'

export interface WaitingMaterial {
  id: string
  title: string
  kind: MaterialKind | null
  state: VersionState
  campaigns: string[]
}

const MOST_WAITING = 200

/**
 * Materials that open with one of these campaigns, but of which no version has been released. What was
 * withdrawn or replaced was so on purpose, and is not waited for.
 */
export async function unreleasedInCampaigns(
  req: PayloadRequest,
  campaigns: readonly string[],
): Promise<WaitingMaterial[]> {
  if (campaigns.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'materials',
    where: {
      and: [
        { campaigns: { in: [...campaigns] } },
        { availability: { equals: 'campaigns' } },
        { publicFrom: { exists: false } },
        { hasUnreleasedEdits: { equals: true } },
      ],
    },
    select: { title: true, kind: true, state: true, campaigns: true },
    depth: 0,
    limit: MOST_WAITING,
    pagination: false,
    sort: 'updatedAt',
    overrideAccess: false,
    user: req.user,
    req,
  })
  const historyOf = await readHistories(
    req.payload,
    docs.map(({ id }) => id),
    'materials',
  )
  const waiting = docs.filter(({ id }) => endingOf(historyOf(id)) === null)
  return waiting.map(({ id, title, kind, state, campaigns: linked }) => ({
    id,
    title,
    kind: oneOf(MATERIAL_KINDS, kind),
    state: oneOf(VERSION_STATES, state) ?? 'draft',
    campaigns: idsOf(linked),
  }))
}
