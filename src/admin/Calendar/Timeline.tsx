import { useId, type CSSProperties } from 'react'
import { dayInWords, weekdayOf } from '#src/domain/days/dayWords'
import type { DueDocument } from '#src/studio/planning/due'
import type { PlanEntry } from '#src/studio/planning/planEntry'
import type { Period } from '#src/studio/planning/readPlan'
import { DAY_TEXT } from '../DayInput/text'
import { daysOf } from './bars'
import { Row } from './Row'
import { weekWords } from './text'

export interface TimelineProps {
  title: string
  hint?: string
  entries: readonly PlanEntry[]
  period: Period
  today: string
  now: number
  due: ReadonlyMap<string, DueDocument>
  nameOf: (agency: string | null) => string | null
  adminRoute: string
}

/** Beyond this many days only the Mondays are named. */
const MOST_NAMED_DAYS = 31

/** Documents one beneath the other, their spans as bars over the days; a plain list on a phone. */
export function Timeline(props: TimelineProps) {
  const { title, hint, entries, period, today } = props
  const id = useId()
  const days = daysOf(period)
  const todayColumn = days.indexOf(today)
  const measures = { '--days': days.length, '--today': todayColumn } as CSSProperties
  if (entries.length === 0) return null
  return (
    <section
      className="calendar__timeline"
      aria-labelledby={id}
      style={measures}
      data-has-today={todayColumn >= 0 || undefined}
    >
      <div className="calendar__head">
        <h3 id={id}>
          {title} ({entries.length})
        </h3>
        <div className="calendar__days" aria-hidden="true">
          {days.length > MOST_NAMED_DAYS
            ? days.map(
                (day, index) =>
                  weekdayOf(day) === 1 && <Monday key={day} day={day} column={index + 1} />,
              )
            : days.map((day) => <DayHead key={day} day={day} isToday={day === today} />)}
        </div>
      </div>
      {hint && <p className="calendar__hint">{hint}</p>}
      <ul className="calendar__rows">
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} {...props} />
        ))}
      </ul>
    </section>
  )
}

function DayHead({ day, isToday }: { day: string; isToday: boolean }) {
  const weekday = (weekdayOf(day) + 6) % 7
  return (
    <span
      className="calendar__day"
      title={dayInWords(day)}
      data-today={isToday || undefined}
      data-weekend={weekday > 4 || undefined}
    >
      <span>{DAY_TEXT.weekdays[weekday]?.short}</span>
      <span>{Number(day.slice(8))}</span>
    </span>
  )
}

function Monday({ day, column }: { day: string; column: number }) {
  return (
    <span className="calendar__monday" style={{ gridColumn: `${column} / span 7` }}>
      {weekWords(day)}
    </span>
  )
}
