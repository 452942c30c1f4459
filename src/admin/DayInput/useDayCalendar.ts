import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { addMonths, dayAfterKey, inMonth, monthOf } from '#src/domain/days/monthGrid'

export interface DayCalendarState {
  /** The day that has the focus in the opened calendar; null while it is closed. */
  focusDay: string | null
  button: React.RefObject<HTMLButtonElement | null>
  grid: React.RefObject<HTMLTableElement | null>
  toggle: () => void
  close: () => void
  turn: (months: number) => void
  onKeyDown: (event: KeyboardEvent) => void
  onGridKeyDown: (event: KeyboardEvent) => void
  onBlur: (event: FocusEvent) => void
}

/** A calendar to open beside a field: the focus goes in with it, moves by the keys, and comes back. */
export function useDayCalendar(startDay: string): DayCalendarState {
  const [focusDay, setFocusDay] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const grid = useRef<HTMLTableElement>(null)
  const followsFocus = useRef(true)

  useEffect(() => {
    if (focusDay === null || !followsFocus.current) return
    grid.current?.querySelector<HTMLElement>(`[data-day="${focusDay}"]`)?.focus()
  }, [focusDay])

  const close = () => {
    setFocusDay(null)
    button.current?.focus()
  }
  const goTo = (day: string, withFocus: boolean) => {
    followsFocus.current = withFocus
    setFocusDay(day)
  }
  return {
    focusDay,
    button,
    grid,
    close,
    toggle: () => (focusDay === null ? goTo(startDay, true) : close()),
    turn: (months) =>
      // The focus stays on the button that turned the page.
      focusDay !== null && goTo(inMonth(focusDay, addMonths(monthOf(focusDay), months)), false),
    onKeyDown: (event) => {
      if (event.key !== 'Escape' || focusDay === null) return
      event.stopPropagation()
      close()
    },
    onGridKeyDown: (event) => {
      const next = focusDay && dayAfterKey(focusDay, event.key, event.shiftKey)
      if (!next) return
      event.preventDefault()
      goTo(next, true)
    },
    onBlur: (event) => {
      const stays = event.currentTarget.contains(event.relatedTarget as Node | null)
      if (!stays && focusDay !== null) setFocusDay(null)
    },
  }
}
