import type { CollectionConfig } from 'payload'
import { identityField } from '#collections/fields/identity'
import { checkShape } from '#collections/incoming/checkShape'
import { refuseUnknownLinks } from '#collections/incoming/refuseUnknownLinks'
import { agencyAdministrator } from '#src/access/agencyAdministrator'
import { agencyAdministratorCreating } from '#src/access/agencyAdministratorCreating'
import { nobody } from '#src/access/nobody'
import { staffPanel } from '#src/access/staffPanel'
import { webhookEndpoints } from '#src/webhooks/endpoints'
import {
  addressField,
  agencyField,
  filterFields,
  onField,
  portalField,
  webhookPanel,
} from './fields'
import { forgetErased } from './hooks/forgetErased'
import { logWebhook, logWebhookRemoved } from './hooks/logWebhook'
import { stampPortalsAgency } from './hooks/stampPortalsAgency'
import { wakeSaved } from './hooks/wakeSaved'

/**
 * Webhook: an address of a portal that is told what appears, changes and goes away. Kept by whoever
 * keeps the portal's keys; an address may hold a secret word, so nobody else reads it.
 */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: 'Địa chỉ nhận tin', plural: 'Địa chỉ nhận tin' },
  access: {
    create: agencyAdministratorCreating,
    read: agencyAdministrator,
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
    defaultColumns: ['name', 'portal', 'address', 'isOn'],
    description:
      'Hệ thống tự báo cho máy của cổng mỗi khi nội dung được phát hành, thu hồi, mở hoặc đóng (webhook), để cổng không phải hỏi lại liên tục.',
  },
  // A copy would tell the same receiver everything twice.
  disableDuplicate: true,
  hooks: {
    beforeOperation: [checkShape],
    beforeValidate: [refuseUnknownLinks, stampPortalsAgency],
    afterChange: [logWebhook, wakeSaved],
    afterDelete: [logWebhookRemoved, forgetErased],
  },
  endpoints: webhookEndpoints,
  fields: [
    identityField,
    {
      name: 'name',
      type: 'text',
      label: 'Tên gọi',
      required: true,
      maxLength: 100,
      admin: { description: 'Để phân biệt các địa chỉ, ví dụ: Trang tin của phường.' },
    },
    portalField,
    addressField,
    webhookPanel,
    {
      type: 'collapsible',
      label: 'Chỉ báo về (bỏ trống thì báo tất cả)',
      admin: { initCollapsed: true },
      fields: filterFields,
    },
    agencyField,
    onField,
  ],
}
