import type { CollectionConfig, DateField } from 'payload'
import { daysOfFilters } from './daysOfFilters'

/** As people here write a day; the first is the one that is shown. */
const DAY_FORMATS = ['dd/MM/yyyy', 'd/M/yyyy', 'dd-MM-yyyy', 'd-M-yyyy', 'dd.MM.yyyy', 'd.M.yyyy']

const LABELS = {
  updatedAt: 'general:updatedAt',
  createdAt: 'general:createdAt',
  deletedAt: 'general:deletedAt',
} as const

/**
 * Payload's own moments of a document, declared so that lists filter them by Vietnamese days: its
 * picker takes what is typed for an American date, or for anything that looks like one.
 */
export function withTimestamps(collection: CollectionConfig): CollectionConfig {
  const { hooks, fields, trash, timestamps } = collection
  if (timestamps === false) return collection
  const names = (['updatedAt', 'createdAt', 'deletedAt'] as const).filter(
    (name) => name !== 'deletedAt' || trash,
  )
  return {
    ...collection,
    fields: [...fields, ...names.map(momentField)],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), daysOfFilters(names)],
    },
  }
}

function momentField(name: keyof typeof LABELS): DateField {
  return {
    name,
    type: 'date',
    index: true,
    label: ({ t }) => t(LABELS[name]),
    admin: {
      disableBulkEdit: true,
      hidden: true,
      placeholder: 'ngày/tháng/năm',
      // Not `displayFormat`, which columns would show without the time.
      date: { overrides: { dateFormat: DAY_FORMATS, strictParsing: true } },
    },
  }
}
