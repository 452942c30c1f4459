'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { windowDoubts } from '#src/domain/days/windowDoubts'
import { RowTools } from './RowTools'
import { windowOf } from './rowState'
import { WINDOWS_TEXT as text } from './text'
import { useWindowRows } from './useWindowRows'
import { WindowRowForm } from './WindowRowForm'
import './index.css'

export interface WindowsEditorProps {
  path: string
  schemaPath: string
  label: string
  description: string | null
  /** The Vietnam day that it is now, by the server's clock. */
  today: string
  isReadOnly: boolean
}

/** Windows of Vietnam days as people think of them. What is stored stays days of the calendar. */
export function WindowsEditor(props: WindowsEditorProps) {
  const { path, schemaPath, label, description, today, isReadOnly } = props
  const { rows, removed, moved, add, remove, undo, move } = useWindowRows(path, schemaPath)
  const undoButton = useRef<HTMLButtonElement>(null)
  const doubts = windowDoubts(rows.map(windowOf), today)
  const baseId = `field-${path.replace(/\./g, '__')}`

  useEffect(() => {
    if (removed) undoButton.current?.focus()
  }, [removed])

  return (
    <div
      className="field-type windows-field"
      id={baseId}
      role="group"
      aria-labelledby={`${baseId}-title`}
    >
      <h3 className="windows-field__title" id={`${baseId}-title`}>
        {label}
      </h3>
      {description && <p className="windows-field__hint">{description}</p>}
      {rows.length === 0 && (
        <p className="windows-field__none">{isReadOnly ? text.noneReadOnly : text.none}</p>
      )}
      <ol className="windows-field__rows">
        {rows.map((row, index) => (
          <li key={row.id} className="windows-field__row">
            <div className="windows-field__head">
              <h4>{text.row(index + 1)}</h4>
              {!isReadOnly && (
                <RowTools
                  index={index}
                  count={rows.length}
                  onMove={(to) => move(index, to)}
                  onRemove={() => remove(index)}
                />
              )}
            </div>
            <WindowRowForm
              path={`${path}.${index}`}
              row={row}
              doubts={doubts[index] ?? []}
              today={today}
              isReadOnly={isReadOnly}
            />
          </li>
        ))}
      </ol>
      <div role="status" className="windows-field__status">
        {removed && (
          <p className="windows-field__note">
            {text.removed(removed.index + 1)}
            <button ref={undoButton} type="button" className="day-input__button" onClick={undo}>
              {text.undo}
            </button>
          </p>
        )}
        {moved !== null && <span className="windows-field__aloud">{text.moved(moved + 1)}</span>}
      </div>
      {!isReadOnly && (
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          className="windows-field__add"
          onClick={add}
        >
          {text.add}
        </Button>
      )}
    </div>
  )
}
