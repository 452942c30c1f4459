/** Walks what a caller sent beside the fields of a collection, rows of arrays included. */
import type { Field } from 'payload'

export type Row = Record<string, unknown>
export type NamedField = Extract<Field, { name: string }>

/** `set` replaces the value that was sent. */
type Visitor = (
  field: NamedField,
  value: unknown,
  path: string,
  set: (value: unknown) => void,
) => void

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Visits every named field that was sent, outer fields before inner ones. */
export function walkFields(data: Row, fields: readonly Field[], visit: Visitor, prefix = ''): void {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) walkFields(data, tab.fields, visit, prefix)
    } else if (field.type === 'row' || field.type === 'collapsible') {
      walkFields(data, field.fields, visit, prefix)
    } else if ('name' in field && field.name !== undefined && field.name in data) {
      visitField(data, field as NamedField, visit, prefix)
    }
  }
}

function visitField(data: Row, field: NamedField, visit: Visitor, prefix: string): void {
  const path = prefix + field.name
  visit(field, data[field.name], path, (value) => (data[field.name] = value))
  const value = data[field.name]
  if (field.type === 'group' && isRow(value)) walkFields(value, field.fields, visit, `${path}.`)
  if (field.type !== 'array' || !Array.isArray(value)) return
  value.forEach((row: unknown, index) => {
    if (isRow(row)) walkFields(row, field.fields, visit, `${path}.${index}.`)
  })
}
