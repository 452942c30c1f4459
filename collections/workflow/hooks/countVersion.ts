import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { staffMember } from '#src/access/staff'

/**
 * Every save makes the next version, a draft, and remembers who saved. A save of a version that is
 * no longer the current one is refused: nothing is overwritten silently.
 */
export const countVersion: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const current = operation === 'update' ? Number(originalDoc?.version ?? 0) : 0
  if (isStale(data.version, current, req.context.isRestoringVersion === true)) {
    throw new APIError(
      `Nội dung đã được người khác lưu (phiên bản ${current}). Hãy sao chép phần bạn vừa sửa, tải lại trang rồi sửa tiếp.`,
      409,
      { code: 'wrong-version' },
      true,
    )
  }
  const isNewRound = operation === 'create' || originalDoc?.state === 'approved'
  return {
    ...data,
    version: current + 1,
    state: 'draft',
    authors: withAuthor(isNewRound ? [] : originalDoc?.authors, staffMember(req.user)?.id),
    hasUnreleasedEdits: true,
  }
}

function isStale(sent: unknown, current: number, isRestoring: boolean): boolean {
  return typeof sent === 'number' && current > 0 && sent !== current && !isRestoring
}

/**
 * Work of the system itself (import, demonstration) has no author: any editor may approve it. Whoever
 * saved last stands last: the timeline reads it there.
 */
function withAuthor(authors: unknown, author: string | undefined): string[] {
  const known = Array.isArray(authors) ? authors.map(String) : []
  return author === undefined ? known : [...known.filter((one) => one !== author), author]
}
