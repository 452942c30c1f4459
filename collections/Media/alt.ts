import type { TextField } from 'payload'
import { text } from 'payload/shared'
import { ALT_LATER } from '#src/studio/altLater'

/** What a picture shows, in words. Sound, video and PDFs have their words elsewhere. */
export const altField: TextField = {
  name: 'alt',
  type: 'text',
  label: 'Mô tả cho người không xem được',
  required: true,
  maxLength: 500,
  admin: {
    description:
      'Hình cho thấy gì, bằng một hai câu. Hình nhiều chữ: mô tả ngắn ở đây, chép đủ chữ vào tài liệu.',
  },
  validate: (value, options) => {
    const { mimeType } = options.siblingData as { mimeType?: unknown }
    const isSilent = typeof mimeType === 'string' && !mimeType.startsWith('image/')
    const isLater = options.req.context[ALT_LATER] === true
    return text(value, { ...options, required: !isSilent && !isLater })
  },
}
