/** What every draft of one batch gets: the settings at the top of the page. */
import { z } from 'zod'
import { TOPICS } from '#src/domain/topics'

const ids = z.array(z.string().min(1).max(60), 'Hãy chọn trong danh sách.').max(50).default([])

export const SETTINGS = z.strictObject({
  campaigns: ids,
  directives: ids,
  audiences: ids,
  scamForms: ids,
  topics: z.array(z.enum(TOPICS, 'Hãy chọn chủ đề trong danh sách.')).max(50).default([]),
})
export type BatchSettings = z.infer<typeof SETTINGS>

export const UPLOAD_BODY = SETTINGS.extend({
  /** The sender's name for this file of this batch: sent twice, it makes one draft. */
  key: z.string().min(8, 'Thiếu mã của lần tải lên.').max(80),
})
