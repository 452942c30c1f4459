import type { Payload } from 'payload'
import { idOf } from '#src/access/staff'
import { recordEvent, type AuditAction } from '#src/release/audit'
import type { StoredWebhook } from './stored'

export interface WebhookEvent {
  action: Extract<AuditAction, `webhook-${string}`>
  webhook: StoredWebhook
  actor: string | null
  detail: string
}

/** What is done to a webhook, in the audit log of its portal's agency. Never names a secret. */
export function logWebhookEvent(payload: Payload, event: WebhookEvent): Promise<string> {
  const { action, webhook, actor, detail } = event
  return recordEvent(payload, {
    ...{ action, actor, collection: 'webhooks', documentId: webhook.id, version: null },
    ...{ agency: idOf(webhook.agency), detail: `${webhook.name}: ${detail}`, about: null },
  })
}
