import { useDebounce } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { WORKFLOW_TEXT } from '../../text'
import { fetchSuccessors, type Answer, type Place, type Successor } from '../api'
import { ProblemNote } from '../ProblemNote'

const text = WORKFLOW_TEXT.replace
const TYPING_PAUSE_MS = 250

interface SuccessorPickerProps {
  place: Place
  chosen: string | null
  onChoose: (id: string | null) => void
}

/** A search line and the documents it finds, as radio buttons: no mouse, no memory for codes. */
export function SuccessorPicker({ place, chosen, onChoose }: SuccessorPickerProps) {
  const fieldId = useId()
  const listName = useId()
  const [words, setWords] = useState('')
  const answer = useSuccessors(place, useDebounce(words.trim(), TYPING_PAUSE_MS))
  const found = answer && 'value' in answer ? answer.value : []
  return (
    <>
      <label htmlFor={fieldId}>{text.search}</label>
      <input
        id={fieldId}
        type="search"
        autoComplete="off"
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          // A choice that the list no longer shows would be confirmed unseen.
          onChoose(null)
        }}
        data-testid="transition-successor"
      />
      <fieldset className="workflow-bar__choices">
        <legend>{text.results}</legend>
        {found.map(({ id, title }) => (
          <label key={id} data-testid="transition-successor-option">
            <input
              type="radio"
              name={listName}
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <span>{title}</span>
          </label>
        ))}
        <p className="workflow-bar__hint" aria-live="polite">
          {answer === null && text.searching}
          {answer && 'value' in answer && found.length === 0 && text.none}
        </p>
      </fieldset>
      <ProblemNote problem={answer && 'problem' in answer ? answer.problem : null} />
    </>
  )
}

/** Null while searching. */
function useSuccessors(place: Place, words: string): Answer<Successor[]> | null {
  const { api, collection, id } = place
  const [answer, setAnswer] = useState<Answer<Successor[]> | null>(null)
  useEffect(() => {
    let isCurrent = true
    setAnswer(null)
    void fetchSuccessors({ api, collection, id }, words).then((found) => {
      if (isCurrent) setAnswer(found)
    })
    return () => {
      isCurrent = false
    }
  }, [api, collection, id, words])
  return answer
}
