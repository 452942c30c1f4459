import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { staffMember } from '#src/access/staff'
import { logWebhookEvent } from '#src/webhooks/audit'
import type { StoredWebhook } from '#src/webhooks/stored'

/** Where it sends and whether, in the audit log; what it is told about is no matter of security. */
export const logWebhook: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const webhook = doc as StoredWebhook
  const actor = staffMember(req.user)?.id ?? null
  const detail =
    operation === 'create'
      ? `gửi đến ${placeOf(webhook.address)}.`
      : changeOf(previousDoc as StoredWebhook, webhook)
  if (detail === null) return doc
  const action = operation === 'create' ? 'webhook-made' : 'webhook-changed'
  await logWebhookEvent(req.payload, { action, webhook, actor, detail })
  return doc
}

export const logWebhookRemoved: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const webhook = doc as StoredWebhook
  const actor = staffMember(req.user)?.id ?? null
  const detail = `đã xóa; trước đó gửi đến ${placeOf(webhook.address)}.`
  await logWebhookEvent(req.payload, { action: 'webhook-removed', webhook, actor, detail })
  return doc
}

function changeOf(before: StoredWebhook, after: StoredWebhook): string | null {
  const changes = [
    before.address !== after.address &&
      `đổi địa chỉ từ ${placeOf(before.address)} sang ${placeOf(after.address)}`,
    Boolean(before.isOn) !== Boolean(after.isOn) && (after.isOn ? 'bật' : 'tắt'),
  ].filter((words) => words !== false)
  return changes.length === 0 ? null : `${changes.join('; ')}.`
}

/** The question in an address may hold a secret word, and more people read the log. */
function placeOf(address: string): string {
  return address.replace(/[?#].*$/s, '?…')
}
