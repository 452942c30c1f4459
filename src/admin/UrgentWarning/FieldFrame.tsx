import { useId, type ReactNode } from 'react'
import { URGENT_TEXT as text } from './text'

interface FieldProps {
  id: string
  'aria-required': true
  'aria-invalid': true | undefined
  'aria-describedby': string
}

interface FieldFrameProps {
  name: 'title' | 'happening'
  isMissing: boolean
  children: (field: FieldProps) => ReactNode
}

/** Label, field, hint, and what is missing. */
export function FieldFrame({ name, isMissing, children }: FieldFrameProps) {
  const hintId = useId()
  const id = `urgent-${name}`
  return (
    <div className="urgent__field">
      <label htmlFor={id}>
        {text.fields[name]} {text.required}
      </label>
      {children({
        ...{ id, 'aria-required': true, 'aria-describedby': hintId },
        'aria-invalid': isMissing || undefined,
      })}
      <p id={hintId} className={isMissing ? 'urgent__missing' : 'urgent__hint'}>
        {isMissing ? text.missing[name] : text.hints[name]}
      </p>
    </div>
  )
}
