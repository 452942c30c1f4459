import type { Field } from 'payload'
import { partialDateField } from '#collections/fields/partialDate'
import { windowsField } from '#collections/fields/windows'
import { CITATION_RELATIONS } from '#src/domain/release'
import { DOCUMENT_TYPES } from '#src/domain/documentNumber/index'
import { RELATION_LABELS } from '#src/studio/labels'

const words = (name: string, label: string): Field => ({
  name,
  type: 'text',
  hasMany: true,
  label,
})

export const docTypeOptions = DOCUMENT_TYPES.map(({ slug, name }) => ({ value: slug, label: name }))

/** Số, ký hiệu, ngày và nơi ban hành: the head of the document. */
export const headFields: Field[] = [
  {
    name: 'documentNumber',
    type: 'group',
    label: 'Số, ký hiệu',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'number',
            type: 'text',
            label: 'Số',
            index: true,
            admin: { width: '30%', description: 'Bỏ trống nếu bản công bố không ghi số.' },
          },
          { name: 'symbol', type: 'text', label: 'Ký hiệu', index: true, admin: { width: '40%' } },
          { name: 'type', type: 'text', label: 'Viết tắt loại', admin: { width: '30%' } },
        ],
      },
      { name: 'raw', type: 'text', label: 'Như trong văn bản', admin: { hidden: true } },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'docType',
        type: 'select',
        label: 'Loại văn bản',
        options: docTypeOptions,
        admin: { width: '50%' },
      },
      { name: 'issuer', type: 'text', label: 'Cơ quan ban hành', admin: { width: '50%' } },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'issuerAgency',
        type: 'relationship',
        relationTo: 'agencies',
        label: 'Cơ quan ban hành trong danh mục',
        admin: { width: '50%' },
      },
      { name: 'superior', type: 'text', label: 'Cơ quan chủ quản', admin: { width: '50%' } },
    ],
  },
  partialDateField('issuedOn', 'Ngày ban hành'),
  { name: 'place', type: 'text', label: 'Nơi ban hành' },
  { name: 'subject', type: 'textarea', label: 'Trích yếu', required: true, maxLength: 2000 },
]

/** Kính gửi, Nơi nhận: to whom it goes. */
export const addresseeFields: Field[] = [
  {
    name: 'recipients',
    type: 'array',
    label: 'Kính gửi',
    labels: { singular: 'Nơi nhận chính', plural: 'Kính gửi' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'text',
            type: 'text',
            label: 'Như trong văn bản',
            required: true,
            admin: { width: '50%' },
          },
          {
            name: 'agency',
            type: 'relationship',
            relationTo: 'agencies',
            label: 'Trong danh mục',
            admin: { width: '50%' },
          },
        ],
      },
    ],
  },
  words('copiedTo', 'Nơi nhận'),
]

/** Căn cứ, thực hiện: the documents that this one stands on. */
export const citationFields: Field[] = [
  {
    name: 'citations',
    type: 'array',
    label: 'Căn cứ, thực hiện',
    labels: { singular: 'Văn bản viện dẫn', plural: 'Văn bản viện dẫn' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'number', type: 'text', label: 'Số, ký hiệu', admin: { width: '33%' } },
          {
            name: 'docType',
            type: 'select',
            label: 'Loại văn bản',
            options: docTypeOptions,
            admin: { width: '33%' },
          },
          { name: 'issuer', type: 'text', label: 'Cơ quan ban hành', admin: { width: '34%' } },
        ],
      },
      partialDateField('issuedOn', 'Ngày ban hành'),
      {
        name: 'relations',
        type: 'select',
        hasMany: true,
        label: 'Quan hệ',
        options: CITATION_RELATIONS.map((value) => ({ value, label: RELATION_LABELS[value] })),
      },
      words('implements', 'Văn bản đó thực hiện (số, ký hiệu)'),
      {
        name: 'directive',
        type: 'relationship',
        relationTo: 'directives',
        label: 'Trong hệ thống',
        admin: { description: 'Để trống nếu văn bản được viện dẫn chưa có ở đây.' },
      },
    ],
  },
]

/** Nhiệm vụ và thời gian: what is to be done, by whom, when. */
export const taskFields: Field[] = [
  {
    name: 'tasks',
    type: 'array',
    label: 'Nhiệm vụ',
    labels: { singular: 'Nhiệm vụ', plural: 'Nhiệm vụ' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'no', type: 'text', label: 'Mục', required: true, admin: { width: '30%' } },
          {
            name: 'kind',
            type: 'select',
            label: 'Tính chất',
            required: true,
            defaultValue: 'duty',
            options: [
              { value: 'duty', label: 'Phải làm' },
              { value: 'information', label: 'Để biết' },
            ],
            admin: { width: '70%' },
          },
        ],
      },
      { name: 'text', type: 'textarea', label: 'Nội dung' },
      words('assignees', 'Đơn vị thực hiện'),
      words('delegates', 'Đơn vị được giao tiếp'),
      words('partners', 'Đơn vị phối hợp'),
      words('audiences', 'Đối tượng'),
      words('channels', 'Kênh'),
      {
        type: 'row',
        fields: [
          { name: 'startDay', type: 'text', label: 'Từ ngày', admin: { width: '50%' } },
          { name: 'endDay', type: 'text', label: 'Đến hết ngày', admin: { width: '50%' } },
        ],
      },
    ],
  },
  windowsField({ label: 'Thời gian nêu trong văn bản' }),
  {
    name: 'deadlines',
    type: 'array',
    label: 'Thời hạn',
    labels: { singular: 'Thời hạn', plural: 'Thời hạn' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'day', type: 'text', label: 'Ngày', admin: { width: '30%' } },
          { name: 'text', type: 'text', label: 'Như trong văn bản', admin: { width: '70%' } },
        ],
      },
    ],
  },
  words('riskPeriods', 'Thời kỳ nguy cơ cao'),
  {
    name: 'monitoring',
    type: 'group',
    label: 'Theo dõi, đôn đốc',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'agency', type: 'text', label: 'Cơ quan', admin: { width: '40%' } },
          { name: 'text', type: 'text', label: 'Nhiệm vụ', admin: { width: '60%' } },
        ],
      },
    ],
  },
]

/** Người ký, độ khẩn, tài liệu kèm: the foot of the document. */
export const footFields: Field[] = [
  {
    name: 'signer',
    type: 'group',
    label: 'Người ký',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'authority', type: 'text', label: 'Quyền hạn', admin: { width: '20%' } },
          { name: 'onBehalfOf', type: 'text', label: 'Thay cho', admin: { width: '40%' } },
          { name: 'position', type: 'text', label: 'Chức vụ', admin: { width: '40%' } },
        ],
      },
      { name: 'name', type: 'text', label: 'Họ tên' },
    ],
  },
  {
    name: 'urgency',
    type: 'select',
    label: 'Độ khẩn',
    options: [
      { value: 'khan', label: 'Khẩn' },
      { value: 'thuong-khan', label: 'Thượng khẩn' },
      { value: 'hoa-toc', label: 'Hỏa tốc' },
    ],
  },
  {
    name: 'attachments',
    type: 'array',
    label: 'Tài liệu gửi kèm',
    labels: { singular: 'Tài liệu gửi kèm', plural: 'Tài liệu gửi kèm' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'text', type: 'text', label: 'Như trong văn bản', admin: { width: '70%' } },
          { name: 'kind', type: 'text', label: 'Loại', admin: { width: '30%' } },
        ],
      },
    ],
  },
  {
    ...words('topics', 'Chủ đề'),
    admin: {
      components: {
        Field: '/src/admin/TopicsField/index.tsx#TopicsField',
        Cell: '/src/admin/TopicsField/index.tsx#TopicsCell',
      },
    },
  } as Field,
]
