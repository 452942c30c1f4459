import { useDebounce } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { Answer } from '../api'
import type { Choice } from '../edited'
import { IMPORT_TEXT } from '../text'

const text = IMPORT_TEXT.picker
const TYPING_PAUSE_MS = 250

interface PickerProps {
  kind: 'agency' | 'directive'
  /** What it is chosen for, for whoever hears the page. */
  label: string
  find: (words: string) => Promise<Answer<Choice[]>>
  isLocked: boolean
  /** First words to look for. */
  begin: string
  onChoose: (choice: Choice) => void
}

/** A button that opens a search line with what it finds as buttons beneath. */
export function Picker({ kind, label, find, isLocked, begin, onChoose }: PickerProps) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setIsOpen(false)
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        disabled={isLocked}
        aria-expanded={isOpen}
        aria-label={`${text[kind].change}: ${label}`}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? text.close : text[kind].change}
      </button>
      {isOpen && (
        <PickerSearch
          kind={kind}
          find={find}
          begin={begin}
          onClose={close}
          onChoose={(choice) => {
            onChoose(choice)
            close()
          }}
        />
      )}
    </>
  )
}

interface PickerSearchProps extends Pick<PickerProps, 'kind' | 'find' | 'begin' | 'onChoose'> {
  onClose: () => void
}

function PickerSearch({ kind, find, begin, onChoose, onClose }: PickerSearchProps) {
  const id = useId()
  const [words, setWords] = useState(begin)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const answer = useFound(find, useDebounce(words.trim(), TYPING_PAUSE_MS))
  const found = answer && 'value' in answer ? answer.value : []
  return (
    <div
      className="import-picker"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <label htmlFor={id}>{text[kind].search}</label>
      <input
        id={id}
        ref={input}
        type="search"
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className="import-screen__hint" role="status">
        {answer === null && text.searching}
        {answer && 'problem' in answer && answer.problem.title}
        {answer &&
          'value' in answer &&
          (found.length === 0 ? text[kind].empty : text.results(found.length))}
      </p>
      <ul>
        {found.map((choice) => (
          <li key={choice.id}>
            <button type="button" onClick={() => onChoose(choice)}>
              {choice.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Null while searching. */
function useFound(find: PickerProps['find'], words: string): Answer<Choice[]> | null {
  const [answer, setAnswer] = useState<Answer<Choice[]> | null>(null)
  const latest = useRef(find)
  useEffect(() => {
    latest.current = find
  }, [find])
  useEffect(() => {
    let isCurrent = true
    setAnswer(null)
    void latest.current(words).then((found) => {
      if (isCurrent) setAnswer(found)
    })
    return () => {
      isCurrent = false
    }
  }, [words])
  return answer
}
