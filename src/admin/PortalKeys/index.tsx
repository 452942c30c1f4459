'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { PortalKeysBody } from '#src/portals/present'
import '../Accounts/index.css'
import { useLoaded } from '../Accounts/useLoaded'
import { KeyDesk } from './KeyDesk'
import './index.css'
import { PORTAL_KEYS_TEXT as text } from './text'

/** On the page of a portal: its keys, for whoever keeps them. */
export function PortalKeysPanel() {
  const { id, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  return (
    <section
      className="account-panel portal-keys"
      aria-labelledby="portal-keys-title"
      data-testid="portal-keys"
    >
      <h2 id="portal-keys-title" className="account-title">
        {text.title}
      </h2>
      {isTrashed ? (
        <p>{text.inTrash}</p>
      ) : id === undefined || id === null ? (
        <p>{text.saveFirst}</p>
      ) : (
        <Keys key={id} address={`${config.routes.api}/portals/${encodeURIComponent(id)}/keys`} />
      )}
    </section>
  )
}

function Keys({ address }: { address: string }) {
  const { known, problem, load } = useLoaded<PortalKeysBody>(address)
  if (problem?.code === 'not-permitted') return <p>{text.keptByOthers}</p>
  if (known) return <KeyDesk address={address} known={known} onChanged={load} />
  if (problem === null) return <p role="status">{text.loading}</p>
  return (
    <div role="alert" className="account-problem">
      <strong>{problem.title}</strong>
      <div className="account-buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => void load()}>
          {text.again}
        </Button>
      </div>
    </div>
  )
}
