import { useId } from 'react'
import { dayInWords } from '#src/domain/days/dayWords'
import { monthOf, weeksOf } from '#src/domain/days/monthGrid'
import { DAY_TEXT as text } from './text'
import type { DayCalendarState } from './useDayCalendar'

interface DayCalendarProps {
  label: string
  focusDay: string
  selected: string
  today: string
  state: DayCalendarState
  onPick: (day: string) => void
}

/**
 * A month to pick a day from: the grid of the WAI-ARIA date picker, week from Monday. Our own, because
 * the picker in Payload's interface moves a day by the browser's time zone and is a list box.
 */
export function DayCalendar({ label, focusDay, selected, today, state, onPick }: DayCalendarProps) {
  const titleId = useId()
  const keysId = useId()
  const month = monthOf(focusDay)
  return (
    <div className="day-calendar" role="dialog" tabIndex={-1} aria-label={text.calendar(label)}>
      <div className="day-calendar__head">
        <TurnButton words={text.previousMonth} sign="‹" onPress={() => state.turn(-1)} />
        <p id={titleId} className="day-calendar__month" aria-live="polite">
          {text.month(month)}
        </p>
        <TurnButton words={text.nextMonth} sign="›" onPress={() => state.turn(1)} />
      </div>
      <table
        ref={state.grid}
        role="grid"
        aria-labelledby={titleId}
        aria-describedby={keysId}
        onKeyDown={state.onGridKeyDown}
      >
        <thead>
          <tr>
            {text.weekdays.map(({ short, long }) => (
              <th key={short} scope="col" abbr={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} role="gridcell" aria-selected={day === selected}>
                  <button
                    type="button"
                    className="day-calendar__day"
                    data-day={day}
                    data-outside={monthOf(day) !== month || undefined}
                    tabIndex={day === focusDay ? 0 : -1}
                    aria-label={dayInWords(day)}
                    aria-current={day === today ? 'date' : undefined}
                    onClick={() => onPick(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="day-calendar__foot">
        <button type="button" className="day-input__button" onClick={() => onPick(today)}>
          {text.today}
        </button>
        <p id={keysId} className="day-calendar__keys">
          {text.keys}
        </p>
      </div>
    </div>
  )
}

function TurnButton(props: { words: string; sign: string; onPress: () => void }) {
  return (
    <button
      type="button"
      className="day-input__button"
      aria-label={props.words}
      onClick={props.onPress}
    >
      <span aria-hidden="true">{props.sign}</span>
    </button>
  )
}
