import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { ACCOUNT_TEXT as text } from './text'

/** Copies a text and says so; where the browser does not let it, it says what to do instead. */
export function CopyButton({ value, label }: { value: string; label: string }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setSaid(text.copied)
    } catch {
      // Not permitted, or no TLS: the text stands there to be selected.
      setSaid(text.copyFailed)
    }
  }
  return (
    <div className="account-buttons">
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className="account-hint">
        {said}
      </span>
    </div>
  )
}
