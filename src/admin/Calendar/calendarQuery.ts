/** What the calendar's address says, and the addresses that lead on from it. */
import { addDays, isUsableDay } from '#src/domain/calendar'
import { addMonths, firstDayOf, lastDayOf, mondayOf, monthOf } from '#src/domain/days/monthGrid'
import type { PublicationState } from '#src/domain/publication'
import { TOPICS, type Topic } from '#src/domain/topics'
import { WORKFLOW_TEXT } from '../text'

export const VIEWS = ['tuan', 'thang', 'quy'] as const
export type View = (typeof VIEWS)[number]

export const OWN_AGENCIES = 'cua-toi'
export const ALL_AGENCIES = 'tat-ca'

export interface CalendarQuery {
  view: View
  /** Any day of the period that is shown. */
  day: string
  /** Id of an agency, or one of the two words. */
  agency: string
  topic: Topic | null
  state: PublicationState | null
}

/** The parameters, in the order in which an address names them. */
const NAMES = {
  view: 'xem',
  day: 'ngay',
  agency: 'co-quan',
  topic: 'chu-de',
  state: 'trang-thai',
} as const
export const PARAMETER_NAMES = NAMES

const STATES = Object.keys(WORKFLOW_TEXT.states) as PublicationState[]

type SearchParams = Record<string, string | string[] | undefined>

/** What makes no sense in an address is passed over: it still shows a calendar. */
export function readCalendarQuery(params: SearchParams, today: string): CalendarQuery {
  const given = (name: keyof CalendarQuery) => {
    const value = params[NAMES[name]]
    return (typeof value === 'string' ? value : value?.[0]) ?? ''
  }
  return {
    view: VIEWS.find((view) => view === given('view')) ?? 'thang',
    day: isUsableDay(given('day')) ? given('day') : today,
    agency: /^[\w-]{1,64}$/.test(given('agency')) ? given('agency') : OWN_AGENCIES,
    topic: TOPICS.find((topic) => topic === given('topic')) ?? null,
    state: STATES.find((state) => state === given('state')) ?? null,
  }
}

/** First and last day of the period; a quarter is three months from the first of the quarter. */
export function periodOf({ view, day }: Pick<CalendarQuery, 'view' | 'day'>): {
  fromDay: string
  toDay: string
} {
  if (view === 'tuan') return { fromDay: mondayOf(day), toDay: addDays(mondayOf(day), 6) }
  const first = view === 'thang' ? monthOf(day) : quarterOf(day)
  const last = view === 'thang' ? first : addMonths(first, 2)
  return { fromDay: firstDayOf(first), toDay: lastDayOf(last) }
}

function quarterOf(day: string): string {
  const month = Number(day.slice(5, 7))
  return addMonths(monthOf(day), -((month - 1) % 3))
}

/** The same view of the period before or after. */
export function neighbour(query: CalendarQuery, direction: -1 | 1): CalendarQuery {
  const { fromDay, toDay } = periodOf(query)
  return { ...query, day: direction === 1 ? addDays(toDay, 1) : addDays(fromDay, -1) }
}

/** The address of a calendar; what is as by default is left out. */
export function calendarAddress(path: string, query: CalendarQuery, today: string): string {
  const plain = readCalendarQuery({}, today)
  const search = new URLSearchParams()
  for (const name of Object.keys(NAMES) as (keyof CalendarQuery)[]) {
    const value = query[name]
    if (value !== null && value !== plain[name]) search.set(NAMES[name], value)
  }
  return search.size === 0 ? path : `${path}?${search}`
}
