import { lexicalOf } from '#src/demonstration/load/richText'

/** A body of one paragraph, as the editor stores it. */
export const bodyOf = (text = 'Gác máy, gọi lại số đã lưu.') =>
  lexicalOf([{ type: 'paragraph', text }])
