import { useDebounce } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { fetchReferences, type Answer, type Reference } from './api'
import { TEXT } from './text'

const text = TEXT.settings
const TYPING_PAUSE_MS = 250

interface ReferencePickerProps {
  api: string
  collection: string
  label: string
  chosen: readonly Reference[]
  onChoose: (chosen: Reference[]) => void
}

/** A setting that takes several: what is chosen as buttons, what is found as boxes to tick. */
export function ReferencePicker(props: ReferencePickerProps) {
  const { label, chosen } = props
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className="bulk-upload__setting"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        {label} <span className="bulk-upload__hint">({text.chosen(chosen.length)})</span>
      </summary>
      {isOpen && <Choices {...props} />}
    </details>
  )
}

function Choices({ api, collection, label, chosen, onChoose }: ReferencePickerProps) {
  const searchId = useId()
  const [words, setWords] = useState('')
  const answer = useReferences(api, collection, useDebounce(words.trim(), TYPING_PAUSE_MS))
  const found = answer && 'value' in answer ? answer.value : []
  const ids = chosen.map(({ id }) => id)
  const hidden = chosen.filter(({ id }) => !found.some((one) => one.id === id))
  const toggle = (one: Reference) =>
    onChoose(ids.includes(one.id) ? chosen.filter(({ id }) => id !== one.id) : [...chosen, one])
  return (
    <div className="bulk-upload__choices">
      <label htmlFor={searchId}>{text.search(label)}</label>
      <input
        id={searchId}
        type="search"
        autoComplete="off"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <fieldset>
        <legend className="bulk-upload__unseen">{label}</legend>
        {[...hidden, ...found].map((one) => (
          <label key={one.id} className="bulk-upload__choice">
            <input type="checkbox" checked={ids.includes(one.id)} onChange={() => toggle(one)} />
            <span>{one.name}</span>
          </label>
        ))}
      </fieldset>
      <p className="bulk-upload__hint" aria-live="polite">
        {answer === null && text.searching}
        {answer && 'value' in answer && found.length === 0 && text.none}
        {answer && 'problem' in answer && answer.problem}
      </p>
    </div>
  )
}

/** Null while searching. */
function useReferences(api: string, collection: string, words: string): Answer<Reference[]> | null {
  const [answer, setAnswer] = useState<Answer<Reference[]> | null>(null)
  useEffect(() => {
    let isCurrent = true
    setAnswer(null)
    void fetchReferences(api, collection, words).then((found) => {
      if (isCurrent) setAnswer(found)
    })
    return () => {
      isCurrent = false
    }
  }, [api, collection, words])
  return answer
}
