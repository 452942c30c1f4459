import type { FieldAccess } from 'payload'

/** For fields that only the server itself writes. */
export const nobodyField: FieldAccess = () => false
