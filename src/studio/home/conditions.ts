/** Conditions of a count, which are also the address of the list that shows what was counted. */
import type { Where } from 'payload'

type Operator =
  | 'equals'
  | 'not_equals'
  | 'in'
  | 'exists'
  | 'less_than'
  | 'less_than_equal'
  | 'greater_than'
  | 'greater_than_equal'
export type Condition = readonly [
  field: string,
  operator: Operator,
  value: string | boolean | readonly string[],
]

/** Any of some groups of conditions, each of which holds as a whole: all that Payload's lists can say. */
export type Question = readonly (readonly Condition[])[]

export function whereOf(question: Question): Where {
  const [only, ...others] = question.map(allOf)
  return only && others.length === 0 ? only : { or: question.map(allOf) }
}

function allOf(conditions: readonly Condition[]): Where {
  return {
    and: conditions.map(([field, operator, value]) => ({
      [field]: { [operator]: typeof value === 'object' ? [...value] : value },
    })),
  }
}

/** The list of a collection, filtered: in the form in which Payload's own filters write the address. */
export function listAddress(adminRoute: string, collection: string, question: Question): string {
  const query = new URLSearchParams()
  question.forEach((conditions, group) => {
    conditions.forEach(([field, operator, value], index) => {
      const key = `where[or][${group}][and][${index}][${field}][${operator}]`
      if (typeof value === 'object') value.forEach((one, at) => query.append(`${key}[${at}]`, one))
      else query.append(key, String(value))
    })
  })
  const address = `${adminRoute}/collections/${collection}`
  return query.size === 0 ? address : `${address}?${query}`
}
