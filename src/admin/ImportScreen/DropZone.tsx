import { Button } from '@payloadcms/ui'
import { useId, useRef, useState, type DragEvent } from 'react'
import { IMPORT_TEXT } from './text'

const text = IMPORT_TEXT.drop

interface DropZoneProps {
  onFiles: (files: readonly File[]) => void
  problem: string | null
}

export function DropZone({ onFiles, problem }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null)
  const hintId = useId()
  const { isOver, handlers } = useDrop(onFiles)
  return (
    <section
      className={`import-screen__drop${isOver ? ' import-screen__drop--over' : ''}`}
      aria-label={text.title}
      {...handlers}
    >
      <p className="import-screen__drop-line">{text.label}</p>
      <Button
        margin={false}
        size="medium"
        onClick={() => input.current?.click()}
        extraButtonProps={{ 'aria-describedby': hintId, 'data-testid': 'import-choose' }}
      >
        {text.choose}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".txt,.docx,.pdf"
        aria-label={text.choose}
        data-testid="import-files"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // The same file may be chosen again.
          event.target.value = ''
        }}
      />
      <p id={hintId} className="import-screen__hint">
        {text.hint}
      </p>
      <p className="import-screen__problem" role="alert">
        {problem}
      </p>
    </section>
  )
}

function useDrop(onFiles: DropZoneProps['onFiles']) {
  const [isOver, setIsOver] = useState(false)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  const handlers = {
    onDragEnter: over,
    onDragOver: over,
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setIsOver(false)
      onFiles([...event.dataTransfer.files])
    },
  }
  return { isOver, handlers }
}
