import type { CollectionSlug, Field } from 'payload'
import { topicsField } from '#collections/fields/topics'
import { nobodyField } from '#src/access/nobodyField'
import { CHANGE_TYPES } from '#src/domain/changes/documentChanges'
import { MATERIAL_KINDS } from '#src/domain/release'
import { TOLD_COLLECTIONS } from '#src/domain/webhook'
import {
  CHANGE_TYPE_LABELS,
  COLLECTION_LABELS,
  LANGUAGE_LABELS,
  MATERIAL_KIND_LABELS,
} from '#src/studio/labels'
import { validAddress } from './validAddress'

export const portalField: Field = {
  name: 'portal',
  type: 'relationship',
  relationTo: 'portals',
  label: 'Cổng thông tin',
  required: true,
  index: true,
  // Another portal is another receiver, with a secret of its own.
  access: { update: nobodyField },
}

/** The portal's, kept with it (src/webhooks/ofPortal.ts): rules of access look at it. */
export const agencyField: Field = {
  name: 'agency',
  type: 'relationship',
  relationTo: 'agencies',
  label: 'Cơ quan',
  index: true,
  access: { create: nobodyField, update: nobodyField },
  admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data?.agency) },
}

export const addressField: Field = {
  name: 'address',
  type: 'text',
  label: 'Địa chỉ nhận',
  required: true,
  maxLength: 500,
  validate: validAddress,
  admin: {
    description:
      'Nơi máy của cổng nhận tin, ví dụ https://phuong.example.vn/nhan-tin. Địa chỉ phải mở ra mạng công cộng, bắt đầu bằng https:// và không chuyển hướng.',
  },
}

export const onField: Field = {
  name: 'isOn',
  type: 'checkbox',
  label: 'Đang bật',
  defaultValue: true,
  admin: {
    position: 'sidebar',
    description: 'Tắt thì tin được giữ lại; bật lại thì gửi tiếp từ chỗ đã dừng.',
  },
}

const linked = (name: string, relationTo: CollectionSlug, label: string): Field => ({
  ...{ name, relationTo, label },
  ...{ type: 'relationship', hasMany: true, maxRows: 50, admin: { allowCreate: false } },
})

/** As the lists' filters: several in one field mean any of them, several fields mean all of them. */
export const filterFields: Field[] = [
  {
    name: 'events',
    type: 'select',
    hasMany: true,
    label: 'Việc',
    options: CHANGE_TYPES.map((value) => ({ value, label: CHANGE_TYPE_LABELS[value] })),
    admin: { description: 'Bỏ trống thì báo mọi việc.' },
  },
  {
    name: 'collections',
    type: 'select',
    hasMany: true,
    label: 'Nhóm nội dung',
    options: TOLD_COLLECTIONS.map((value) => ({ value, label: COLLECTION_LABELS[value] })),
  },
  {
    name: 'kinds',
    type: 'select',
    hasMany: true,
    label: 'Loại tài liệu',
    options: MATERIAL_KINDS.map((value) => ({ value, label: MATERIAL_KIND_LABELS[value] })),
  },
  topicsField,
  {
    name: 'languages',
    type: 'select',
    hasMany: true,
    label: 'Ngôn ngữ',
    options: Object.entries(LANGUAGE_LABELS).map(([value, label]) => ({ value, label })),
  },
  linked('audiences', 'audiences', 'Đối tượng tuyên truyền'),
  linked('scamForms', 'scam-forms', 'Thủ đoạn lừa đảo'),
  linked('campaigns', 'campaigns', 'Chiến dịch'),
  linked('directives', 'directives', 'Văn bản chỉ đạo'),
  linked('agencies', 'agencies', 'Cơ quan phát hành'),
]

export const webhookPanel: Field = {
  name: 'webhookPanel',
  type: 'ui',
  admin: { components: { Field: '/src/admin/Webhooks/index.tsx#WebhookPanel' } },
}
