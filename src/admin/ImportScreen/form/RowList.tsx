import { useRef, type ReactNode } from 'react'
import type { RowListName, RowLists } from '../edited'
import { IMPORT_TEXT } from '../text'
import { useForm, useRows } from './FormContext'

const text = IMPORT_TEXT.rows

interface RowListProps<N extends RowListName> {
  list: N
  /** What one row is called: "Nhiệm vụ". */
  what: string
  blank: Omit<RowLists[N][number], 'key' | 'from'>
  children: (row: RowLists[N][number], index: number) => ReactNode
}

/** Rows that come and go; the focus goes to what was added, and never gets lost. */
export function RowList<N extends RowListName>({ list, what, blank, children }: RowListProps<N>) {
  const { isLocked } = useForm()
  const { rows, add, remove } = useRows(list)
  const box = useRef<HTMLDivElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const addRow = () => {
    add(blank)
    requestAnimationFrame(() => {
      const last = box.current?.querySelector('fieldset:last-of-type')
      last?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    })
  }
  return (
    <div className="import-rows" ref={box}>
      {rows.length === 0 && <p className="import-screen__hint">{text.none[list]}</p>}
      {rows.map((row, index) => (
        <fieldset key={row.key} className="import-rows__row" data-place={row.from ?? undefined}>
          <legend>
            {what} {index + 1}
          </legend>
          {children(row, index)}
          <button
            type="button"
            className="import-rows__remove"
            disabled={isLocked}
            aria-label={text.removeNamed(what, index + 1)}
            onClick={() => {
              remove(row)
              addButton.current?.focus()
            }}
          >
            {text.remove}
          </button>
        </fieldset>
      ))}
      <button ref={addButton} type="button" disabled={isLocked} onClick={addRow}>
        {text.add[list]}
      </button>
    </div>
  )
}
