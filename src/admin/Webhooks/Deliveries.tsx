import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { CHANGE_TYPE_LABELS, COLLECTION_LABELS } from '#src/studio/labels'
import type { DeliveryBody, WebhookBody } from '#src/webhooks/present'
import { vietnamWords } from '../WorkflowBar/vietnamTime'
import { faultWords, WEBHOOK_TEXT as text } from './text'

interface DeliveriesProps {
  known: WebhookBody
  onSendAgain: (delivery: string) => void
}

/** What is parked comes first: somebody has to do something about it. */
export function Deliveries({ known, onSendAgain }: DeliveriesProps) {
  const { parked, deliveries, counts } = known
  const others = deliveries.filter(({ state }) => state !== 'parked')
  return (
    <>
      {parked.length > 0 && (
        <div className="webhook__part" data-testid="webhook-parked">
          <h3>{text.parked(counts.parked)}</h3>
          <p className="account-hint">{text.parkedNote}</p>
          <ul className="webhook__list">
            {parked.map((delivery) => (
              <Delivery key={delivery.id} shown={delivery}>
                <ResendButton shown={delivery} onSendAgain={onSendAgain} />
              </Delivery>
            ))}
          </ul>
        </div>
      )}
      <div className="webhook__part" data-testid="webhook-recent">
        <h3>{text.recent}</h3>
        <p className="account-hint">{text.counts(counts)}</p>
        {others.length === 0 && parked.length === 0 && (
          <p data-testid="webhook-none">{text.none}</p>
        )}
        <ul className="webhook__list">
          {others.map((delivery) => (
            <Delivery key={delivery.id} shown={delivery} />
          ))}
        </ul>
      </div>
    </>
  )
}

function Delivery({ shown, children }: { shown: DeliveryBody; children?: ReactNode }) {
  const { state } = shown
  return (
    <li className="webhook__delivery" data-testid="webhook-delivery" data-state={state}>
      <div className="webhook__head">
        <strong>{nameOf(shown)}</strong>
        <span className={`webhook__state webhook__state--${state}`}>{text.states[state]}</span>
      </div>
      <ul className="account-lines">
        {linesOf(shown).map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>
          {text.event}: <code translate="no">{shown.event}</code>
        </li>
      </ul>
      {children}
    </li>
  )
}

function ResendButton({
  shown,
  onSendAgain,
}: Pick<DeliveriesProps, 'onSendAgain'> & { shown: DeliveryBody }) {
  return (
    <div className="account-buttons">
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        aria-label={text.resendOf(nameOf(shown))}
        onClick={() => onSendAgain(shown.id)}
        extraButtonProps={{ 'data-testid': 'webhook-resend' }}
      >
        {text.resend}
      </Button>
    </div>
  )
}

const nameOf = ({ type, collection }: DeliveryBody) =>
  `${CHANGE_TYPE_LABELS[type]} – ${COLLECTION_LABELS[collection]}`

function linesOf(delivery: DeliveryBody): string[] {
  const { at, deliveredAt, nextAttemptAt, attempts, lastAttemptAt, status } = delivery
  const lines = [text.happened(vietnamWords(at))]
  if (deliveredAt) return [...lines, text.delivered(vietnamWords(deliveredAt), status)]
  if (attempts > 0 && lastAttemptAt) {
    lines.push(text.tried(attempts, vietnamWords(lastAttemptAt), faultWords(delivery)))
  }
  return nextAttemptAt ? [...lines, text.next(vietnamWords(nextAttemptAt))] : lines
}
