import { useId, useState } from 'react'
import { fold } from '#src/domain/fold'
import type { Choice } from './choices'
import { URGENT_TEXT as text } from './text'

interface ChoiceFieldProps {
  name: 'hotlines' | 'audiences' | 'scamForms' | 'directives'
  isOpen?: boolean
  isMissing?: boolean
  choices: readonly Choice[]
  chosen: readonly string[]
  onChange: (ids: string[]) => void
}

/** Above this many a line to search in appears. */
const SEEN_AT_A_GLANCE = 8

export function ChoiceField(props: ChoiceFieldProps) {
  const { name, isOpen = false, isMissing = false, choices, chosen } = props
  const label = text.fields[name]
  return (
    <details className="urgent__choices" open={isOpen || undefined} data-field={name}>
      <summary id={`urgent-${name}`}>
        {label} <span className="urgent__hint">({text.chosen(chosen.length)})</span>
      </summary>
      <Boxes {...props} />
      {name === 'hotlines' && (
        <p className={isMissing ? 'urgent__missing' : 'urgent__hint'}>
          {isMissing
            ? text.missing.hotlines
            : choices.length === 0
              ? text.noHotline
              : text.hints.hotlines}
        </p>
      )}
      {name !== 'hotlines' && choices.length === 0 && (
        <p className="urgent__hint">{text.noChoice}</p>
      )}
    </details>
  )
}

function Boxes({ name, choices, chosen, onChange }: ChoiceFieldProps) {
  const [words, setWords] = useState('')
  const filterId = useId()
  const label = text.fields[name]
  const wanted = fold(words.trim())
  const shown = choices.filter(({ words: one }) => fold(one).includes(wanted))
  return (
    <>
      {choices.length > SEEN_AT_A_GLANCE && (
        <>
          <label htmlFor={filterId} className="urgent__hint">
            {text.filter(label)}. {text.filterHint}
          </label>
          <input
            id={filterId}
            type="search"
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </>
      )}
      <fieldset className="urgent__boxes">
        <legend className="urgent__spoken">{label}</legend>
        {shown.map((choice) => (
          <label key={choice.id}>
            <input
              type="checkbox"
              checked={chosen.includes(choice.id)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...chosen, choice.id]
                    : chosen.filter((id) => id !== choice.id),
                )
              }
            />
            <span>{choice.words}</span>
          </label>
        ))}
        {choices.length > 0 && shown.length === 0 && <p>{text.noMatch}</p>}
      </fieldset>
    </>
  )
}
