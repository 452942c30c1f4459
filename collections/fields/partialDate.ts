import type { Field, TextFieldSingleValidation } from 'payload'
import { DATE_PRECISIONS, parsePartialDate } from '#src/domain/partialDate'

const PRECISION_LABELS = { day: 'Ngày', month: 'Tháng', year: 'Năm' } as const

const validateValue: TextFieldSingleValidation = (value) =>
  !value || parsePartialDate(value)
    ? true
    : 'Hãy nhập 15/11/2024, 11/2024 hoặc 2024, tùy phần ngày đã biết (qua API: 2024-11-15, 2024-11 hoặc 2024).'

/** A text field that holds such a date, in forms and lists: as people here write it. */
export const partialDateComponents = {
  Field: '/src/admin/PartialDateField/index.tsx#PartialDateField',
  Cell: '/src/admin/PartialDateField/index.tsx#PartialDateCell',
}

/** A date known to the day, the month or the year. The precision follows from the value. */
export const partialDateField = (name: string, label: string): Field => ({
  name,
  type: 'group',
  label,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'value',
          type: 'text',
          label: 'Ngày đã biết',
          validate: validateValue,
          admin: {
            width: '50%',
            components: partialDateComponents,
          },
        },
        {
          name: 'precision',
          type: 'select',
          label: 'Biết đến',
          options: DATE_PRECISIONS.map((value) => ({ value, label: PRECISION_LABELS[value] })),
          admin: { readOnly: true, width: '50%' },
          hooks: {
            beforeValidate: [
              ({ siblingData }) => parsePartialDate(String(siblingData.value ?? ''))?.precision,
            ],
          },
        },
      ],
    },
  ],
})
