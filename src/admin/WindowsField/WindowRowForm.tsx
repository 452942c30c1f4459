import { useField } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import { windowSentence } from '#src/domain/days/dayWords'
import type { WindowDoubt } from '#src/domain/days/windowDoubts'
import { DayInput } from '../DayInput'
import {
  END_WANTED,
  endsFirst,
  faultyDays,
  hasOpenEnd,
  isYearInferred,
  windowOf,
  type Confirmed,
  type WindowRow,
} from './rowState'
import { WINDOWS_TEXT as text, doubtWords } from './text'

interface WindowRowFormProps {
  path: string
  row: WindowRow
  doubts: readonly WindowDoubt[]
  today: string
  isReadOnly: boolean
}

/** The two days of one window, and beneath them in words what they mean. */
export function WindowRowForm({ path, row, doubts, today, isReadOnly }: WindowRowFormProps) {
  const start = useField<string>({ path: `${path}.startDay` })
  const end = useField<string | null>({ path: `${path}.endDay` })
  const inferred = useField<boolean>({ path: `${path}.yearInferred` })
  const confirmed = useRef<Confirmed>({})
  const openEndId = useId()
  const isOpenEnd = hasOpenEnd(row)
  // Payload keeps a refusal until the next save, also when the other day was what had to be changed.
  const isFaulty = faultyDays(row)

  const give = (name: 'startDay' | 'endDay', value: string) => {
    confirmed.current = { ...confirmed.current, [name]: true }
    if (name === 'startDay') start.setValue(value)
    // An open end is stored as it always was: no day.
    else end.setValue(value === '' ? null : value)
    const next = { ...row, [name]: value }
    if (row.yearInferred && !isYearInferred(next, confirmed.current)) inferred.setValue(false)
  }
  const day = (name: 'startDay' | 'endDay') => ({
    id: `field-${path.replace(/\./g, '__')}__${name}`,
    label: text[name],
    value: row[name].trim(),
    today,
    otherDay: name === 'startDay' ? row.endDay : row.startDay,
    isReadOnly,
    onChange: (value: string) => give(name, name === 'endDay' && value === '' ? END_WANTED : value),
  })
  return (
    <div className="windows-field__form">
      <div className="windows-field__days">
        <DayInput
          {...day('startDay')}
          edge="start"
          isRequired
          error={start.showError && isFaulty.startDay ? start.errorMessage : null}
        />
        <div className="windows-field__end">
          {!isOpenEnd && (
            <DayInput
              {...day('endDay')}
              edge="end"
              error={end.showError && isFaulty.endDay ? end.errorMessage : null}
            />
          )}
          {isOpenEnd && <p className="windows-field__label">{text.endDay}</p>}
          <label className="windows-field__open-end" htmlFor={openEndId}>
            <input
              id={openEndId}
              type="checkbox"
              checked={isOpenEnd}
              disabled={isReadOnly}
              onChange={(event) => give('endDay', event.target.checked ? '' : END_WANTED)}
            />
            {text.openEnd}
          </label>
          {isOpenEnd && <p className="windows-field__hint">{text.openEndHint}</p>}
        </div>
      </div>
      <p className="windows-field__sentence" aria-live="polite">
        {windowSentence(windowOf(row)) ?? (endsFirst(row) ? text.endsFirst : text.incomplete)}
      </p>
      {row.yearInferred && (
        <div className="windows-field__note">
          {text.inferred}
          {!isReadOnly && (
            <button
              type="button"
              className="day-input__button"
              onClick={() => inferred.setValue(false)}
            >
              {text.confirmYear}
            </button>
          )}
        </div>
      )}
      {!isReadOnly &&
        doubts.map((doubt) => (
          <p key={JSON.stringify(doubt)} className="windows-field__note">
            {doubtWords(doubt)}
          </p>
        ))}
    </div>
  )
}
