import type { RelationshipField } from 'payload'
import { namedMandate } from '#src/studio/mandates/namedMandate'

/** The directives that a material or campaign answers to (design §4.8). */
export function mandatesField(description?: string): RelationshipField {
  return {
    name: 'directives',
    type: 'relationship',
    relationTo: 'directives',
    hasMany: true,
    label: 'Thực hiện văn bản chỉ đạo',
    defaultValue: namedMandate,
    ...(description && { admin: { description } }),
  }
}
