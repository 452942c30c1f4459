import { mandatesField } from '#collections/fields/mandates'
import { topicsField } from '#collections/fields/topics'
import { windowsField } from '#collections/fields/windows'
import { previewField } from '#collections/workflow/fields'
import { withWorkflow } from '#collections/workflow/withWorkflow'

/** Chiến dịch, đợt cao điểm: a named effort with one or more windows of Vietnam days. */
export const Campaigns = withWorkflow({
  slug: 'campaigns',
  labels: { singular: 'Chiến dịch', plural: 'Chiến dịch' },
  titleOf: (data) => String(data.title ?? ''),
  admin: { useAsTitle: 'title', group: 'Nội dung' },
  fields: [
    previewField,
    { name: 'title', type: 'text', label: 'Tên chiến dịch', required: true, maxLength: 300 },
    { name: 'summary', type: 'textarea', label: 'Tóm tắt', maxLength: 1000 },
    windowsField(),
    topicsField,
    mandatesField(),
    {
      name: 'riskPeriod',
      type: 'text',
      label: 'Thời kỳ nguy cơ cao',
      admin: {
        description: 'Như trong văn bản, ví dụ: trước, trong và sau Tết. Không mở hay đóng gì.',
      },
    },
  ],
})
