import path from 'node:path'
import type { CollectionConfig, Field } from 'payload'
import { identityField } from '#collections/fields/identity'
import { serverWritten } from '#src/access/operations'
import { staffOfAgencyTree } from '#src/access/staffOfAgencyTree'
import { DISPATCH_FORMAT_LABELS } from '#src/studio/labels'

const readOnly = { readOnly: true }

const fields: Field[] = [
  identityField,
  { name: 'name', type: 'text', label: 'Tên tệp khi nhập', required: true, admin: readOnly },
  {
    name: 'directive',
    type: 'relationship',
    relationTo: 'directives',
    label: 'Văn bản chỉ đạo',
    // Written last: without it the import was interrupted (src/importing/originals.ts).
    admin: readOnly,
  },
  {
    name: 'agency',
    type: 'relationship',
    relationTo: 'agencies',
    label: 'Cơ quan phụ trách',
    index: true,
    admin: readOnly,
  },
  {
    name: 'format',
    type: 'select',
    label: 'Định dạng',
    required: true,
    options: Object.entries(DISPATCH_FORMAT_LABELS).map(([value, label]) => ({ value, label })),
    admin: readOnly,
  },
  {
    name: 'isScanned',
    type: 'checkbox',
    label: 'Bản quét, không có chữ',
    defaultValue: false,
    admin: readOnly,
  },
  // As long as what is read from a file may be; Payload's own limit is 40,000 characters.
  {
    name: 'text',
    type: 'textarea',
    label: 'Chữ đọc được từ tệp',
    maxLength: 6_000_000,
    admin: readOnly,
  },
  {
    name: 'evidence',
    type: 'json',
    label: 'Vị trí của từng thông tin trong phần chữ',
    admin: readOnly,
  },
  {
    name: 'hash',
    type: 'text',
    label: 'SHA-256 của tệp',
    required: true,
    unique: true,
    index: true,
    admin: readOnly,
  },
]

/**
 * Tệp văn bản gốc: dispatches as they arrived. Only the import writes them, nothing releases them.
 */
export const DispatchFiles = (uploadsDir: string): CollectionConfig => ({
  slug: 'dispatch-files',
  labels: { singular: 'Tệp văn bản gốc', plural: 'Tệp văn bản gốc' },
  access: serverWritten(staffOfAgencyTree),
  admin: {
    hideAPIURL: true,
    group: 'Nội dung',
    useAsTitle: 'name',
    // A list of files is not all of their texts.
    enableListViewSelectAPI: true,
    defaultColumns: ['name', 'directive', 'agency', 'createdAt'],
  },
  upload: {
    // A room of its own: releases copy out of the folder above and never reach into this one.
    staticDir: path.join(/*turbopackIgnore: true*/ uploadsDir, 'dispatches'),
    mimeTypes: [
      'text/plain',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/pdf',
    ],
    // The reader has opened the file already; Payload's guess by the first bytes takes a text that
    // begins with "BM" for a picture.
    allowRestrictedFileTypes: true,
    pasteURL: false,
    bulkUpload: false,
    crop: false,
    focalPoint: false,
    hideRemoveFile: true,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('x-content-type-options', 'nosniff')
      headers.set('content-security-policy', "default-src 'none'; sandbox")
      // To disk, not into a tab: the file came from outside.
      headers.set('content-disposition', 'attachment')
      headers.set('cache-control', 'private, no-store')
      return headers
    },
  },
  fields,
})
