import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { CopyButton } from './CopyButton'

interface ShownOnceProps {
  title: string
  note: string
  value: string
  copyLabel: string
  keptLabel: string
  onKept: () => void
}

/** A key or a secret, this once: selected as soon as it is there, so that copying is one stroke. */
export function ShownOnce({ title, note, value, copyLabel, keptLabel, onKept }: ShownOnceProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <div className="account-note" data-testid="key-shown">
      <label htmlFor={id}>
        <strong>{title}</strong>
      </label>
      <p id={`${id}-once`}>{note}</p>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={2}
        value={value}
        aria-describedby={`${id}-once`}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        data-testid="key-word"
      />
      <CopyButton value={value} label={copyLabel} />
      <div className="account-buttons">
        <Button
          size="medium"
          margin={false}
          onClick={onKept}
          extraButtonProps={{ 'data-testid': 'key-kept' }}
        >
          {keptLabel}
        </Button>
      </div>
    </div>
  )
}
