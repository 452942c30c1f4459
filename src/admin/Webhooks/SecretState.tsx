import type { WebhookBody } from '#src/webhooks/present'
import { vietnamWords } from '../WorkflowBar/vietnamTime'
import { WEBHOOK_TEXT as text } from './text'

/** Whether it is signed, since when, and what stands in the way of sending. */
export function SecretState({ known: { secret, isOn } }: { known: WebhookBody }) {
  return (
    <>
      {secret === null ? (
        <p data-testid="webhook-no-secret">{text.noSecret}</p>
      ) : (
        <ul className="account-lines" data-testid="webhook-secret">
          <li>{text.madeAt(vietnamWords(secret.madeAt))}</li>
          {secret.oldUntil && <li>{text.oldUntil(vietnamWords(secret.oldUntil))}</li>}
        </ul>
      )}
      {secret?.isReadable === false && <p className="account-warning">{text.unreadable}</p>}
      {!isOn && <p className="account-warning">{text.isOff}</p>}
    </>
  )
}
