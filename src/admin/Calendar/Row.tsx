import { Link } from '@payloadcms/ui'
import { common } from '#src/domain/publicSpans'
import { addDays, startOfDay } from '#src/domain/calendar'
import type { PlanEntry } from '#src/studio/planning/planEntry'
import { MATERIAL_KIND_LABELS } from '#src/studio/labels'
import { StateChip } from '../StateChip'
import { barsOf } from './bars'
import { CALENDAR_TEXT as text, moreSpans, spanWords } from './text'
import type { TimelineProps } from './Timeline'

type RowProps = TimelineProps & { entry: PlanEntry }

export function Row({ entry, period, due, nameOf, adminRoute }: RowProps) {
  const { collection, id, title, kind, agency, state } = entry
  const waiting = due.get(id)
  const about = [
    kind && MATERIAL_KIND_LABELS[kind],
    nameOf(agency),
    entry.isReleased && entry.hasUnreleasedEdits && text.hasEdits,
  ].filter(Boolean)
  return (
    <li className="calendar__row" data-state={state} data-pressing={waiting ? true : undefined}>
      <div className="calendar__what">
        <Link href={`${adminRoute}/collections/${collection}/${id}`} prefetch={false}>
          {title}
        </Link>
        <p>
          <StateChip state={state} />{' '}
          {waiting && (
            <span className="calendar__pressing">
              {waiting.isApproved ? text.notScheduled : text.notApproved}
            </span>
          )}{' '}
          {about.join(' · ')}
        </p>
        <p className="calendar__when">{whenWords(entry, period)}</p>
      </div>
      <div className="calendar__track" aria-hidden="true">
        {barsOf(entry.spans, period).map((bar) => (
          <span
            key={bar.firstColumn}
            className="calendar__bar"
            title={whenWords(entry, period)}
            data-planned={!entry.isReleased || undefined}
            data-open-before={bar.isOpenBefore || undefined}
            data-open-after={bar.isOpenAfter || undefined}
            style={{ gridColumn: `${bar.firstColumn} / span ${bar.columns}` }}
          />
        ))}
      </div>
    </li>
  )
}

/** The spans that the period shows, in words. */
function whenWords(entry: PlanEntry, { fromDay, toDay }: RowProps['period']): string {
  const shown = { opensAt: startOfDay(fromDay), closesAt: startOfDay(addDays(toDay, 1)) }
  const spans = entry.spans.filter((span) => common(span, shown) !== null)
  return [...spans.map(spanWords), moreSpans(entry, spans.length)].filter(Boolean).join('; ')
}
