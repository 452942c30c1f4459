import { Link } from '@payloadcms/ui'
import { calendarAddress, neighbour, VIEWS, type CalendarQuery } from './calendarQuery'
import { CALENDAR_TEXT as text } from './text'

interface PeriodNavProps {
  query: CalendarQuery
  path: string
  today: string
}

/** Week, month or quarter; the one before, today's, the one after. */
export function PeriodNav({ query, path, today }: PeriodNavProps) {
  const address = (changed: Partial<CalendarQuery>) =>
    calendarAddress(path, { ...query, ...changed }, today)
  const steps = [
    { words: text.previous, sign: '‹ ', href: address(neighbour(query, -1)) },
    { words: text.today, sign: '', href: address({ day: today }) },
    { words: text.next, sign: ' ›', href: address(neighbour(query, 1)) },
  ]
  return (
    <div className="calendar__nav">
      <nav aria-label={text.periodLabel}>
        {steps.map(({ words, sign, href }, index) => (
          <Link key={words} className="calendar__button" href={href} prefetch={false}>
            {index === 0 && <span aria-hidden="true">{sign}</span>}
            {words}
            {index === 2 && <span aria-hidden="true">{sign}</span>}
          </Link>
        ))}
      </nav>
      <nav aria-label={text.viewsLabel}>
        {VIEWS.map((view) => (
          <Link
            key={view}
            className="calendar__button"
            href={address({ view })}
            prefetch={false}
            aria-current={view === query.view ? 'true' : undefined}
          >
            {text.views[view]}
          </Link>
        ))}
      </nav>
    </div>
  )
}
