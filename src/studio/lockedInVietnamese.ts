import type { AfterErrorHook } from 'payload'

const LOCKED = 423

/** Payload tells in English, with an id, that someone else is editing a document. */
export const lockedInVietnamese: AfterErrorHook = ({ error, result }) => {
  if (!('status' in error) || error.status !== LOCKED) return
  const message =
    'Người khác đang sửa nội dung này nên chưa lưu được. Hãy hỏi người đó, hoặc mở trang soạn thảo và chọn Tiếp quản.'
  return { response: { ...result, errors: [{ message }] }, status: LOCKED }
}
