import { dayDigits } from '#src/domain/days/dayWords'
import type { TypedDay } from '#src/domain/days/typedDay'
import { DAY_TEXT as text } from './text'

interface DayProblemProps {
  id: string
  typed: TypedDay
  /** What the server said of the value when it was saved. */
  error: string | null
  onPick: (day: string) => void
}

/** Asks for a missing year, or says why what was typed is no day. */
export function DayProblem({ id, typed, error, onPick }: DayProblemProps) {
  if (typed.kind === 'year-missing') {
    return (
      <div className="day-input__question" role="group" aria-labelledby={id}>
        <span id={id}>{text.whichYear}</span>
        {typed.days.map((day) => (
          <button
            key={day}
            type="button"
            className="day-input__button day-input__year"
            onClick={() => onPick(day)}
          >
            {dayDigits(day)}
          </button>
        ))}
      </div>
    )
  }
  const words =
    typed.kind === 'no-such-day'
      ? text.noSuchDay
      : typed.kind === 'unreadable'
        ? text.unreadable
        : error
  return words ? (
    <p id={id} className="day-input__problem" role="alert">
      {words}
    </p>
  ) : null
}
