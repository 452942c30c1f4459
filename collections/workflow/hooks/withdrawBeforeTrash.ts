import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { WorkflowCollection } from '#src/domain/release'
import { readHistories } from '#src/release/log'
import { performTransition } from '#src/release/transition'

/**
 * Moving a released document to the trash first writes its withdrawal (design §4.6). Asks the log:
 * a save that overlaps a release overwrites the note on the document.
 */
export const withdrawBeforeTrash =
  (collection: WorkflowCollection): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const isTrashed = operation === 'update' && data.deletedAt && !originalDoc?.deletedAt
    if (!isTrashed) return data
    const documentId = String(originalDoc?.id)
    const history = (await readHistories(req.payload, [documentId]))(documentId)
    if (history.at(-1)?.action !== 'release') return data
    const outcome = await performTransition(req, {
      collection,
      documentId,
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
    // This save would write back the note that the withdrawal has just cleared.
    return { ...data, publicFrom: null }
  }
