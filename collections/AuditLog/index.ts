import type { CollectionConfig } from 'payload'
import { serverWritten } from '#src/access/operations'
import { momentAdmin } from '#collections/fields/moment'
import { identityField } from '#collections/fields/identity'
import { staffOfAgencyTree } from '#src/access/staffOfAgencyTree'
import { TRANSITION_ACTIONS, TRANSITIONS } from '#src/domain/workflow'
import { AUDIT_ACTIONS } from '#src/release/audit'

const LABELS = {
  'not-carried-out': 'Không thực hiện được',
  'list-released': 'Cập nhật danh mục',
  'rights-changed': 'Đổi quyền',
  'urgent-release': 'Phát cảnh báo khẩn',
  'second-look': 'Xem lại cảnh báo khẩn',
  invited: 'Mời dùng tài khoản',
  'second-factor': 'Xác thực hai bước',
  'signed-out-everywhere': 'Đăng xuất mọi nơi',
  'key-made': 'Tạo khóa truy cập',
  'key-rotated': 'Đổi khóa truy cập',
  'key-revoked': 'Thu hồi khóa truy cập',
  'webhook-made': 'Thêm địa chỉ nhận tin',
  'webhook-changed': 'Đổi địa chỉ nhận tin',
  'webhook-removed': 'Xóa địa chỉ nhận tin',
  'webhook-secret': 'Đổi khóa ký tin',
  'webhook-replayed': 'Gửi lại tin',
} as const

/** Nhật ký thao tác: who did what and when. Appended by the server only. */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: 'Thao tác', plural: 'Nhật ký thao tác' },
  access: serverWritten(staffOfAgencyTree),
  admin: {
    hideAPIURL: true,
    group: 'Theo dõi',
    useAsTitle: 'actorName',
    defaultColumns: [
      'at',
      'action',
      'actorName',
      'documentCollection',
      'documentId',
      'version',
      'detail',
    ],
  },
  defaultSort: '-at',
  fields: [
    identityField,
    { name: 'at', type: 'date', label: 'Lúc', required: true, index: true, admin: momentAdmin },
    {
      name: 'action',
      type: 'select',
      label: 'Việc',
      required: true,
      options: [
        ...TRANSITION_ACTIONS.map((value) => ({ value, label: TRANSITIONS[value].label })),
        ...AUDIT_ACTIONS.map((value) => ({ value, label: LABELS[value] })),
      ],
    },
    // By value: the log outlives accounts, and no query can look through it into them.
    { name: 'actorName', type: 'text', label: 'Người làm' },
    { name: 'actor', type: 'text', label: 'Mã người làm', index: true, admin: { hidden: true } },
    {
      name: 'documentCollection',
      type: 'text',
      label: 'Nhóm nội dung',
      admin: {
        components: {
          Cell: '/src/admin/CollectionName/index.tsx#CollectionNameCell',
          Field: '/src/admin/CollectionName/index.tsx#CollectionNameField',
        },
      },
    },
    {
      name: 'documentId',
      type: 'text',
      label: 'Nội dung',
      index: true,
      admin: { components: { Cell: '/src/admin/ListCells/DocumentCell.tsx#DocumentCell' } },
    },
    { name: 'version', type: 'number', label: 'Phiên bản' },
    { name: 'agency', type: 'text', label: 'Mã cơ quan', index: true, admin: { hidden: true } },
    { name: 'detail', type: 'textarea', label: 'Ghi chú' },
    { name: 'about', type: 'text', label: 'Về thao tác', index: true },
  ],
}
