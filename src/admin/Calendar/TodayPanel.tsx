import { Link } from '@payloadcms/ui'
import { useId, type ReactNode } from 'react'
import type { DueDocument } from '#src/studio/planning/due'
import type { PlannedCollection, PlanEvent } from '#src/studio/planning/planEntry'
import { MATERIAL_KIND_LABELS } from '#src/studio/labels'
import { CALENDAR_TEXT as text, dueWords } from './text'

interface TodayPanelProps {
  events: readonly PlanEvent[]
  due: readonly DueDocument[]
  now: number
  adminRoute: string
}

const MOST_SHOWN = 10

/** What opens and closes today, and what will not open because it is not ready. */
export function TodayPanel({ events, due, now, adminRoute }: TodayPanelProps) {
  const of = (kind: PlanEvent['kind']) =>
    events
      .filter((event) => event.kind === kind)
      .map(({ entry }) => <DocumentLink key={entry.id} {...entry} adminRoute={adminRoute} />)
  return (
    <div className="calendar__today">
      <Part title={text.opensToday} nothing={text.nothingOpens} items={of('opens')} />
      <Part title={text.closesToday} nothing={text.nothingCloses} items={of('closes')} />
      <Part
        title={text.due}
        nothing={text.nothingDue}
        isPressing={due.length > 0}
        items={due.map((document) => (
          <DocumentLink key={document.id} {...document} adminRoute={adminRoute}>
            <span className="calendar__pressing">
              {document.isApproved ? text.notScheduled : text.notApproved}
            </span>{' '}
            {dueWords(document.opensAt, now)}
          </DocumentLink>
        ))}
      />
    </div>
  )
}

interface PartProps {
  title: string
  nothing: string
  items: readonly ReactNode[]
  isPressing?: boolean
}

function Part({ title, nothing, items, isPressing = false }: PartProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} data-pressing={isPressing || undefined}>
      <h2 id={id}>
        {title}
        {items.length > 0 && ` (${items.length})`}
      </h2>
      {items.length === 0 ? <p>{nothing}</p> : <ul>{items.slice(0, MOST_SHOWN)}</ul>}
      {items.length > MOST_SHOWN && <p>{text.more(items.length - MOST_SHOWN)}</p>}
    </section>
  )
}

interface DocumentLinkProps {
  collection: PlannedCollection
  id: string
  title: string
  kind: DueDocument['kind']
  adminRoute: string
  children?: ReactNode
}

function DocumentLink({ collection, id, title, kind, adminRoute, children }: DocumentLinkProps) {
  return (
    <li>
      <Link href={`${adminRoute}/collections/${collection}/${id}`} prefetch={false}>
        {title}
      </Link>
      <p>
        {kind ? MATERIAL_KIND_LABELS[kind] : text.campaigns}
        {children && ' · '}
        {children}
      </p>
    </li>
  )
}
