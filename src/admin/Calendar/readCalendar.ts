/** Everything that the calendar shows, read in a few queries. */
import type { PayloadRequest } from 'payload'
import { addDays, dayOf, startOfDay, DAY_MS } from '#src/domain/calendar'
import type { StaffMember } from '#src/domain/staff'
import { studioOf } from '#src/studio/context'
import { agencyScope } from '#src/studio/planning/agencyScope'
import { DUE_DAYS, readDue, type DueDocument } from '#src/studio/planning/due'
import { eventsIn, type PlanEntry, type PlanEvent } from '#src/studio/planning/planEntry'
import { readPlan, runsIn, type Period } from '#src/studio/planning/readPlan'
import { inOrder } from './bars'
import { ALL_AGENCIES, OWN_AGENCIES, periodOf, type CalendarQuery } from './calendarQuery'

export interface AgencyChoice {
  id: string
  name: string
}

export interface CalendarContent {
  period: Period
  campaigns: PlanEntry[]
  materials: PlanEntry[]
  isCut: boolean
  today: PlanEvent[]
  due: DueDocument[]
  /** Agencies that can be chosen. */
  choices: AgencyChoice[]
  nameOf: (agency: string | null) => string | null
}

const MOST_CHOICES = 300

export async function readCalendar(
  req: PayloadRequest,
  member: StaffMember,
  query: CalendarQuery,
): Promise<CalendarContent> {
  const scope = await agencyScope(req, member)
  const filter = { agencies: agenciesOf(query, scope), topics: query.topic ? [query.topic] : [] }
  const now = studioOf(req.payload).clock.now()
  const today = dayOf(now)
  const period = periodOf(query)
  const comingDays = { fromDay: today, toDay: addDays(today, DUE_DAYS) }
  const [plan, choices] = await Promise.all([
    readPlan(req, { ...filter, periods: [period, comingDays] }),
    readChoices(req, scope),
  ])
  const coming = plan.entries.filter((entry) => runsIn(entry, comingDays))
  const entries = inOrder(
    plan.entries.filter(
      (entry) => runsIn(entry, period) && (query.state === null || entry.state === query.state),
    ),
    period,
  )
  const released = coming.filter(({ isReleased }) => isReleased)
  const from = startOfDay(today)
  return {
    period,
    campaigns: entries.filter(({ collection }) => collection === 'campaigns'),
    materials: entries.filter(({ collection }) => collection === 'materials'),
    isCut: plan.isCut,
    today: eventsIn(released, { opensAt: from, closesAt: from + DAY_MS }),
    due: await readDue(req, coming),
    choices,
    nameOf: await namesOf(req, entries, choices),
  }
}

function agenciesOf({ agency }: CalendarQuery, scope: string[] | null): string[] | null {
  if (agency === ALL_AGENCIES) return null
  return agency === OWN_AGENCIES ? scope : [agency]
}

/** Agencies by name: those of the reader's scope, the administrator's first ones. */
async function readChoices(req: PayloadRequest, scope: string[] | null): Promise<AgencyChoice[]> {
  if (scope !== null && scope.length < 2) return []
  return findAgencies(req, scope)
}

/** An agency of elsewhere can stand beside an entry, but not among the choices. */
async function namesOf(
  req: PayloadRequest,
  entries: readonly PlanEntry[],
  choices: readonly AgencyChoice[],
): Promise<CalendarContent['nameOf']> {
  const names = new Map(choices.map(({ id, name }) => [id, name]))
  const missing = new Set(
    entries.flatMap(({ agency }) => (agency && !names.has(agency) ? agency : [])),
  )
  if (missing.size > 0) {
    for (const { id, name } of await findAgencies(req, [...missing])) names.set(id, name)
  }
  return (agency) => (agency === null ? null : (names.get(agency) ?? null))
}

async function findAgencies(req: PayloadRequest, ids: string[] | null): Promise<AgencyChoice[]> {
  const { docs } = await req.payload.find({
    collection: 'agencies',
    ...(ids !== null && { where: { id: { in: ids } } }),
    select: { name: true },
    depth: 0,
    limit: MOST_CHOICES,
    pagination: false,
    sort: 'name',
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id, name }) => ({ id, name: name ?? '' }))
}
