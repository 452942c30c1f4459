import type { CollectionConfig, Field } from 'payload'
import { identityField } from '#collections/fields/identity'
import { nobody } from '#src/access/nobody'
import { nobodyField } from '#src/access/nobodyField'
import { serverWritten } from '#src/access/operations'

const HIDDEN = { create: nobodyField, read: nobodyField, update: nobodyField }

/** Encrypted with the installation's secret, as second factors are. */
const sealed = (name: string): Field => ({ name, type: 'text', access: HIDDEN })

/**
 * What the server keeps of a webhook, a row of the same id beside each: Payload writes a document back whole when a form
 * is saved, and would undo a changed secret or a position. Nobody reads the rows.
 */
export const WebhookStates: CollectionConfig = {
  slug: 'webhook-states',
  labels: { singular: 'Trạng thái gửi tin', plural: 'Trạng thái gửi tin' },
  access: serverWritten(nobody),
  admin: { hidden: true, hideAPIURL: true },
  fields: [
    identityField,
    sealed('secret'),
    sealed('oldSecret'),
    // Instants here are milliseconds since the epoch: they are compared in conditional writes.
    { name: 'secretMadeAt', type: 'number' },
    { name: 'oldSecretUntil', type: 'number' },
    // Where it stands in the changes (src/delivery/changes/cursor.ts); unset before the first look …
    { name: 'cursor', type: 'textarea', access: HIDDEN },
    // … and where a cursor is made from: nothing earlier than this is told.
    { name: 'followFrom', type: 'number' },
    // When it is to be looked at next, if nothing happens before; unset: not before something does.
    { name: 'dueAt', type: 'number', index: true },
    // How often it was told to begin again; what was queued before is told from what comes after.
    { name: 'round', type: 'number', required: true, defaultValue: 0 },
  ],
}
