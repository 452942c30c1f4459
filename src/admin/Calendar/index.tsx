import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { dayOf } from '#src/domain/calendar'
import { isWriter } from '#src/domain/staff'
import { studioOf } from '#src/studio/context'
import { STUDIO_PAGES } from '../pages'
import { requireStaff, StudioPage } from '../StudioPage'
import {
  calendarAddress,
  OWN_AGENCIES,
  readCalendarQuery,
  type CalendarQuery,
} from './calendarQuery'
import { Filters } from './Filters'
import { PeriodNav } from './PeriodNav'
import { readCalendar, type CalendarContent } from './readCalendar'
import { CALENDAR_TEXT as text, periodWords } from './text'
import { Timeline } from './Timeline'
import { TodayPanel } from './TodayPanel'
import './index.css'

/** Lịch: what is public when, by the releases; and what is only planned. */
export async function Calendar(props: AdminViewServerProps) {
  const member = requireStaff(props)
  const { req } = props.initPageResult
  const { admin: adminRoute } = req.payload.config.routes
  const now = studioOf(req.payload).clock.now()
  const today = dayOf(now)
  const query = readCalendarQuery(props.searchParams ?? {}, today)
  const content = await readCalendar(req, member, query)
  const path = adminRoute + (STUDIO_PAGES.calendar?.path ?? '')
  const { fromDay, toDay } = content.period
  const clear: CalendarQuery = { ...query, agency: OWN_AGENCIES, topic: null, state: null }
  return (
    <StudioPage {...props} title={text.title} intro={text.intro}>
      <div className="calendar">
        <TodayPanel events={content.today} due={content.due} now={now} adminRoute={adminRoute} />
        <div className="calendar__bar-of-tools">
          <h2 className="calendar__period" aria-live="polite">
            {periodWords(query, fromDay, toDay)}
          </h2>
          <PeriodNav query={query} path={path} today={today} />
        </div>
        <Filters
          query={query}
          choices={content.choices}
          path={path}
          clearAddress={calendarAddress(path, clear, today)}
        />
        {content.isCut && <p className="calendar__note">{text.cut}</p>}
        <Timelines content={content} today={today} now={now} adminRoute={adminRoute} />
        {content.campaigns.length + content.materials.length === 0 && (
          <div className="calendar__empty">
            <p>
              {JSON.stringify(query) === JSON.stringify(clear)
                ? text.emptyPlain
                : text.emptyFiltered}
            </p>
            {isWriter(member) && (
              <Link
                className="calendar__button"
                href={`${adminRoute}/collections/campaigns/create`}
                prefetch={false}
              >
                {text.plan}
              </Link>
            )}
          </div>
        )}
      </div>
    </StudioPage>
  )
}

interface TimelinesProps {
  content: CalendarContent
  today: string
  now: number
  adminRoute: string
}

function Timelines({ content, ...shared }: TimelinesProps) {
  const { campaigns, materials, period, nameOf } = content
  const due = new Map(content.due.map((document) => [document.id, document]))
  const common = { ...shared, period, nameOf, due }
  return (
    <>
      <Timeline {...common} title={text.campaigns} entries={campaigns} />
      <Timeline {...common} title={text.materials} hint={text.materialsHint} entries={materials} />
    </>
  )
}
