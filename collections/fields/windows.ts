import type { ArrayField, TextFieldSingleValidation } from 'payload'
import { isDay, isUsableDay, windowFault } from '#src/domain/calendar'

const dayField = (name: string, label: string, description?: string, isOptional = false) => ({
  name,
  type: 'text' as const,
  label,
  required: !isOptional,
  validate: (isOptional ? validateEndDay : validateDay) as TextFieldSingleValidation,
  admin: { width: '50%', placeholder: '2026-11-20', description },
})

const NOT_A_DAY =
  'Hãy nhập đủ ngày, tháng, năm của một ngày có thật (qua API: năm-tháng-ngày, ví dụ 2026-11-20).'
const NO_END = 'Hãy nhập ngày kết thúc, hoặc đánh dấu “Chưa có ngày kết thúc” (qua API: để trống).'

const NOT_IN_USE = 'Hãy kiểm tra lại năm: chỉ nhận các ngày từ 01/01/1900 đến 31/12/2199.'

const validateDay: TextFieldSingleValidation = (value) => {
  if (typeof value !== 'string' || !isDay(value)) return NOT_A_DAY
  return isUsableDay(value) || NOT_IN_USE
}

const validateEndDay: TextFieldSingleValidation = (value, { siblingData }) => {
  if (value === null || value === undefined || value === '') return true
  const startDay = (siblingData as { startDay?: string }).startDay ?? ''
  const fault = windowFault({ startDay, endDay: value })
  if (fault === 'end-not-a-day') return value.trim() === '' ? NO_END : NOT_A_DAY
  if (isDay(value) && !isUsableDay(value)) return NOT_IN_USE
  return fault === 'ends-before-it-starts'
    ? 'Ngày kết thúc phải sau hoặc trùng ngày bắt đầu.'
    : true
}

/** Spans of Vietnam days in which something is public; the end day counts, an empty one is open. */
export const windowsField = (overrides: Partial<ArrayField> = {}): ArrayField => ({
  name: 'windows',
  type: 'array',
  label: 'Thời gian thực hiện',
  labels: { singular: 'Đợt', plural: 'Các đợt' },
  fields: [
    {
      type: 'row',
      fields: [
        dayField('startDay', 'Từ ngày', 'Mở lúc 0 giờ ngày này, giờ Việt Nam.'),
        dayField(
          'endDay',
          'Đến hết ngày',
          'Đóng sau 24 giờ ngày này. Bỏ trống nếu chưa có ngày kết thúc.',
          true,
        ),
      ],
    },
    {
      name: 'yearInferred',
      type: 'checkbox',
      label: 'Năm được suy ra từ ngày của văn bản',
      defaultValue: false,
    },
  ],
  ...overrides,
  admin: {
    ...overrides.admin,
    components: { Field: '/src/admin/WindowsField/index.tsx#WindowsField' },
  },
})
