'use client'

import { CalendarIcon } from '@payloadcms/ui'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { isDay } from '#src/domain/calendar'
import type { Edge } from '#src/domain/days/typedDay'
import { DayCalendar } from './DayCalendar'
import { DayProblem } from './DayProblem'
import { DAY_TEXT as text } from './text'
import { readValue, shownOfValue, valueOfTyped } from './typedValue'
import { useDayCalendar } from './useDayCalendar'
import './index.css'

interface DayInputProps {
  id: string
  label: string
  /** A day, or as it was typed what is not yet one. */
  value: string
  edge: Edge
  /** The Vietnam day on which it is typed. */
  today: string
  /** The other day of the window: the year lies close to it. */
  otherDay?: string | null
  isRequired?: boolean
  isReadOnly?: boolean
  error?: string | null
  onChange: (value: string) => void
}

/** A Vietnam day, typed as people write it or picked from a calendar. */
export function DayInput(props: DayInputProps) {
  const { id, label, value, today, edge, otherDay, isReadOnly = false, onChange } = props
  const around = { today, edge, otherDay }
  const input = useRef<HTMLInputElement>(null)
  const problemId = useId()
  const hintId = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const calendar = useDayCalendar(isDay(value) ? value : startOf(otherDay, today))
  const typed = readValue(value, around)
  // Not while it is being typed: "20/11" is on its way to "20/11/2026".
  const told = draft === null ? typed : ({ kind: 'empty' } as const)
  const isFaulty = told.kind === 'no-such-day' || told.kind === 'unreadable' || Boolean(props.error)

  const pick = (day: string) => {
    setDraft(null)
    onChange(day)
    if (calendar.focusDay === null) input.current?.focus()
    else calendar.close()
  }
  const leaveOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    setDraft(null)
  }
  return (
    <div className="day-input" onKeyDown={calendar.onKeyDown} onBlur={calendar.onBlur}>
      <label htmlFor={id} className="day-input__label">
        {label}
        {props.isRequired && (
          <span className="required" aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </label>
      <div className="day-input__line">
        <input
          ref={input}
          id={id}
          type="text"
          autoComplete="off"
          placeholder={text.placeholder}
          value={draft ?? shownOfValue(value)}
          readOnly={isReadOnly}
          required={props.isRequired}
          aria-invalid={isFaulty || undefined}
          aria-describedby={`${problemId} ${hintId}`}
          onChange={(event) => {
            setDraft(event.target.value)
            onChange(valueOfTyped(event.target.value, around))
          }}
          onBlur={() => setDraft(null)}
          onKeyDown={leaveOnEnter}
        />
        {!isReadOnly && (
          <button
            ref={calendar.button}
            type="button"
            className="day-input__button day-input__open"
            aria-label={text.openCalendar(label)}
            aria-haspopup="dialog"
            aria-expanded={calendar.focusDay !== null}
            onClick={calendar.toggle}
          >
            <CalendarIcon />
          </button>
        )}
      </div>
      <DayProblem id={problemId} typed={told} error={props.error ?? null} onPick={pick} />
      {!isReadOnly && (
        <p id={hintId} className="day-input__hint">
          {text.hint}
        </p>
      )}
      {calendar.focusDay !== null && (
        <DayCalendar
          label={label}
          focusDay={calendar.focusDay}
          selected={value}
          today={today}
          state={calendar}
          onPick={pick}
        />
      )}
    </div>
  )
}

function startOf(otherDay: string | null | undefined, today: string): string {
  return otherDay && isDay(otherDay) ? otherDay : today
}
