/**
 * Search that ignores diacritics and case (design §4.12): what a document can be found by is kept
 * folded in one hidden field, and what is asked for is folded before it is looked up.
 */
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  TextField,
  Where,
} from 'payload'
import { nobodyField } from '#src/access/nobodyField'
import { fold } from '#src/domain/fold'

type Document = Record<string, unknown>

/** Longer texts are cut: a list is searched by titles and numbers, not by bodies. */
const LONGEST = 2000

export const SEARCH_FIELD = 'searchText'

export const searchField: TextField = {
  name: SEARCH_FIELD,
  type: 'text',
  label: 'nội dung (không cần dấu)',
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
}

/** Keeps the folded words of a document beside it. */
export const keepSearchText =
  (wordsOf: (document: Document) => readonly unknown[]): CollectionBeforeChangeHook =>
  ({ data, originalDoc }) => {
    const words = wordsOf({ ...(originalDoc as Document | undefined), ...data })
    const known = words.filter((word) => typeof word === 'string' && word !== '')
    return { ...data, [SEARCH_FIELD]: fold(known.join(' ')).slice(0, LONGEST) }
  }

/** "Lừa Đảo" is looked up as "lua dao". */
export const foldSearch: CollectionBeforeOperationHook = ({ args }) => {
  const { where } = args as { where?: Where }
  return where ? { ...args, where: folded(where) } : args
}

function folded(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, condition]) => {
      if (Array.isArray(condition)) return [key, condition.map(folded)]
      return [key, key === SEARCH_FIELD ? foldedCondition(condition as Document) : condition]
    }),
  ) as Where
}

const foldedCondition = (condition: Document): Document =>
  Object.fromEntries(
    Object.entries(condition).map(([operator, value]) => [
      operator,
      typeof value === 'string' ? fold(value) : value,
    ]),
  )
