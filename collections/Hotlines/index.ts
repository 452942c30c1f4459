import { partialDateComponents } from '#collections/fields/partialDate'
import { referenceList } from '#collections/fields/referenceList'
import { isDay } from '#src/domain/calendar'

const validityDay = (name: string, label: string, description: string) => ({
  name,
  type: 'text' as const,
  label,
  validate: (value: string | null | undefined) =>
    !value || isDay(value)
      ? (true as const)
      : 'Hãy nhập ngày có thật, ví dụ 01/7/2025 (qua API: 2025-07-01).',
  admin: {
    width: '33%',
    placeholder: '01/7/2025',
    description,
    components: partialDateComponents,
  },
})

const hasWay = (data: Record<string, unknown>): boolean =>
  ['call', 'sms', 'url'].some((way) => typeof data[way] === 'string' && data[way] !== '')

/** Đường dây nóng: numbers and addresses to turn to, each with the days on which it is valid. */
export const Hotlines = referenceList({
  slug: 'hotlines',
  labels: { singular: 'Đường dây nóng', plural: 'Đường dây nóng' },
  defaultColumns: ['name', 'call', 'validFrom', 'validTo', 'verifiedOn'],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'call',
          type: 'text',
          label: 'Số gọi',
          maxLength: 40,
          validate: (value: string | null | undefined, { data }: { data: unknown }) =>
            value || hasWay(data as Record<string, unknown>)
              ? true
              : 'Hãy nhập số gọi, số nhắn tin hoặc địa chỉ trang web.',
          admin: { width: '33%', placeholder: '113' },
        },
        {
          name: 'sms',
          type: 'text',
          label: 'Số nhắn tin',
          maxLength: 60,
          admin: { width: '33%', placeholder: '156 hoặc 5656' },
        },
        {
          name: 'smsForm',
          type: 'text',
          label: 'Cú pháp tin nhắn',
          maxLength: 120,
          admin: { width: '34%', placeholder: 'LD (số điện thoại) (nội dung)' },
        },
      ],
    },
    {
      name: 'url',
      type: 'text',
      label: 'Địa chỉ trang web',
      maxLength: 300,
      validate: (value: string | null | undefined) =>
        !value || /^https?:\/\/[^\s"<>]+$/.test(value)
          ? true
          : 'Hãy nhập địa chỉ đầy đủ, bắt đầu bằng https://.',
      admin: { placeholder: 'https://' },
    },
    {
      type: 'row',
      fields: [
        validityDay('validFrom', 'Có hiệu lực từ ngày', 'Bỏ trống nếu không rõ.'),
        validityDay('validTo', 'Đến hết ngày', 'Hết ngày này, số không hiện trên tài liệu nữa.'),
        validityDay('verifiedOn', 'Đã gọi thử ngày', 'Ngày gần nhất có người kiểm tra số này.'),
      ],
    },
    {
      name: 'note',
      type: 'textarea',
      label: 'Ghi chú nội bộ',
      maxLength: 1000,
      admin: { description: 'Không công khai.' },
    },
  ],
})
