import { useConfig } from '@payloadcms/ui'
import { differencesAddress } from '../Differences/address'
import { WORKFLOW_TEXT as text } from '../text'
import type { Place } from './api'
import { openingsOf, type Standing } from './standing'

/** What is public and what is being worked on. Read out when it changes. */
export function StandingLines({ standing, place }: { standing: Standing; place: Place }) {
  const { version, state, publicVersion } = standing
  const { routes } = useConfig().config
  return (
    <div className="workflow-bar__lines" aria-live="polite" data-testid="workflow-standing">
      <p data-testid="workflow-public">
        <PublicLine standing={standing} />
      </p>
      <p data-testid="workflow-current" data-state={state}>
        {text.currentLabel(state)}: <strong>{text.versionInState(version, state)}</strong>
      </p>
      {publicVersion !== null && publicVersion !== version && (
        <p>
          <a
            className="workflow-bar__link"
            href={differencesAddress(routes.admin, place)}
            target="_blank"
            rel="noopener"
            data-testid="workflow-differences"
          >
            {text.differences}
          </a>
        </p>
      )}
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
