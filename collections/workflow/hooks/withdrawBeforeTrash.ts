import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { WorkflowCollection } from '#src/domain/release'
import { performTransition } from '#src/release/transition'

/** Moving a released document to the trash first writes its withdrawal (design §4.6). */
export const withdrawBeforeTrash =
  (collection: WorkflowCollection): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const isTrashed = operation === 'update' && data.deletedAt && !originalDoc?.deletedAt
    if (!isTrashed || !originalDoc?.publicFrom) return data
    const outcome = await performTransition(req, {
      collection,
      documentId: String(originalDoc.id),
      action: 'withdraw',
      reason: 'Tài liệu đã được chuyển vào thùng rác.',
    })
    if ('code' in outcome) {
      throw new APIError(
        'Tài liệu đang công khai hoặc đã hẹn phát hành: hãy nhờ biên tập viên thu hồi trước khi xóa.',
        403,
        { code: outcome.code },
        true,
      )
    }
    return data
  }
