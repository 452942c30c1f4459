/** What is sent to a webhook: a message by Standard Webhooks, signed, through the guarded client. */
import { Webhook } from 'standardwebhooks'
import type { OutgoingClient, OutgoingFault } from '#src/outgoing/guardedClient'

export interface Message {
  /** `webhook-id`: the same at every attempt. */
  id: string
  /** JSON. */
  body: string
}

/** How an attempt went. `status` is the receiver's answer, null where there was none. */
export interface Attempt {
  isTaken: boolean
  status: number | null
  fault: OutgoingFault | 'redirected' | 'refused' | null
  /** Seconds after which the receiver wants to be asked again. */
  retryAfter: number | null
}

export interface Receiver {
  address: string
  /** `whsec_…`; the message is signed by each. */
  secrets: readonly string[]
}

/** Signatures over id, second and body, separated by spaces. `now` in milliseconds since the epoch. */
export function headersOf(
  { id, body }: Message,
  secrets: readonly string[],
  now: number,
): Record<string, string> {
  const sentAt = new Date(now)
  return {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'CanhGiac-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now / 1000)),
    'webhook-signature': secrets
      .map((secret) => new Webhook(secret).sign(id, sentAt, body))
      .join(' '),
  }
}

export async function sendMessage(
  client: OutgoingClient,
  { address, secrets }: Receiver,
  message: Message,
  now: number,
): Promise<Attempt> {
  const headers = headersOf(message, secrets, now)
  const outcome = await client.send({ url: address, method: 'POST', headers, body: message.body })
  if ('fault' in outcome) {
    return { isTaken: false, status: null, fault: outcome.fault, retryAfter: null }
  }
  const { status } = outcome
  const isTaken = status >= 200 && status < 300
  const isRedirect = status >= 300 && status < 400
  return {
    ...{ isTaken, status, fault: isTaken ? null : isRedirect ? 'redirected' : 'refused' },
    retryAfter: secondsIn(outcome.headers['retry-after']),
  }
}

/** RFC 9110 §10.2.3; dates are not taken, because clocks of receivers may be wrong. */
function secondsIn(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) : null
}
