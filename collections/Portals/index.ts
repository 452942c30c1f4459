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
import { portalKeyEndpoints } from '#src/portals/endpoints'
import { addressField, contactField, domainsField, keysPanel, quotaField } from './fields'
import { keepPortalSlug } from './hooks/keepPortalSlug'
import { eraseItsWebhooks, moveItsWebhooks } from './hooks/keepItsWebhooks'
import { releaseErasedPortal, releaseSavedPortal } from './hooks/releasePortal'

/** Cổng/trang thông tin điện tử: a site that pulls what is in force. Its keys are rows of `portal-keys`. */
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
  // A copy would claim the same site and have no keys.
  disableDuplicate: true,
  hooks: {
    beforeOperation: [checkShape],
    beforeValidate: [refuseUnknownLinks, keepPortalSlug],
    afterChange: [moveItsWebhooks, releaseSavedPortal],
    beforeDelete: [eraseItsWebhooks],
    afterDelete: [releaseErasedPortal],
  },
  endpoints: portalKeyEndpoints,
  fields: [
    identityField,
    { name: 'name', type: 'text', label: 'Tên cổng', required: true, maxLength: 200 },
    addressField,
    domainsField,
    {
      name: 'agency',
      type: 'relationship',
      relationTo: 'agencies',
      label: 'Cơ quan',
      required: true,
      index: true,
      access: { update: systemAdminField },
    },
    contactField,
    keysPanel,
    quotaField,
    {
      name: 'slug',
      type: 'text',
      unique: true,
      index: true,
      label: 'Đường dẫn',
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
