/**
 * A day in a list's filter is a day in Viet Nam. Payload's day picker writes noon UTC of the day that
 * was picked; "is that day", "after", "before" then mean the whole of it, from midnight to midnight.
 * Every other instant is compared as it stands.
 */
import type { CollectionBeforeOperationHook, Where, WhereField } from 'payload'
import { addDays, startOfDay } from '#src/domain/calendar'

const PICKED_DAY = /^(\d{4}-\d{2}-\d{2})T12:00:00(?:\.000)?Z$/

export const daysOfFilters =
  (fields: readonly string[]): CollectionBeforeOperationHook =>
  ({ args }) => {
    const { where } = args as { where?: Where }
    return where ? { ...args, where: withDays(where, fields) } : args
  }

/** Exported for its test. */
export function withDays(where: Where, fields: readonly string[]): Where {
  const { and = [], or, ...conditions } = where
  const parts = Object.entries(conditions).map(([field, condition]): Where => {
    return fields.includes(field) ? ofField(field, condition as WhereField) : { [field]: condition }
  })
  const all = [...parts, ...and.map((part) => withDays(part, fields))]
  const either = or?.map((part) => withDays(part, fields))
  return { ...(all.length > 0 && { and: all }), ...(either && { or: either }) }
}

function ofField(field: string, condition: WhereField): Where {
  const parts = Object.entries(condition).map(([operator, value]) => {
    const [, day] = PICKED_DAY.exec(instantOf(value)) ?? []
    return (day && ofDay(field, operator, day)) || { [field]: { [operator]: value } as WhereField }
  })
  return { and: parts }
}

function ofDay(field: string, operator: string, day: string): Where | null {
  const start = new Date(startOfDay(day)).toISOString()
  const end = new Date(startOfDay(addDays(day, 1))).toISOString()
  const before: Where = { [field]: { less_than: start } }
  const after: Where = { [field]: { greater_than_equal: end } }
  const conditions: Record<string, Where> = {
    equals: { [field]: { greater_than_equal: start, less_than: end } },
    not_equals: { or: [before, after] },
    greater_than: after,
    greater_than_equal: { [field]: { greater_than_equal: start } },
    less_than: before,
    less_than_equal: { [field]: { less_than: end } },
  }
  return conditions[operator] ?? null
}

const instantOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : String(value)
