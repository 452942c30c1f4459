import type { CollectionConfig } from 'payload'
import { identityField } from '#collections/fields/identity'
import { nobody } from '#src/access/nobody'
import { serverWritten } from '#src/access/operations'
import { DELIVERY_STATES } from '#src/domain/webhook'

/**
 * An event on its way to a webhook: written before it is sent, and what became of it. Holds which change
 * is told, never a content: that is presented anew at every attempt, as it may be seen then.
 */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: { singular: 'Lần gửi tin', plural: 'Lần gửi tin' },
  access: serverWritten(nobody),
  admin: { hidden: true, hideAPIURL: true, useAsTitle: 'event' },
  indexes: [{ fields: ['webhook', 'state', 'order'] }, { fields: ['state', 'lastAttemptAt'] }],
  fields: [
    identityField,
    { name: 'webhook', type: 'text', required: true, index: true },
    // Its place in the queue of its webhook.
    { name: 'order', type: 'number', required: true },
    { name: 'round', type: 'number', required: true },
    // `webhook-id`: the id of the change, the same wherever and however often it is told.
    { name: 'event', type: 'text', required: true },
    { name: 'change', type: 'json', required: true },
    // Of the change, once more: replays choose by it.
    { name: 'at', type: 'number', required: true },
    { name: 'state', type: 'select', required: true, options: [...DELIVERY_STATES] },
    { name: 'attempts', type: 'number', required: true },
    { name: 'queuedAt', type: 'number', required: true },
    { name: 'nextAttemptAt', type: 'number', required: true },
    { name: 'lastAttemptAt', type: 'number' },
    { name: 'status', type: 'number' },
    { name: 'fault', type: 'text' },
    { name: 'deliveredAt', type: 'number' },
  ],
}
