import { TOPIC_LABELS } from '#src/domain/topics'
import { WORKFLOW_TEXT } from '../text'
import {
  ALL_AGENCIES,
  OWN_AGENCIES,
  PARAMETER_NAMES as names,
  type CalendarQuery,
} from './calendarQuery'
import type { AgencyChoice } from './readCalendar'
import { CALENDAR_TEXT as text } from './text'

interface FiltersProps {
  query: CalendarQuery
  choices: readonly AgencyChoice[]
  path: string
  clearAddress: string
}

/** A form that the browser sends by itself: what is chosen stands in the address. */
export function Filters({ query, choices, path, clearAddress }: FiltersProps) {
  const isFiltered = query.agency !== OWN_AGENCIES || query.topic !== null || query.state !== null
  return (
    // Changes with the address, so that the fields show what it says.
    <form
      key={JSON.stringify(query)}
      className="calendar__filters"
      method="get"
      action={path}
      aria-label={text.filters}
    >
      <input type="hidden" name={names.view} value={query.view} />
      <input type="hidden" name={names.day} value={query.day} />
      <Choice
        name={names.agency}
        label={text.agency}
        value={query.agency}
        options={[
          [OWN_AGENCIES, text.ownAgencies],
          [ALL_AGENCIES, text.allAgencies],
          ...choices.map(({ id, name }) => [id, name] as const),
        ]}
      />
      <Choice
        name={names.topic}
        label={text.topic}
        value={query.topic ?? ''}
        options={[['', text.anyTopic], ...Object.entries(TOPIC_LABELS)]}
      />
      <Choice
        name={names.state}
        label={text.state}
        value={query.state ?? ''}
        options={[['', text.anyState], ...Object.entries(WORKFLOW_TEXT.states)]}
      />
      <button type="submit" className="calendar__button calendar__button--main">
        {text.apply}
      </button>
      {isFiltered && (
        <a className="calendar__button" href={clearAddress}>
          {text.clear}
        </a>
      )}
    </form>
  )
}

interface ChoiceProps {
  name: string
  label: string
  value: string
  options: readonly (readonly [value: string, words: string])[]
}

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <label className="calendar__choice">
      <span>{label}</span>
      <select name={name} defaultValue={value}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
