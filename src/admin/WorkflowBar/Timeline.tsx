import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import type { TimelineEntry } from '#src/release/timeline'
import { TIMELINE_TEXT as text } from '../text'
import type { Place } from './api'
import { LoadProblem } from './LoadProblem'
import { useTimeline } from './useTimeline'
import { vietnamWords } from './vietnamTime'

/** Who did what, newest first, from the audit log and the saved versions. */
export function Timeline({ place, changes }: { place: Place; changes: unknown }) {
  const titleId = useId()
  const { entries, hasMore, isLoading, problem, loadMore, reload } = useTimeline(place, changes)
  return (
    <div className="workflow-timeline" data-testid="workflow-timeline">
      <h3 id={titleId} className="workflow-bar__title">
        {text.title}
      </h3>
      {entries === null && !problem && <p role="status">{text.loading}</p>}
      {entries?.length === 0 && <p className="workflow-bar__hint">{text.empty}</p>}
      {entries && entries.length > 0 && (
        <ol aria-labelledby={titleId} className="workflow-timeline__list">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      <LoadProblem problem={problem} onRetry={reload} />
      {hasMore && !problem && (
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          disabled={isLoading}
          extraButtonProps={{ 'data-testid': 'timeline-more' }}
          onClick={loadMore}
        >
          {text.more}
        </Button>
      )}
    </div>
  )
}

/** "Nguyễn Văn A gửi duyệt bản 5, 14:03 ngày 20/11/2026". */
function Entry({ entry }: { entry: TimelineEntry }) {
  const { who, action, version, at, detail, opensAt, isCarriedOut } = entry
  const did = text.did(action, version)
  return (
    <li data-action={action}>
      <strong>{who ?? text.system}</strong> {isCarriedOut ? did : text.notDone(did)}
      {opensAt && ` (${text.opensAt(vietnamWords(opensAt))})`},{' '}
      <time dateTime={at}>{vietnamWords(at)}</time>
      {detail && <q className="workflow-timeline__detail">{detail}</q>}
    </li>
  )
}
