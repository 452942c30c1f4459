import { useId, useState, type HTMLInputAutoCompleteAttribute } from 'react'
import type { AccountProblem } from './api'
import { ACCOUNT_TEXT as text } from './text'

interface FieldProps {
  id?: string
  name: string
  label: string
  type?: 'text' | 'email'
  hint?: string
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'numeric' | 'text'
  defaultValue?: string
  problem?: AccountProblem | null
}

/** A labelled field. Its value is the browser's until it is sent: nothing typed early is lost. */
export function TextField({ id, label, hint, problem, type = 'text', ...input }: FieldProps) {
  const ownId = useId()
  const fieldId = id ?? ownId
  const isInvalid = problem?.field === input.name
  return (
    <div className="account-field">
      <label htmlFor={fieldId}>{label}</label>
      {hint && (
        <p id={`${fieldId}-hint`} className="account-hint">
          {hint}
        </p>
      )}
      <input
        {...input}
        id={fieldId}
        type={type}
        maxLength={300}
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={isInvalid || undefined}
        aria-describedby={hint && `${fieldId}-hint`}
      />
    </div>
  )
}

/** The same for a password, which can be looked at while typing: long ones are typed right then. */
export function PasswordField({ id, label, hint, problem, ...input }: Omit<FieldProps, 'type'>) {
  const [isShown, setShown] = useState(false)
  const ownId = useId()
  const fieldId = id ?? ownId
  const isInvalid = problem?.field === input.name
  return (
    <div className="account-field">
      <label htmlFor={fieldId}>{label}</label>
      {hint && (
        <p id={`${fieldId}-hint`} className="account-hint">
          {hint}
        </p>
      )}
      <input
        {...input}
        id={fieldId}
        type={isShown ? 'text' : 'password'}
        maxLength={300}
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={isInvalid || undefined}
        aria-describedby={hint && `${fieldId}-hint`}
      />
      <label className="account-check">
        <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />
        {text.showPassword}
      </label>
    </div>
  )
}

export function ProblemNote({ problem }: { problem: AccountProblem | null }) {
  return (
    <div role="alert" className="account-problem" data-testid="account-problem">
      {problem && (
        <>
          <strong>{problem.title}</strong>
          {problem.detail && <span>{problem.detail}</span>}
        </>
      )}
    </div>
  )
}
