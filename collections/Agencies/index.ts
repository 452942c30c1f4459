import type { CollectionConfig } from 'payload'
import { administeredList } from '#src/access/operations'
import { checkShape } from '#collections/incoming/checkShape'
import { refuseUnknownLinks } from '#collections/incoming/refuseUnknownLinks'
import {
  foldSearch,
  keepSearchText,
  SEARCH_FIELD,
  searchField,
} from '#collections/search/searchable'
import { partialDateComponents } from '#collections/fields/partialDate'
import { identityField } from '#collections/fields/identity'
import { parsePartialDate } from '#src/domain/partialDate'
import { releaseList } from '#src/release/lists'
import { AGENCY_KIND_LABELS } from '#src/studio/labels'
import { nameAgency } from './hooks/nameAgency'
import { logSelfApproval } from './hooks/logSelfApproval'

const validityDay = (name: string, label: string) => ({
  name,
  type: 'text' as const,
  label,
  validate: (value: string | null | undefined) =>
    !value || parsePartialDate(value)
      ? (true as const)
      : 'Hãy nhập 01/7/2025, 7/2025 hoặc 2025 (qua API: 2025-07-01, 2025-07 hoặc 2025).',
  admin: { width: '25%', components: partialDateComponents },
})

/** Found by every name that it has borne. */
const wordsOfAgency = ({ names, unitCode }: Record<string, unknown>) => [
  ...(Array.isArray(names) ? names.map(({ name }: { name?: unknown }) => name) : []),
  unitCode,
]

/** Cơ quan, đơn vị: lives in time. Names change, parents change, units are merged and split. */
export const Agencies: CollectionConfig = {
  slug: 'agencies',
  labels: { singular: 'Cơ quan, đơn vị', plural: 'Cơ quan, đơn vị' },
  access: administeredList,
  admin: {
    hideAPIURL: true,
    group: 'Danh mục',
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'validTo'],
    listSearchableFields: [SEARCH_FIELD],
  },
  hooks: {
    beforeOperation: [checkShape, foldSearch],
    beforeValidate: [refuseUnknownLinks, nameAgency],
    beforeChange: [keepSearchText(wordsOfAgency)],
    afterChange: [logSelfApproval, releaseList('agencies')],
  },
  fields: [
    identityField,
    { name: 'name', type: 'text', label: 'Tên hiện nay', admin: { readOnly: true } },
    {
      name: 'names',
      type: 'array',
      label: 'Tên qua các thời kỳ',
      labels: { singular: 'Tên', plural: 'Tên' },
      required: true,
      minRows: 1,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', label: 'Tên', required: true, admin: { width: '50%' } },
            validityDay('validFrom', 'Từ ngày'),
            validityDay('validTo', 'Đến hết ngày'),
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Loại cơ quan',
          required: true,
          options: Object.entries(AGENCY_KIND_LABELS).map(([value, label]) => ({ value, label })),
          admin: { width: '50%' },
        },
        {
          name: 'parent',
          type: 'relationship',
          relationTo: 'agencies',
          label: 'Cơ quan cấp trên',
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'unitCode',
          type: 'text',
          label: 'Mã đơn vị hành chính',
          admin: {
            width: '50%',
            description: 'Mã được dùng lại sau sáp nhập: luôn đi cùng thời gian.',
          },
        },
        validityDay('validFrom', 'Thành lập'),
        validityDay('validTo', 'Kết thúc'),
      ],
    },
    {
      name: 'successors',
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      label: 'Cơ quan kế thừa',
    },
    {
      name: 'allowsSelfApproval',
      type: 'checkbox',
      label: 'Cho phép người soạn tự duyệt',
      defaultValue: false,
      admin: {
        description: 'Chỉ dùng cho cơ quan có một biên tập viên. Việc bật, tắt được ghi lại.',
      },
    },
    {
      name: 'slug',
      type: 'text',
      label: 'Đường dẫn',
      unique: true,
      index: true,
      admin: { readOnly: true, position: 'sidebar' },
    },
    searchField,
  ],
}
