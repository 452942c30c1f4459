import type { Condition, Field } from 'payload'
import { previewField } from '#collections/workflow/fields'
import { withWorkflow } from '#collections/workflow/withWorkflow'
import { secondLookEndpoint } from '#src/release/secondLook'
import { uploadEndpoints } from '#src/uploading/endpoints'
import {
  audienceFields,
  contentFields,
  fileFields,
  mandateFields,
  publishingFields,
} from './fields'
import { isWarning, secondLookFields, urgentFields } from './urgent'

/** A part of the form, in the order in which an editor thinks; open, so that nothing is overlooked. */
const part = (label: string, fields: Field[], condition?: Condition): Field => ({
  type: 'collapsible',
  label,
  fields,
  admin: { initCollapsed: false, ...(condition && { condition }) },
})

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
    part('Tiêu đề và nội dung', contentFields),
    part('Việc cần làm, đường dây nóng', urgentFields, isWarning),
    part('Hình và tệp', fileFields),
    part('Văn bản chỉ đạo và chiến dịch', mandateFields),
    part('Đối tượng và chủ đề', audienceFields),
    part('Hiển thị và quyền sử dụng', publishingFields),
    ...secondLookFields,
  ],
})
