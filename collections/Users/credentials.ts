/** What proves who somebody is, besides the password. Written by the server only, never read out. */
import type { Field } from 'payload'
import { nobodyField } from '#src/access/nobodyField'

const secret = { create: nobodyField, read: nobodyField, update: nobodyField }
const serverOnly = { create: nobodyField, update: nobodyField }
const hidden = { hidden: true, disableListColumn: true, disableListFilter: true } as const

/** Time-based one-time passwords (RFC 6238). */
export const secondFactorFields: Field[] = [
  {
    // Encrypted with the studio's secret; set up but not yet in use until `totpConfirmedAt` is set.
    name: 'totpSecret',
    type: 'text',
    access: secret,
    admin: hidden,
  },
  {
    name: 'totpConfirmedAt',
    type: 'date',
    label: 'Bật xác thực hai bước lúc',
    access: serverOnly,
    admin: { hidden: true },
  },
  {
    // The last time step that was used: a code opens once.
    name: 'totpLastStep',
    type: 'number',
    access: secret,
    admin: hidden,
  },
  {
    // SHA-256 of codes for a lost telephone, each for one use.
    name: 'recoveryHashes',
    type: 'json',
    access: secret,
    admin: hidden,
  },
]

/** An invitation lets one person choose a password, once and within days. */
export const invitationFields: Field[] = [
  {
    // SHA-256 of the word in the invitation's address.
    name: 'invitationHash',
    type: 'text',
    index: true,
    access: secret,
    admin: hidden,
  },
  {
    name: 'invitationExpiresAt',
    type: 'date',
    label: 'Lời mời hết hạn lúc',
    access: serverOnly,
    admin: { hidden: true },
  },
]
