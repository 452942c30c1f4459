/**
 * Windows of campaigns as all-day events (RFC 5545). DTEND is the day after the last one: 30 November is
 * in, 1 December is out. Days have no time zone, so they are the same days on every telephone.
 */
import { addDays } from '#src/domain/calendar'
import { windowInWords } from '#src/domain/dateWords'
import { documentInWords } from '#src/domain/mandateWords'
import { TOPIC_LABELS } from '#src/domain/topics'
import type { CampaignBody } from './campaign'
import type { PublicWindow } from './windows'

const CALENDAR_NAME = 'Cảnh Giác: lịch chiến dịch tuyên truyền'
const PRODUCT = { company: 'Cảnh Giác', product: 'calendar', language: 'VI' }

/** Windows that have begun, of campaigns that are open; `site` as everywhere without a slash at the end. */
export async function calendarOf(
  campaigns: readonly CampaignBody[],
  site: string,
): Promise<string> {
  // Loaded when somebody asks for it: a delivery process starts within half a second.
  const { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } = await import('ical-generator')
  const calendar = new ICalCalendar({
    name: CALENDAR_NAME,
    prodId: PRODUCT,
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const campaign of campaigns) {
    for (const window of campaign.windows) {
      const transparency = ICalEventTransparency.TRANSPARENT
      calendar.createEvent({ ...eventOf(campaign, window, site), transparency })
    }
  }
  return calendar.toString()
}

function eventOf(campaign: CampaignBody, window: PublicWindow, site: string) {
  const { id, title, topics, agency, releasedAt, version, links } = campaign
  return {
    id: `${id}.${window.startDay}@${new URL(site).hostname}`,
    allDay: true,
    start: dateOf(window.startDay),
    // An open end has no last day to show: the event is the first day, and says so.
    end: dayAfter(window),
    summary: title,
    description: descriptionOf(campaign, window),
    url: `${site}${links.self}`,
    categories: topics.map((topic) => ({
      name: TOPIC_LABELS[topic as keyof typeof TOPIC_LABELS] ?? topic,
    })),
    location: agency?.name ?? null,
    // When the version was released, not when somebody asks: the same calendar is the same bytes.
    stamp: new Date(releasedAt),
    lastModified: new Date(releasedAt),
    sequence: version,
  }
}

function descriptionOf({ summary, directives }: CampaignBody, window: PublicWindow): string {
  const mandates = directives.map((directive) => `Thực hiện ${documentInWords(directive)}.`)
  return [windowInWords(window), summary, ...mandates].filter(Boolean).join('\n')
}

/** None where there is no later day to name: a stored 9999-12-31 is the last that can be written. */
function dayAfter({ startDay, endDay }: PublicWindow): Date | null {
  const day = endDay === null ? startDay : addDays(endDay, 1)
  return day > startDay ? dateOf(day) : null
}

/** ical-generator takes the day of a date without time zone in UTC. */
function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
