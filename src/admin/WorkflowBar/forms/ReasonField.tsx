import { useId } from 'react'

interface ReasonFieldProps {
  label: string
  hint: string
  value: string
  isRequired?: boolean
  isInvalid?: boolean
  onChange: (value: string) => void
}

/** The server takes no more. */
const LONGEST_REASON = 2000

export function ReasonField(props: ReasonFieldProps) {
  const { label, hint, value, isRequired, isInvalid, onChange } = props
  const fieldId = useId()
  const hintId = useId()
  return (
    <>
      <label htmlFor={fieldId}>{label}</label>
      <textarea
        id={fieldId}
        rows={3}
        maxLength={LONGEST_REASON}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-required={isRequired}
        aria-invalid={isInvalid || undefined}
        aria-describedby={hintId}
        data-testid="transition-reason"
      />
      <p id={hintId} className="workflow-bar__hint">
        {hint}
      </p>
    </>
  )
}
