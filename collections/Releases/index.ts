import type { CollectionConfig } from 'payload'
import { serverWritten } from '#src/access/operations'
import { momentAdmin } from '#collections/fields/moment'
import { identityField } from '#collections/fields/identity'
import { readerOfReleases } from '#src/access/readerOfReleases'
import { ACCESS_LABELS, COLLECTION_LABELS } from '#src/studio/labels'
import { RELEASE_ACCESSES, RELEASE_ACTIONS, RELEASED_COLLECTIONS } from '#src/domain/release'

const ACTION_LABELS = { release: 'Phát hành', withdraw: 'Thu hồi', replace: 'Thay thế' } as const

/**
 * Phát hành: the append-only log that delivery reads. Written by src/release only, in one row per
 * record, so that a record is whole or absent on both databases. Delivery reads the same columns
 * through the database's own driver (src/database/releaseReader).
 */
export const Releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: 'Lần phát hành', plural: 'Nhật ký phát hành' },
  access: serverWritten(readerOfReleases),
  admin: {
    hideAPIURL: true,
    group: 'Theo dõi',
    useAsTitle: 'slug',
    defaultColumns: [
      'sequence',
      'action',
      'documentCollection',
      'documentId',
      'version',
      'effectiveFrom',
    ],
  },
  defaultSort: '-sequence',
  fields: [
    identityField,
    {
      name: 'sequence',
      type: 'number',
      label: 'Số thứ tự',
      required: true,
      unique: true,
      index: true,
    },
    {
      name: 'action',
      type: 'select',
      label: 'Việc',
      required: true,
      options: RELEASE_ACTIONS.map((value) => ({ value, label: ACTION_LABELS[value] })),
    },
    {
      name: 'documentCollection',
      type: 'select',
      label: 'Nhóm nội dung',
      required: true,
      options: RELEASED_COLLECTIONS.map((value) => ({ value, label: COLLECTION_LABELS[value] })),
    },
    {
      name: 'documentId',
      type: 'text',
      label: 'Nội dung',
      required: true,
      index: true,
      admin: { components: { Cell: '/src/admin/ListCells/DocumentCell.tsx#DocumentCell' } },
    },
    { name: 'slug', type: 'text', label: 'Đường dẫn', index: true },
    { name: 'agency', type: 'text', label: 'Mã cơ quan', index: true, admin: { hidden: true } },
    { name: 'version', type: 'number', label: 'Phiên bản' },
    {
      name: 'effectiveFrom',
      type: 'date',
      label: 'Có hiệu lực từ',
      required: true,
      admin: momentAdmin,
    },
    { name: 'recordedAt', type: 'date', label: 'Ghi lúc', required: true, admin: momentAdmin },
    {
      name: 'access',
      type: 'select',
      label: 'Ai lấy được',
      options: RELEASE_ACCESSES.map((value) => ({ value, label: ACCESS_LABELS[value] })),
    },
    // A JSON string, the same bytes on both databases.
    { name: 'content', type: 'textarea', label: 'Nội dung công khai' },
    { name: 'reason', type: 'textarea', label: 'Lý do' },
    { name: 'successor', type: 'text', label: 'Mã nội dung thay thế' },
  ],
}
