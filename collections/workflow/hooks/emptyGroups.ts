import type { CollectionBeforeOperationHook, Field } from 'payload'

/**
 * A group sent as null means "nothing known"; Payload would answer it with a fault. Turns it into an
 * empty group, in rows of arrays too.
 */
export const emptyGroups: CollectionBeforeOperationHook = ({ args, operation, collection }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const { data } = args as { data?: unknown }
  fillGroups(data, collection.fields)
  return args
}

function fillGroups(data: unknown, fields: readonly Field[]): void {
  if (!isRow(data)) return
  for (const field of fields) {
    if (field.type === 'group' && 'name' in field) {
      if (data[field.name] === null) data[field.name] = {}
      fillGroups(data[field.name], field.fields)
    } else if (field.type === 'array') {
      const rows: unknown = data[field.name]
      if (Array.isArray(rows)) for (const row of rows) fillGroups(row, field.fields)
    } else if (field.type === 'tabs') {
      for (const tab of field.tabs) fillGroups(data, tab.fields)
    } else if ('fields' in field) {
      fillGroups(data, field.fields)
    }
  }
}

function isRow(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
