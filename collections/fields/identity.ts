import type { TextField } from 'payload'
import { v7 as uuidv7 } from 'uuid'

/**
 * The document's id: a UUIDv7 made here, never by the caller, so that ids are the same on both
 * databases and sort by age.
 */
export const identityField: TextField = {
  name: 'id',
  type: 'text',
  required: true,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  hooks: {
    beforeValidate: [({ operation, value }) => (operation === 'create' ? uuidv7() : value)],
  },
}
