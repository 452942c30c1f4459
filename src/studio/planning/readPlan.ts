/**
 * Reads what opens, closes and runs in a span of days: the campaigns and materials that the reader may
 * see, found by indexed queries with a limit, and their histories in one query more.
 */
import type { PayloadRequest, Where } from 'payload'
import { idOf } from '#src/access/staff'
import { addDays, startOfDay } from '#src/domain/calendar'
import type { Availability, MaterialKind } from '#src/domain/release'
import { AVAILABILITIES, MATERIAL_KINDS } from '#src/domain/release'
import { VERSION_STATES } from '#src/domain/workflow'
import { oneOf, windows } from '#src/release/freeze/stored'
import { studioOf } from '../context'
import {
  planEntry,
  type PlanEntry,
  type PlannedCollection,
  type PlannedDocument,
} from './planEntry'
import { historiesOfPlan } from './historiesOfPlan'

/** Vietnam days, both included. */
export interface Period {
  fromDay: string
  toDay: string
}

export interface PlanFilter {
  /** One question for all of them, because each costs a walk through the documents. */
  periods: readonly Period[]
  /** Ids of agencies; null for all that the reader sees. */
  agencies: readonly string[] | null
  topics?: readonly string[]
}

export interface Plan {
  entries: PlanEntry[]
  /** There is more than is read at once: the reader has to narrow the question. */
  isCut: boolean
}

/** Of each collection. */
const MOST_ENTRIES = 400
const EVERY = {
  title: true,
  agency: true,
  version: true,
  state: true,
  windows: true,
  hasUnreleasedEdits: true,
} as const
const SELECT = {
  campaigns: EVERY,
  materials: { ...EVERY, kind: true, availability: true },
} as const

export async function readPlan(req: PayloadRequest, filter: PlanFilter): Promise<Plan> {
  const inAny = (condition: (period: Period) => Where): Where[] => filter.periods.map(condition)
  const found = await Promise.all([
    find(req, 'campaigns', [...inAny(inWindows), editedSinceRelease], filter),
    find(
      req,
      'materials',
      [...inAny(inOwnWindows), ...inAny(openingBetween), editedSinceRelease],
      filter,
    ),
  ])
  const documents = found.flatMap((one) => one.documents)
  const historyOf = await historiesOfPlan(req.payload, documents)
  const now = studioOf(req.payload).clock.now()
  const entries = documents.map((document) => planEntry(document, now, historyOf))
  return {
    entries: entries.filter((entry) => filter.periods.some((period) => runsIn(entry, period))),
    isCut: found.some(({ isCut }) => isCut),
  }
}

export function runsIn({ spans }: PlanEntry, { fromDay, toDay }: Period): boolean {
  const [from, to] = [startOfDay(fromDay), startOfDay(addDays(toDay, 1))]
  return spans.some(({ opensAt, closesAt }) => opensAt < to && closesAt > from)
}

/**
 * A first sieve: on MongoDB two conditions on an array may hold for two of its rows (design §9). What
 * it lets through too much falls out where the spans are computed.
 */
function inWindows({ fromDay, toDay }: Period): Where {
  return {
    and: [
      { 'windows.startDay': { less_than_equal: toDay } },
      {
        or: [
          { 'windows.endDay': { greater_than_equal: fromDay } },
          { 'windows.endDay': { exists: false } },
          { 'windows.endDay': { equals: '' } },
        ],
      },
    ],
  }
}

function inOwnWindows(period: Period): Where {
  return { and: [{ availability: { equals: 'own' } }, inWindows(period)] }
}

/** Released materials without windows of their own open when they are released. */
function openingBetween({ fromDay, toDay }: Period): Where {
  return {
    and: [
      { publicFrom: { greater_than_equal: isoOf(startOfDay(fromDay)) } },
      { publicFrom: { less_than: isoOf(startOfDay(addDays(toDay, 1))) } },
    ],
  }
}

/** Public or scheduled, and edited since: the released windows may differ from those in the draft. */
const editedSinceRelease: Where = {
  and: [{ publicFrom: { exists: true } }, { hasUnreleasedEdits: { equals: true } }],
}

const isoOf = (instant: number) => new Date(instant).toISOString()

async function find(
  req: PayloadRequest,
  collection: PlannedCollection,
  anyOf: Where[],
  { agencies, topics = [] }: PlanFilter,
): Promise<{ documents: PlannedDocument[]; isCut: boolean }> {
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [
        { or: anyOf },
        ...(agencies === null ? [] : [{ agency: { in: [...agencies] } }]),
        ...(topics.length === 0 ? [] : [{ topics: { in: [...topics] } }]),
      ],
    },
    select: SELECT[collection],
    depth: 0,
    limit: MOST_ENTRIES + 1,
    pagination: false,
    sort: '-updatedAt',
    overrideAccess: false,
    user: req.user,
    req,
  })
  return {
    documents: docs.slice(0, MOST_ENTRIES).map((doc) => plannedDocument(collection, doc)),
    isCut: docs.length > MOST_ENTRIES,
  }
}

/** Unset fields read back differently on the two databases: made alike here. */
export function plannedDocument(collection: PlannedCollection, doc: object): PlannedDocument {
  const stored = doc as Record<string, unknown>
  return {
    collection,
    id: String(stored.id),
    title: String(stored.title ?? ''),
    kind: oneOf<MaterialKind>(MATERIAL_KINDS, stored.kind),
    agency: idOf(stored.agency),
    version: Number(stored.version ?? 0),
    state: oneOf(VERSION_STATES, stored.state) ?? 'draft',
    availability: oneOf<Availability>(AVAILABILITIES, stored.availability) ?? 'own',
    windows: windows(stored.windows),
    hasUnreleasedEdits: stored.hasUnreleasedEdits !== false,
  }
}
