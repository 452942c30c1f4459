/** Blocks about time: what opens and closes, what will not open, what is public now. */
import type { PayloadRequest } from 'payload'
import { addDays, DAY_MS, dayOf, startOfDay } from '#src/domain/calendar'
import { studioOf } from '../context'
import { DUE_DAYS, readDue } from '../planning/due'
import { eventsIn, spanFrom, type PlanEntry } from '../planning/planEntry'
import { readPlan, type Plan } from '../planning/readPlan'
import { whereOf, type Condition } from './conditions'
import {
  SHOWN_ITEMS,
  type HomeBlock,
  type HomeCount,
  type HomeItem,
  type ItemNote,
} from './homeBlock'

export function planOfComingDays(
  req: PayloadRequest,
  agencies: readonly string[] | null,
): Promise<Plan> {
  const today = dayOf(studioOf(req.payload).clock.now())
  const periods = [{ fromDay: today, toDay: addDays(today, DUE_DAYS) }]
  return readPlan(req, { periods, agencies })
}

/** Only what will really open or close: what nobody has released stands under what is due. */
export function openingAndClosing({ entries, isCut }: Plan, now: number): HomeBlock {
  const from = startOfDay(dayOf(now))
  const released = entries.filter(({ isReleased }) => isReleased)
  const events = eventsIn(released, { opensAt: from, closesAt: from + DUE_DAYS * DAY_MS })
  return {
    name: 'week',
    items: events.slice(0, SHOWN_ITEMS).map(({ entry, at, kind }) => itemOf(entry, [{ kind, at }])),
    counts: [],
    total: events.length,
    isCut,
  }
}

export async function dueSoon(req: PayloadRequest, plan: Plan): Promise<HomeBlock> {
  const due = await readDue(req, plan.entries)
  return {
    name: 'due',
    items: due
      .slice(0, SHOWN_ITEMS)
      .map(({ collection, id, title, kind, opensAt, isApproved }) => ({
        ...{ collection, id, title, materialKind: kind, isPressing: true },
        notes: [{ kind: isApproved ? 'opens-not-scheduled' : 'opens-not-approved', at: opensAt }],
      })),
    counts: [],
    total: due.length,
    isCut: plan.isCut,
  }
}

/** Campaigns that run, and how many materials the public reads because of which rule. */
export async function publicNow(
  req: PayloadRequest,
  { entries, isCut }: Plan,
  agencies: readonly string[] | null,
): Promise<HomeBlock> {
  const now = studioOf(req.payload).clock.now()
  const running = entries.filter((entry) => entry.isReleased && isOpenAt(entry, now))
  const campaigns = running.filter(({ collection }) => collection === 'campaigns')
  const own = running.filter(({ collection }) => collection === 'materials')
  return {
    name: 'publicNow',
    items: campaigns
      .slice(0, SHOWN_ITEMS)
      .map((entry) =>
        itemOf(entry, [{ kind: 'runs', closesAt: spanFrom(entry, now)?.closesAt ?? Infinity }]),
      ),
    counts: [
      { name: 'campaigns', collection: 'campaigns', total: campaigns.length, question: null },
      ...(await countsOfMaterials(req, campaigns, agencies)),
      { name: 'ownWindows', collection: 'materials', total: own.length, question: null },
    ],
    total: campaigns.length,
    isCut,
  }
}

async function countsOfMaterials(
  req: PayloadRequest,
  campaigns: readonly PlanEntry[],
  agencies: readonly string[] | null,
): Promise<HomeCount[]> {
  const now = new Date(studioOf(req.payload).clock.now()).toISOString()
  const released: Condition[] = [
    ['publicFrom', 'less_than_equal', now],
    ...(agencies === null ? [] : [['agency', 'in', agencies] as const]),
  ]
  const always: Condition[] = [['availability', 'equals', 'always'], ...released]
  const inCampaigns: Condition[] = [
    ['availability', 'equals', 'campaigns'],
    ['campaigns', 'in', campaigns.map(({ id }) => id)],
    ...released,
  ]
  return Promise.all([
    countOf(req, 'always', always),
    campaigns.length === 0 ? none('inCampaigns') : countOf(req, 'inCampaigns', inCampaigns),
  ])
}

const none = (name: string): HomeCount => ({
  ...{ name, collection: 'materials', total: 0, question: null },
})

async function countOf(
  req: PayloadRequest,
  name: string,
  conditions: readonly Condition[],
): Promise<HomeCount> {
  const { totalDocs } = await req.payload.count({
    collection: 'materials',
    where: whereOf([conditions]),
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { name, collection: 'materials', total: totalDocs, question: [conditions] }
}

function isOpenAt(entry: PlanEntry, instant: number): boolean {
  return entry.spans.some(({ opensAt, closesAt }) => opensAt <= instant && instant < closesAt)
}

function itemOf(entry: PlanEntry, notes: ItemNote[]): HomeItem {
  const { collection, id, title, kind, state } = entry
  return { collection, id, title, materialKind: kind, state, notes }
}
