/** The fields of a material, by the parts of its form. */
import type { Field, FieldHook, FilterOptions } from 'payload'
import { mandatesField } from '#collections/fields/mandates'
import { topicsField } from '#collections/fields/topics'
import { windowsField } from '#collections/fields/windows'
import { isEmptyBody } from '#collections/incoming/body'
import { idOf, staffMember } from '#src/access/staff'
import { ACCESSES, AVAILABILITIES, MATERIAL_KINDS } from '#src/domain/release'
import { bodyEditor } from '#src/studio/bodyEditor'
import { usableLinks } from '#src/studio/bodyLinks'
import { ACCESS_LABELS, AVAILABILITY_LABELS, MATERIAL_KIND_LABELS } from '#src/studio/labels'
import { translationOfField } from './translation'

/** Only the document's own agency's files: a release publishes whatever is named here. */
const mediaOfOwnAgency: FilterOptions = ({ data, req }) => {
  const agency = idOf((data as { agency?: unknown }).agency) ?? staffMember(req.user)?.agency
  return agency ? { agency: { equals: agency } } : true
}

/** Bodies stored without a paragraph: the editor would not open them. */
const noEmptyBody: FieldHook = ({ value }) => (isEmptyBody(value) ? null : (value as unknown))

export const contentFields: Field[] = [
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
            : 'Hãy chọn ngôn ngữ trong danh sách.',
        admin: {
          width: '50%',
          components: { Field: '/src/admin/LanguageField/index.tsx#LanguageField' },
        },
      },
    ],
  },
  translationOfField,
  {
    name: 'summary',
    type: 'textarea',
    label: 'Tóm tắt',
    maxLength: 1000,
    admin: { description: 'Một hai câu để người đọc biết ngay cần làm gì.' },
  },
  {
    name: 'body',
    type: 'richText',
    label: 'Nội dung',
    editor: bodyEditor,
    validate: usableLinks,
    hooks: { afterRead: [noEmptyBody] },
  },
]

export const fileFields: Field[] = [
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
      disableListColumn: true,
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
]

export const mandateFields: Field[] = [
  mandatesField('Tài liệu này trả lời những văn bản nào?'),
  {
    name: 'campaigns',
    type: 'relationship',
    relationTo: 'campaigns',
    hasMany: true,
    label: 'Thuộc chiến dịch',
  },
]

export const audienceFields: Field[] = [
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
]

export const publishingFields: Field[] = [
  {
    name: 'availability',
    type: 'radio',
    label: 'Hiển thị',
    required: true,
    defaultValue: 'always',
    options: AVAILABILITIES.map((value) => ({ value, label: AVAILABILITY_LABELS[value] })),
  },
  windowsField({ admin: { condition: (data) => data.availability === 'own' } }),
  {
    name: 'access',
    type: 'select',
    label: 'Ai lấy được',
    required: true,
    defaultValue: 'public',
    options: ACCESSES.map((value) => ({ value, label: ACCESS_LABELS[value] })),
  },
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
]
