import type { CollectionConfig } from 'payload'
import { checkShape } from '#collections/incoming/checkShape'
import { refuseUnknownLinks } from '#collections/incoming/refuseUnknownLinks'
import { identityField } from '#collections/fields/identity'
import { agencyAdministrator } from '#src/access/agencyAdministrator'
import { agencyAdministratorCreating } from '#src/access/agencyAdministratorCreating'
import { nobody } from '#src/access/nobody'
import { staffOfAgencyTree } from '#src/access/staffOfAgencyTree'
import { staffPanel } from '#src/access/staffPanel'
import { systemAdminField } from '#src/access/systemAdminField'
import { slugOf } from '#src/domain/fold'

/** Cổng/trang thông tin điện tử: a site that pulls what is in force. */
export const Portals: CollectionConfig = {
  slug: 'portals',
  labels: { singular: 'Cổng thông tin', plural: 'Cổng thông tin' },
  access: {
    create: agencyAdministratorCreating,
    read: staffOfAgencyTree,
    readVersions: nobody,
    update: agencyAdministrator,
    delete: agencyAdministrator,
    unlock: nobody,
    admin: staffPanel,
  },
  admin: {
    hideAPIURL: true,
    group: 'Danh mục',
    useAsTitle: 'name',
    defaultColumns: ['name', 'agency', 'address'],
  },
  trash: true,
  hooks: { beforeOperation: [checkShape], beforeValidate: [refuseUnknownLinks] },
  fields: [
    identityField,
    { name: 'name', type: 'text', label: 'Tên cổng', required: true, maxLength: 200 },
    {
      name: 'address',
      type: 'text',
      label: 'Địa chỉ',
      validate: (value: string | null | undefined) =>
        !value || /^https?:\/\/[^\s/]+/.test(value)
          ? true
          : 'Hãy nhập địa chỉ đầy đủ, ví dụ https://phuong.example.vn.',
    },
    { name: 'domains', type: 'text', hasMany: true, label: 'Tên miền được nhúng' },
    {
      name: 'agency',
      type: 'relationship',
      relationTo: 'agencies',
      label: 'Cơ quan',
      required: true,
      index: true,
      access: { update: systemAdminField },
    },
    {
      name: 'slug',
      type: 'text',
      unique: true,
      index: true,
      label: 'Đường dẫn',
      admin: { readOnly: true, position: 'sidebar' },
      hooks: {
        beforeValidate: [
          ({ data, originalDoc }) => originalDoc?.slug ?? slugOf(String(data?.name ?? '')),
        ],
      },
    },
  ],
}
