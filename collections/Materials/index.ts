import type { FilterOptions } from 'payload'
import { previewField } from '#collections/workflow/fields'
import { withWorkflow } from '#collections/workflow/withWorkflow'
import { topicsField } from '#collections/fields/topics'
import { windowsField } from '#collections/fields/windows'
import { idOf, staffMember } from '#src/access/staff'
import { ACCESSES, AVAILABILITIES, MATERIAL_KINDS } from '#src/domain/release'
import { AVAILABILITY_LABELS, MATERIAL_KIND_LABELS } from '#src/studio/labels'
import { secondLookEndpoint } from '#src/release/secondLook'
import { bodyEditor } from '#src/studio/bodyEditor'
import { uploadEndpoints } from '#src/uploading/endpoints'
import { translationOfField } from './translation'
import { secondLookFields, urgentFields } from './urgent'

/** Only the document's own agency's files: a release publishes whatever is named here. */
const mediaOfOwnAgency: FilterOptions = ({ data, req }) => {
  const agency = idOf((data as { agency?: unknown }).agency) ?? staffMember(req.user)?.agency
  return agency ? { agency: { equals: agency } } : true
}

/** Tài liệu tuyên truyền: what the public reads, sees or hears. */
export const Materials = withWorkflow({
  slug: 'materials',
  labels: { singular: 'Tài liệu tuyên truyền', plural: 'Tài liệu tuyên truyền' },
  titleOf: (data) => String(data.title ?? ''),
  wordsOf: ({ summary }) => [summary],
  endpoints: [secondLookEndpoint, ...uploadEndpoints],
  admin: {
    useAsTitle: 'title',
    group: 'Nội dung',
    defaultColumns: ['title', 'kind', 'state', 'agency', 'updatedAt'],
  },
  fields: [
    previewField,
    { name: 'title', type: 'text', label: 'Tiêu đề', required: true, maxLength: 300 },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Loại tài liệu',
          required: true,
          defaultValue: 'article',
          options: MATERIAL_KINDS.map((value) => ({ value, label: MATERIAL_KIND_LABELS[value] })),
          admin: { width: '50%' },
        },
        {
          name: 'language',
          type: 'text',
          label: 'Ngôn ngữ',
          required: true,
          defaultValue: 'vi',
          validate: (value: string | null | undefined) =>
            /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value ?? '')
              ? true
              : 'Hãy nhập mã ngôn ngữ, ví dụ vi, en, tay.',
          admin: { width: '50%', description: 'Mã ngôn ngữ: vi là tiếng Việt.' },
        },
      ],
    },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Tóm tắt',
      maxLength: 1000,
      admin: { description: 'Một hai câu để người đọc biết ngay cần làm gì.' },
    },
    ...urgentFields,
    { name: 'body', type: 'richText', label: 'Nội dung', editor: bodyEditor },
    {
      name: 'assets',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      label: 'Hình và tệp',
      filterOptions: mediaOfOwnAgency,
      admin: { description: 'Hình cần có mô tả cho người không xem được.' },
    },
    {
      name: 'mostlyTextNotice',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/MostlyTextNotice/index.tsx#MostlyTextNotice' },
      },
    },
    {
      name: 'textEquivalent',
      type: 'textarea',
      label: 'Nội dung chữ của hình, lời của video, âm thanh',
      admin: {
        description: 'Chép lại đầy đủ cho người không xem hoặc không nghe được.',
        // Any picture may be mostly words.
        condition: (data) =>
          ['infographic', 'video', 'audio'].includes(String(data.kind)) ||
          (Array.isArray(data.assets) && data.assets.length > 0),
      },
    },
    {
      name: 'directives',
      type: 'relationship',
      relationTo: 'directives',
      hasMany: true,
      label: 'Thực hiện văn bản chỉ đạo',
      admin: { description: 'Tài liệu này trả lời những văn bản nào?' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'audiences',
          type: 'relationship',
          relationTo: 'audiences',
          hasMany: true,
          label: 'Đối tượng tuyên truyền',
          admin: { width: '50%' },
        },
        {
          name: 'scamForms',
          type: 'relationship',
          relationTo: 'scam-forms',
          hasMany: true,
          label: 'Thủ đoạn lừa đảo',
          admin: { width: '50%' },
        },
      ],
    },
    topicsField,
    translationOfField,
    {
      name: 'availability',
      type: 'radio',
      label: 'Hiển thị',
      required: true,
      defaultValue: 'always',
      options: AVAILABILITIES.map((value) => ({ value, label: AVAILABILITY_LABELS[value] })),
    },
    {
      name: 'campaigns',
      type: 'relationship',
      relationTo: 'campaigns',
      hasMany: true,
      label: 'Thuộc chiến dịch',
    },
    windowsField({ admin: { condition: (data) => data.availability === 'own' } }),
    {
      type: 'row',
      fields: [
        {
          name: 'licence',
          type: 'text',
          label: 'Giấy phép sử dụng',
          defaultValue: 'CC BY 4.0',
          admin: { width: '50%' },
        },
        {
          name: 'attribution',
          type: 'text',
          label: 'Ghi nguồn',
          admin: { width: '50%', description: 'Tên cơ quan mà nơi đăng lại cần ghi.' },
        },
      ],
    },
    ...secondLookFields,
    {
      name: 'access',
      type: 'select',
      label: 'Ai lấy được',
      required: true,
      defaultValue: 'public',
      options: ACCESSES.map((value) => ({
        value,
        label: value === 'public' ? 'Mọi người' : 'Chỉ cổng thông tin có khóa',
      })),
      admin: { position: 'sidebar' },
    },
  ],
})
