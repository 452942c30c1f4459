import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import type { NewPortalKeyBody } from '#src/portals/present'
import { CopyButton } from '../Accounts/CopyButton'
import { PORTAL_KEYS_TEXT as text } from './text'

/** A new key, this once: selected as soon as it is there, so that copying is one stroke. */
export function ShownKey({ made, onKept }: { made: NewPortalKeyBody; onKept: () => void }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <div className="account-note" data-testid="key-shown">
      <label htmlFor={id}>
        <strong>
          {text.shownTitle}: {made.label}
        </strong>
      </label>
      <p id={`${id}-once`}>{text.shownOnce}</p>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={2}
        value={made.key}
        aria-describedby={`${id}-once`}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        data-testid="key-word"
      />
      <CopyButton value={made.key} label={text.copy} />
      <div className="account-buttons">
        <Button
          size="medium"
          margin={false}
          onClick={onKept}
          extraButtonProps={{ 'data-testid': 'key-kept' }}
        >
          {text.kept}
        </Button>
      </div>
    </div>
  )
}
