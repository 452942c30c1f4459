import { WORKFLOW_TEXT as text } from '../text'
import { openingsOf, type Standing } from './standing'
import { vietnamWords } from './vietnamTime'

/** What is public, what is being worked on, what opens when. Read out when it changes. */
export function StandingLines({ standing }: { standing: Standing }) {
  const { version, state } = standing
  return (
    <div className="workflow-bar__lines" aria-live="polite" data-testid="workflow-standing">
      <p data-testid="workflow-public">
        <PublicLine standing={standing} />
      </p>
      <p data-testid="workflow-current" data-state={state}>
        {text.currentLabel}: <strong>{text.versionInState(version, state)}</strong>
      </p>
      {openingsOf(standing).map((record) => (
        <p key={record.sequence} data-testid="workflow-opening">
          {text.openingLabel}:{' '}
          <strong>{text.opening(record.version ?? 0, vietnamWords(record.effectiveFrom))}</strong>
        </p>
      ))}
    </div>
  )
}

function PublicLine({ standing }: { standing: Standing }) {
  const { publicVersion, sequence, state } = standing
  if (publicVersion !== null) {
    return (
      <>
        {text.publicLabel}: <strong>{text.version(publicVersion)}</strong>
      </>
    )
  }
  const isStillToCome =
    sequence === null || state === 'scheduled' || openingsOf(standing).length > 0
  return isStillToCome ? text.neverPublic : text.notPublic
}
