import type { Row, RowListName, RowLists } from '../edited'
import { useRows } from './FormContext'

type TextKey<T> = { [K in keyof T]: T[K] extends string ? K : never }[keyof T]

/** Fields of a row: `tasks.0.text`, with its value, what was read, and where that stands. */
export function useRowFields<N extends RowListName>(list: N) {
  type One = RowLists[N][number]
  const { update, wasOf } = useRows(list)
  return (row: One, index: number) =>
    (key: Exclude<TextKey<One>, keyof Row> & string, sentAs: string = key) => ({
      name: `${list}.${index}.${sentAs}`,
      place: (row as Row).from === null ? null : `${(row as Row).from}.${key}`,
      value: row[key as keyof One] as string,
      was: wasOf(row)?.[key as keyof One] as string | undefined,
      onChange: (value: string) => update(row, { [key]: value } as Partial<One>),
    })
}
