import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { IMPORT_TEXT } from './text'

const text = IMPORT_TEXT.paste

/** What is pasted is kept nowhere before the server has said that it is no secret. */
export function PasteBox({ onText }: { onText: (words: string) => void }) {
  const id = useId()
  const [words, setWords] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const read = () => {
    setIsMissing(words.trim() === '')
    if (words.trim() === '') return
    onText(words)
    setWords('')
  }
  return (
    <details className="import-screen__paste">
      <summary>{text.open}</summary>
      <label htmlFor={id}>{text.label}</label>
      <textarea
        id={id}
        rows={8}
        value={words}
        aria-describedby={`${id}-hint`}
        aria-invalid={isMissing || undefined}
        onChange={(event) => setWords(event.target.value)}
      />
      <p id={`${id}-hint`} className="import-screen__hint">
        {text.hint}
      </p>
      <p className="import-screen__problem" role="alert">
        {isMissing && text.empty}
      </p>
      <Button margin={false} size="medium" buttonStyle="secondary" onClick={read}>
        {text.read}
      </Button>
    </details>
  )
}
