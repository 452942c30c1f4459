'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { WebhookBody } from '#src/webhooks/present'
import '../Accounts/index.css'
import { useLoaded } from '../Accounts/useLoaded'
import { WebhookDesk } from './WebhookDesk'
import './index.css'
import { WEBHOOK_TEXT as text } from './text'

/** On the page of a webhook: its secret, a test, and what was sent. */
export function WebhookPanel() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  return (
    <section
      className="account-panel webhook"
      aria-labelledby="webhook-title"
      data-testid="webhook-panel"
    >
      <h2 id="webhook-title" className="account-title">
        {text.title}
      </h2>
      {id === undefined || id === null ? (
        <p>{text.saveFirst}</p>
      ) : (
        <Saved key={id} address={`${config.routes.api}/webhooks/${encodeURIComponent(id)}`} />
      )}
    </section>
  )
}

function Saved({ address }: { address: string }) {
  const { known, problem, load } = useLoaded<WebhookBody>(`${address}/deliveries`)
  if (problem?.code === 'not-permitted') return <p>{text.keptByOthers}</p>
  if (known) return <WebhookDesk address={address} known={known} onChanged={load} />
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
