import { useId, useRef, useState, type DragEvent } from 'react'
import { TEXT } from './text'

const text = TEXT.drop
const ACCEPTED = '.jpg,.jpeg,.png,.webp,.gif,.pdf,.mp3,.ogg,.mp4,.webm,.docx'

interface DropAreaProps {
  turnedAway: readonly string[]
  onFiles: (files: readonly File[]) => void
}

/** Files by drag and drop, or by a button that opens the machine's own dialog. */
export function DropArea({ turnedAway, onFiles }: DropAreaProps) {
  const input = useRef<HTMLInputElement>(null)
  const hintId = useId()
  const [isOver, setIsOver] = useState(false)
  function drop(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <section className="bulk-upload__section">
      <h2>{text.title}</h2>
      <div
        className="bulk-upload__drop"
        data-over={isOver}
        data-testid="drop-area"
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <p className="bulk-upload__drop-label">{text.label}</p>
        <button
          type="button"
          className="bulk-upload__button bulk-upload__button--main"
          aria-describedby={hintId}
          onClick={() => input.current?.click()}
        >
          {text.button}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={ACCEPTED}
          data-testid="file-input"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])])
            // The same file may be chosen again after it was mended.
            target.value = ''
          }}
        />
        <p id={hintId} className="bulk-upload__hint">
          {text.hint}
        </p>
      </div>
      {turnedAway.length > 0 && (
        <p className="bulk-upload__problem" role="alert">
          {text.turnedAway(turnedAway)}
        </p>
      )}
    </section>
  )
}
