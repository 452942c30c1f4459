/** What should open soon and will not, because nobody has approved or scheduled it yet. */
import type { PayloadRequest } from 'payload'
import { DAY_MS } from '#src/domain/calendar'
import type { MaterialKind } from '#src/domain/release'
import { studioOf } from '../context'
import {
  isNotApproved,
  isNotScheduled,
  spanFrom,
  type PlanEntry,
  type PlannedCollection,
} from './planEntry'
import { unreleasedInCampaigns } from './unreleasedInCampaigns'

export const DUE_DAYS = 7

export interface DueDocument {
  collection: PlannedCollection
  id: string
  title: string
  kind: MaterialKind | null
  /** When it should open; in the past where that moment has gone by. */
  opensAt: number
  isApproved: boolean
}

/** The earliest first. `entries` is the plan of at least the next days. */
export async function readDue(
  req: PayloadRequest,
  entries: readonly PlanEntry[],
): Promise<DueDocument[]> {
  const now = studioOf(req.payload).clock.now()
  const soon = opensSoon(entries, now)
  const campaigns = soon.filter(({ entry }) => entry.collection === 'campaigns')
  const waiting = await unreleasedInCampaigns(
    req,
    campaigns.map(({ entry }) => entry.id),
  )
  const openings = new Map(campaigns.map(({ entry, opensAt }) => [entry.id, opensAt]))
  const inCampaigns = waiting.map(({ campaigns: linked, state, ...facts }) => ({
    ...facts,
    collection: 'materials' as const,
    opensAt: Math.min(...linked.map((id) => openings.get(id) ?? Infinity)),
    isApproved: state === 'approved',
  }))
  const alone = soon
    .filter(({ entry }) => isNotApproved(entry) || isNotScheduled(entry))
    .map(({ entry: { collection, id, title, kind, state }, opensAt }) => ({
      ...{ collection, id, title, kind, opensAt, isApproved: state === 'approved' },
    }))
  return [...alone, ...inCampaigns].toSorted((left, right) => left.opensAt - right.opensAt)
}

function opensSoon(
  entries: readonly PlanEntry[],
  now: number,
): { entry: PlanEntry; opensAt: number }[] {
  return entries.flatMap((entry) => {
    const opensAt = spanFrom(entry, now)?.opensAt ?? Infinity
    return opensAt < now + DUE_DAYS * DAY_MS ? [{ entry, opensAt }] : []
  })
}
