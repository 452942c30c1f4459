import type { CollectionConfig, Field } from 'payload'
import { identityField } from '#collections/fields/identity'
import { nobody } from '#src/access/nobody'
import { nobodyField } from '#src/access/nobodyField'
import { serverWritten } from '#src/access/operations'

/** SHA-256 of the key: not even its keepers read it. */
const hashField: Field = {
  name: 'hash',
  type: 'text',
  required: true,
  unique: true,
  access: { create: nobodyField, read: nobodyField, update: nobodyField },
}

/**
 * Khóa truy cập of portals, a row each, so that two changes at once never undo one another. Made, rotated
 * and revoked by the endpoints of `portals` only, which also say what may be known of them: nobody
 * reads the rows themselves.
 */
export const PortalKeys: CollectionConfig = {
  slug: 'portal-keys',
  labels: { singular: 'Khóa truy cập', plural: 'Khóa truy cập' },
  access: serverWritten(nobody),
  admin: { hidden: true, hideAPIURL: true, useAsTitle: 'label' },
  fields: [
    identityField,
    // By value: a key outlives its portal as what once was.
    { name: 'portal', type: 'text', required: true, index: true },
    { name: 'label', type: 'text', required: true },
    { name: 'beginning', type: 'text', required: true },
    hashField,
    { name: 'scopes', type: 'json', required: true },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'revokedAt', type: 'date' },
    { name: 'createdBy', type: 'text' },
    { name: 'createdByName', type: 'text' },
    // Written every few minutes at most, by the studio (src/portals/keyUses.ts).
    { name: 'lastUsedAt', type: 'date' },
  ],
}
