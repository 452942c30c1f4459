import { APIError, type CollectionBeforeDeleteHook } from 'payload'

/** Content goes to the trash, from where it can be taken back; nothing is erased. */
export const refuseErasing: CollectionBeforeDeleteHook = () => {
  throw new APIError(
    'Không xóa hẳn được: hãy chuyển vào thùng rác. Nội dung trong thùng rác có thể khôi phục.',
    403,
    { code: 'not-permitted' },
    true,
  )
}
