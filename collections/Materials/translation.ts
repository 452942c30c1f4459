import type { RelationshipField } from 'payload'
import { idOf } from '#src/access/staff'

/** A translation is a material of its own, approved on its own (design §4.9). */
export const translationOfField: RelationshipField = {
  name: 'translationOf',
  type: 'relationship',
  relationTo: 'materials',
  label: 'Bản dịch của',
  validate: (value, { id }) =>
    value && idOf(value) === id ? 'Tài liệu không thể là bản dịch của chính nó.' : true,
  admin: {
    description: 'Tài liệu gốc mà tài liệu này nói lại bằng ngôn ngữ khác.',
    condition: (data) => String(data.language ?? 'vi') !== 'vi',
  },
}
