import { createContext, useContext } from 'react'
import type { Evidence } from '#src/dispatch/evidence'
import type { MatchAnswer } from '#src/importing/screen/answers'
import type { Api } from '../api'
import type { EditedFields, Row, RowListName, RowLists } from '../edited'

export interface FormState {
  fields: EditedFields
  asRead: EditedFields
  evidence: readonly Evidence[]
  match: MatchAnswer | null
  api: Api
  isLocked: boolean
  /** The field that the server has refused, `windows.0.endDay`, and why. */
  faultyField: string | null
  fault: string | null
  change(patch: Partial<EditedFields>): void
  /** Leads to a field's place in the text, where the two do not stand side by side. */
  showPlace(path: string): void
}

const FormContext = createContext<FormState | null>(null)
export const FormProvider = FormContext.Provider

export function useForm(): FormState {
  const form = useContext(FormContext)
  if (!form) throw new Error('a field of the import screen stands outside its form')
  return form
}

/** One list of rows of the form and what can be done with it. */
export function useRows<N extends RowListName>(list: N) {
  const { fields, asRead, change } = useForm()
  type One = RowLists[N][number]
  const rows = fields[list] as One[]
  const set = (next: One[]) => change({ [list]: next } as Partial<EditedFields>)
  return {
    rows,
    /** As it was read; undefined for a row that a person has added. */
    wasOf: (row: Row) => (asRead[list] as One[]).find(({ key }) => key === row.key),
    update: (row: Row, patch: Partial<One>) =>
      set(rows.map((one) => (one.key === row.key ? { ...one, ...patch } : one))),
    add: (row: Omit<One, keyof Row>) =>
      set([...rows, { ...row, key: crypto.randomUUID(), from: null } as One]),
    remove: (row: Row) => set(rows.filter(({ key }) => key !== row.key)),
  }
}
