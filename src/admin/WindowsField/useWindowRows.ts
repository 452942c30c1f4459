import { useField, useForm, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { END_WANTED, type WindowRow } from './rowState'

export interface WindowRows {
  rows: WindowRow[]
  /** The row taken out last, and where it stood. */
  removed: { row: WindowRow; index: number } | null
  /** What is to be said aloud. */
  moved: number | null
  add: () => void
  remove: (index: number) => void
  undo: () => void
  move: (from: number, to: number) => void
}

type Fields = Record<string, { value?: unknown } | undefined>

/** The rows of the array as the form holds them, and what can be done with them. */
export function useWindowRows(path: string, schemaPath: string): WindowRows {
  const { rows: places = [] } = useField({ hasRows: true, potentiallyStalePath: path })
  const { addFieldRow, removeFieldRow, moveFieldRow } = useForm()
  const [removed, setRemoved] = useState<WindowRows['removed']>(null)
  const [moved, setMoved] = useState<number | null>(null)
  // A text, so that the component draws anew only when one of the rows has changed.
  const joined = useFormFields(([fields]) => JSON.stringify(rowsIn(fields, path, places.length)))
  const rows = (JSON.parse(joined) as Omit<WindowRow, 'id'>[]).map((row, index) => ({
    ...row,
    id: places[index]?.id ?? String(index),
  }))

  const insert = (rowIndex: number, values: Partial<WindowRow>) =>
    addFieldRow({ path, schemaPath, rowIndex, subFieldState: stateOf(values) })
  return {
    rows,
    removed,
    moved,
    add: () => {
      setRemoved(null)
      insert(rows.length, { startDay: '', endDay: END_WANTED, yearInferred: false })
    },
    remove: (index) => {
      const row = rows[index]
      setMoved(null)
      if (row) setRemoved({ row, index })
      removeFieldRow({ path, rowIndex: index })
    },
    undo: () => {
      if (removed) insert(removed.index, removed.row)
      setRemoved(null)
    },
    move: (from, to) => {
      setRemoved(null)
      setMoved(to)
      moveFieldRow({ path, moveFromIndex: from, moveToIndex: to })
    },
  }
}

function rowsIn(fields: Fields, path: string, count: number): Omit<WindowRow, 'id'>[] {
  const valueOf = (index: number, name: string) => fields[`${path}.${index}.${name}`]?.value
  return Array.from({ length: count }, (_, index) => ({
    startDay: textOf(valueOf(index, 'startDay')),
    endDay: textOf(valueOf(index, 'endDay')),
    yearInferred: valueOf(index, 'yearInferred') === true,
  }))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function stateOf(values: Partial<WindowRow>) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, initialValue: value, valid: true, passesCondition: true },
    ]),
  )
}
