import { ValidationError, type CollectionBeforeOperationHook } from 'payload'
import { isBody, isEmptyBody } from './body'
import { isRow, walkFields, type NamedField } from './walk'

const WRITES = ['create', 'update', 'updateByID']

/**
 * Refuses values of the wrong type before anything is done with them: Payload would meet some of
 * them in the middle of a write. A group sent as null means "nothing known" and becomes empty, and so
 * does an array sent as 0: Payload's own form says so that it has no rows. A body without a paragraph
 * becomes none: the editor would not open it.
 */
export const checkShape: CollectionBeforeOperationHook = ({ args, operation, collection, req }) => {
  const { data } = args as { data?: unknown }
  if (!WRITES.includes(operation) || !isRow(data)) return args
  const wrong: string[] = []
  walkFields(data, collection.fields, (field, value, path, set) => {
    if (field.type === 'group' && value === null) set({})
    else if (field.type === 'array' && value === 0) set([])
    else if (field.type === 'richText' && isEmptyBody(value)) set(null)
    else if (!hasShape(field, value)) wrong.push(path)
  })
  if (wrong.length === 0) return args
  const errors = wrong.map((path) => ({ path, message: 'Giá trị không đúng kiểu. Hãy nhập lại.' }))
  throw new ValidationError({ collection: collection.slug, errors }, req.t)
}

function hasShape(field: NamedField, value: unknown): boolean {
  if (value === null || value === undefined) return true
  const isMany = 'hasMany' in field && field.hasMany === true
  if (isMany) return Array.isArray(value) && value.every((one) => hasShapeOfOne(field, one))
  return hasShapeOfOne(field, value)
}

function hasShapeOfOne(field: NamedField, value: unknown): boolean {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'select':
    case 'radio':
      return typeof value === 'string' && !value.includes('\0')
    case 'date':
      return (
        value instanceof Date || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))
      )
    case 'number':
      return typeof value === 'number'
    case 'checkbox':
      return typeof value === 'boolean'
    case 'relationship':
    case 'upload':
      // Payload's own answers hold the linked document in place of its id.
      return typeof value === 'string' || (isRow(value) && typeof value.id === 'string')
    case 'array':
      return Array.isArray(value) && value.every(isRow)
    case 'group':
      return isRow(value)
    case 'richText':
      return isBody(value)
    default:
      return true
  }
}
