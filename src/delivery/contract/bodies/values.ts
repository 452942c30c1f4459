/** Values that the bodies of answers share. Descriptions are read by people who write programs. */
import { z } from 'zod'
import { DATE_PRECISIONS } from '#src/domain/partialDate'

export const id = z.string().min(1).describe('Mã không đổi của nội dung.')
export const slug = z.string().min(1).describe('Tên dùng trong địa chỉ; có thể thay cho mã.')
export const path = z.string().startsWith('/').describe('Đường dẫn trên máy chủ này.')
export const text = z.string()
export const day = z.iso.date().describe('Ngày theo giờ Việt Nam.')
export const instant = z.iso.datetime().describe('Thời điểm theo ISO 8601, giờ UTC.')
export const count = z.int().min(0)
export const version = z.int().min(1).describe('Phiên bản; tăng mỗi lần nội dung được sửa.')

export const partialDate = z
  .strictObject({
    value: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
    precision: z.enum(DATE_PRECISIONS),
  })
  .meta({
    id: 'PartialDate',
    description: 'Ngày ghi trên văn bản, biết đến ngày, tháng hoặc chỉ đến năm.',
    examples: [{ value: '2024-11', precision: 'month' }],
  })

export const window = z
  .strictObject({ startDay: day, endDay: day.nullable() })
  .meta({ id: 'Window', description: 'Thời gian thực hiện, tính cả ngày cuối; null là không hạn.' })

export const validThrough = day
  .nullable()
  .describe('Ngày Việt Nam cuối cùng của đợt đang diễn ra; null khi không hạn.')

export const links = z.strictObject({ self: path })
