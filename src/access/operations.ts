/** Whole sets of operations that several collections share; each states every one of them. */
import type { Access, CollectionConfig } from 'payload'
import { anyStaff } from './anyStaff'
import { nobody } from './nobody'
import { staffPanel } from './staffPanel'
import { systemAdmin } from './systemAdmin'

type Operations = NonNullable<CollectionConfig['access']>

/** Lists that administrators keep and all staff read. Nothing is deleted: old documents point to it. */
export const administeredList: Operations = {
  create: systemAdmin,
  read: anyStaff,
  readVersions: nobody,
  update: systemAdmin,
  delete: nobody,
  unlock: nobody,
  admin: staffPanel,
}

/** Logs: appended to by the server itself, read by some. */
export const serverWritten = (read: Access): Operations => ({
  create: nobody,
  read,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
  admin: staffPanel,
})
